import {
  basisOfLine,
  type Correction,
  type DecidedEntry,
  type Failure,
  type FormDefinition,
  type InputFile,
  isPdf,
  type LetterDetails,
  type Place,
  type Profile,
  unopened,
} from 'kaijisho';
import { Engine, Stopped } from '../engine/engine.js';
import { Helper, READING_MILLISECONDS } from '../engine/helper.js';
import {
  type Basis,
  type Output,
  type Picture,
  type Settings,
  UNREAD,
} from '../engine/protocol.js';
import { fontFor } from '../program/parts.js';
import { agreedOf } from './agreed.js';
import { byName, freeName, sameBytes } from './names.js';
import { chosenProfile, idOfOwn } from './profiles.js';
import { Reader } from './reader.js';
import { eraseAll, load, store } from './storage.js';
import {
  correctedFiles,
  type DeskFile,
  type DeskView,
  formsOf,
  isSameAnswer,
  isSameForm,
  returnedOf,
} from './view.js';
import { emptyWork, type Work, workSchema } from './work.js';

export { correctedFiles, type DeskFile, type DeskView, formsOf } from './view.js';

/**
 * The work on the table: files, circumstances, and what follows from them. It knows no screen; it
 * reads, derives and keeps, each in its turn, and tells its listener when something is new.
 */
export class Desk {
  private current: DeskView;
  private nextId = 1;
  private readonly reader: Reader<DeskFile>;
  private readonly deriver = new Engine();
  /** Something has changed since the rules began to run. */
  private stale = false;
  /** Settles when the rules have run on what is here. */
  private derived: Promise<void> = Promise.resolve();
  /** Answers what people ask for beside the reading: files to save, conditions, forms. */
  readonly helper = new Helper();
  private readonly pictures = new Helper();
  private keeping: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor() {
    const { settings, person, asking } = emptyWork();
    this.current = {
      files: [],
      settings,
      person,
      asking,
      derived: null,
      deriving: false,
      decisions: new Map(),
      corrections: [],
      forms: [],
      profiles: [],
      earlier: null,
      agreed: null,
      stored: false,
      defect: null,
    };
    this.reader = new Reader<DeskFile>({
      forms: () => formsOf(this.current),
      begun: ({ id }) => this.change(id, { state: 'reading' }),
      ended: ({ id }, read) => {
        this.change(id, read === 'stopped' ? { state: 'stopped' } : { state: 'read', ...read });
        this.derive();
      },
    });
  }

  get view(): DeskView {
    return this.current;
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Takes up the work the browser kept. */
  async resume(): Promise<void> {
    const kept = workSchema.safeParse(await load('current').catch(() => undefined));
    if (kept.success) this.take(kept.data);
  }

  /** Puts other work on the table in place of what is there. */
  take({ files, ...work }: Work): void {
    this.reader.stop();
    this.show({ ...work, files: [], derived: null, stored: true });
    this.add(files);
  }

  /** @param files names and bytes; a file that is here already is not added twice */
  add(files: readonly InputFile[]): void {
    const known = [...this.current.files];
    const taken = new Set(known.map(({ name }) => name));
    const fresh: DeskFile[] = [];
    for (const { name, bytes } of files) {
      if (
        [...known, ...fresh].some((other) => other.name === name && sameBytes(other.bytes, bytes))
      )
        continue;
      const file: DeskFile = {
        id: this.nextId,
        name: taken.has(name) ? freeName(name, taken) : name,
        bytes,
        state: 'waiting',
        ...UNREAD,
      };
      taken.add(file.name);
      this.nextId += 1;
      fresh.push(file);
    }
    // The command line takes the files of a folder in the order of their names.
    this.show({ files: [...known, ...fresh].sort(byName), derived: null });
    this.reader.add(fresh);
    this.keep();
  }

  /** A file of which the bytes are not even looked at, or that gives none (a dropped folder). */
  refuse(name: string, failure: Failure): void {
    const file: DeskFile = {
      id: this.nextId,
      name,
      bytes: new Uint8Array(),
      state: 'read',
      ...UNREAD,
      opened: unopened(name, failure),
    };
    this.nextId += 1;
    this.show({ files: [...this.current.files, file].sort(byName) });
    this.derive();
  }

  remove(id: number): void {
    this.show({ files: this.current.files.filter((file) => file.id !== id), derived: null });
    this.derive();
    this.keep();
  }

  /** Reads a file again whose reading was stopped. */
  again(id: number): void {
    this.change(id, { state: 'waiting' });
    this.reader.add(this.current.files.filter((file) => file.id === id));
  }

  /** Reads an encrypted file again, with a password that is kept nowhere but in the page's memory. */
  unlock(id: number, password: string): void {
    this.change(id, { state: 'waiting', password });
    this.reader.add(this.current.files.filter((file) => file.id === id));
  }

  /**
   * @param name of the file as results call it
   * @returns where something was read in a PDF; null for other files and where it cannot be drawn
   */
  async picture(name: string, place: Place, scale: number): Promise<Picture | null> {
    const file = this.current.files.find(({ opened }) => opened?.source.file === name);
    if (file === undefined || place.box === undefined || !isPdf(file.bytes)) return null;
    const { bytes, password } = file;
    return this.pictures
      .ask(
        'picture',
        { file: { name, bytes, password }, place, scale, sharpness: devicePixelRatio },
        READING_MILLISECONDS,
      )
      .catch(() => null);
  }

  stop(): void {
    this.reader.stop();
  }

  set(settings: Partial<Settings>): void {
    this.show({ settings: { ...this.current.settings, ...settings } });
    // Results carry no words: the screens put them into those of the language.
    if (Object.keys(settings).some((name) => name !== 'language')) this.derive();
    this.keep();
  }

  /** Writes one field of a line of the matrix; an empty text takes it back. */
  decide(decisionKey: string, field: string, entry: DecidedEntry): void {
    const { decisions, derived } = this.current;
    if (derived === null) return;
    const entries = { ...decisions.get(decisionKey)?.entries, [field]: entry };
    // Who decides sees the answers of now: the decision rests on them.
    const basis = basisOfLine(derived.matrix, decisionKey);
    this.show({ decisions: new Map(decisions).set(decisionKey, { entries, basis }) });
    this.keep();
  }

  /** Puts what a person read in place of what was read. */
  correct(...given: readonly Correction[]): void {
    const others = this.current.corrections.filter(
      (each) => !given.some((correction) => isSameAnswer(each, correction)),
    );
    this.show({ corrections: [...others, ...given] });
    this.derive();
    this.keep();
  }

  /** Takes a correction back. */
  uncorrect(correction: Correction): void {
    const corrections = this.current.corrections.filter((each) => each !== correction);
    this.show({ corrections });
    this.derive();
    this.keep();
  }

  /** Takes back all that was corrected. */
  uncorrectAll(): void {
    this.show({ corrections: [] });
    this.derive();
    this.keep();
  }

  /** Puts a learnt form in force, in place of one of its kind and edition, and reads everything again. */
  useForm(definition: FormDefinition): void {
    this.setForms([
      ...this.current.forms.filter((each) => !isSameForm(each, definition)),
      definition,
    ]);
  }

  dropForm(definition: FormDefinition): void {
    this.setForms(this.current.forms.filter((each) => each !== definition));
  }

  private setForms(forms: readonly FormDefinition[]): void {
    const again = this.current.files.filter(
      ({ bytes, state }) => bytes.length > 0 && state !== 'waiting',
    );
    const files = this.current.files.map(
      (file): DeskFile => (again.includes(file) ? { ...file, ...UNREAD, state: 'waiting' } : file),
    );
    this.show({ forms, files, derived: null });
    this.reader.add(again);
    this.derive();
    this.keep();
  }

  /** Takes acceptance conditions from a file and lays them over the products. */
  useProfile(profile: Profile): void {
    const others = this.current.profiles.filter(({ id }) => id !== profile.id);
    this.show({ profiles: [...others, profile] });
    this.set({ profile: idOfOwn(profile) });
  }

  dropProfile(profile: Profile): void {
    this.show({ profiles: this.current.profiles.filter((each) => each !== profile) });
    this.derive();
    this.keep();
  }

  setPerson(person: string): void {
    this.show({ person });
    this.keep();
  }

  setAsking(asking: LetterDetails): void {
    this.show({ asking });
    this.keep();
  }

  /** The bytes of a file to be saved. */
  async write(output: Output): Promise<Uint8Array> {
    await this.derived;
    const { settings, derived, agreed, asking } = this.current;
    return this.helper.ask('write', {
      output,
      settings,
      forms: formsOf(this.current),
      derived,
      agreement: agreed?.agreement ?? null,
      asking,
      font: await fontFor(output.format),
    });
  }

  /** What a file of work holds. */
  work(): Work {
    const { settings, person, asking, files, decisions, corrections, forms, profiles } =
      this.current;
    const given = files.filter(({ bytes }) => bytes.length > 0);
    return {
      ...emptyWork(),
      settings,
      person,
      asking,
      decisions: new Map(decisions),
      corrections,
      forms,
      profiles,
      files: given.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) })),
    };
  }

  /** Forgets everything, here and in the browser's store. */
  async erase(): Promise<void> {
    clearTimeout(this.keeping);
    this.reader.stop();
    this.deriver.stop();
    await eraseAll();
    const { language } = this.current.settings;
    const { settings, person, asking } = emptyWork();
    this.show({
      files: [],
      settings: { ...settings, language },
      person,
      asking,
      decisions: new Map(),
      corrections: [],
      forms: [],
      profiles: [],
      derived: null,
      deriving: false,
      stored: false,
      defect: null,
    });
  }

  /** What the results follow from. */
  private basis(): Basis {
    const { current } = this;
    return {
      files: correctedFiles(current).flatMap(({ opened }) => opened ?? []),
      settings: current.settings,
      forms: formsOf(current),
      profile: chosenProfile(current),
      returned: returnedOf(current.files),
    };
  }

  private change(id: number, part: Partial<DeskFile>): void {
    const files = this.current.files.map((file) => (file.id === id ? { ...file, ...part } : file));
    this.show({ files });
  }

  private show(part: Partial<DeskView>): void {
    const next = { ...this.current, ...part };
    const agreed = 'derived' in part || 'decisions' in part || 'files' in part;
    this.current = agreed ? { ...next, ...agreedOf(next) } : next;
    for (const listener of this.listeners) listener();
  }

  /** Runs the rules once everything is read, and once more when something changes meanwhile. */
  private derive(): void {
    this.stale = this.deriver.busy;
    if (this.stale) return;
    const { files } = this.current;
    if (files.some(({ state }) => state === 'waiting' || state === 'reading')) return;
    this.show({ deriving: true });
    this.derived = this.deriver.ask('derive', this.basis()).then(
      (derived) => {
        if (!this.stale) return this.show({ derived, deriving: false, defect: null });
        this.derive();
        return this.derived;
      },
      (thrown: unknown) => {
        if (thrown instanceof Stopped) return;
        this.show({ deriving: false, defect: String(thrown) });
      },
    );
  }

  /** Keeps the work in the browser a moment after the last change. */
  private keep(): void {
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => {
      store('current', this.work()).then(
        () => this.show({ stored: true }),
        () => this.show({ stored: false }),
      );
    }, 300);
  }
}
