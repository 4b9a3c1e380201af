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
import { Helper, PATIENT_MILLISECONDS, READING_MILLISECONDS } from '../engine/helper.js';
import { type Output, type Picture, type Settings, UNREAD } from '../engine/protocol.js';
import { Viewed } from '../parts/viewed.js';
import { fontFor } from '../program/parts.js';
import { agreedOf } from './agreed.js';
import { Deriver } from './deriver.js';
import type { DeskFile, DeskView } from './desk-view.js';
import { FormBench } from './form-bench.js';
import { Keeper } from './keeper.js';
import { byName, freeName, sameBytes } from './names.js';
import { isOnlyWindow } from './only-window.js';
import { idOfOwn } from './profiles.js';
import { Reader } from './reader.js';
import { load } from './storage.js';
import { basisOf, emptyView, formsOf, isSameAnswer, isSameForm, isUnread } from './view.js';
import { emptyWork, trimmed, type Work, workSchema } from './work.js';

export type { DeskFile, DeskView } from './desk-view.js';
export { correctedFiles, formsOf, isUnread } from './view.js';

/**
 * The work on the table: files, circumstances, and what follows from them. It knows no screen; it
 * reads, derives and keeps, each in its turn, and tells its listener when something is new.
 */
export class Desk extends Viewed<DeskView> {
  private nextId = 1;
  private readonly reader: Reader<DeskFile>;
  private readonly deriver: Deriver;
  /** Answers what people ask for beside the reading: files to save, conditions, forms. */
  readonly helper = new Helper();
  /** A form that is being learnt. */
  readonly bench = new FormBench(this.helper);
  private readonly pictures = new Helper();
  private readonly keeper = new Keeper(
    () => this.work(),
    (stored) => this.show({ stored }),
  );
  /** Settles when the work of last time is here: files that are given before wait for it. */
  ready: Promise<void> = Promise.resolve();
  /** Of each file the last request to read it: what an earlier one brings is out of date. */
  private readonly asked = new Map<number, DeskFile>();

  constructor() {
    super(emptyView());
    this.deriver = new Deriver({
      basis: () => (this.current.files.some(isUnread) ? null : basisOf(this.current)),
      begun: () => this.show({ deriving: true }),
      ended: (derived) => this.show({ derived, deriving: false, defect: null }),
      failed: (thrown) => this.show({ deriving: false, defect: String(thrown) }),
    });
    this.reader = new Reader<DeskFile>({
      forms: () => formsOf(this.current),
      begun: (file) => {
        if (this.isAsked(file)) this.change(file.id, { state: 'reading' });
      },
      ended: (file, read) => {
        if (!this.isAsked(file)) return;
        this.change(
          file.id,
          read === 'stopped' ? { state: 'stopped' } : { state: 'read', ...read },
        );
        this.deriver.run();
      },
    });
  }

  /** Takes up the work the browser kept. */
  resume(): Promise<void> {
    this.ready = load('current')
      .catch(() => undefined)
      .then((value) => {
        const kept = workSchema.safeParse(value);
        if (kept.success) this.take(kept.data);
      });
    void isOnlyWindow().then((only) => this.show({ elsewhere: !only }));
    return this.ready;
  }

  /** Puts other work on the table in place of what is there. */
  take({ files, ...work }: Work): void {
    this.asked.clear();
    this.reader.stop();
    this.deriver.outdate();
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
    if (fresh.length > 0) {
      // The command line takes the files of a folder in the order of their names.
      this.show({ files: [...known, ...fresh].sort(byName), derived: null });
      this.read(fresh);
    }
    this.keeper.later();
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
    this.deriver.run();
  }

  remove(id: number): void {
    this.asked.delete(id);
    this.show({ files: this.current.files.filter((file) => file.id !== id), derived: null });
    this.deriver.run();
    this.keeper.later();
  }

  /** Reads a file again whose reading was stopped, or took too long: it may take longer now. */
  again(id: number): void {
    this.readAgain(id, { milliseconds: PATIENT_MILLISECONDS });
  }

  /** Reads an encrypted file again, with a password that is kept nowhere but in the page's memory. */
  unlock(id: number, password: string): void {
    this.readAgain(id, { password });
  }

  private readAgain(id: number, part: Partial<DeskFile>): void {
    this.change(id, { ...part, state: 'waiting' });
    this.show({ derived: null });
    this.read(this.current.files.filter((file) => file.id === id));
  }

  private read(files: readonly DeskFile[]): void {
    this.deriver.outdate();
    for (const file of files) this.asked.set(file.id, file);
    this.reader.add(files);
  }

  private isAsked(file: DeskFile): boolean {
    return this.asked.get(file.id) === file;
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

  async set(settings: Partial<Settings>): Promise<void> {
    await this.ready;
    this.show({ settings: { ...this.current.settings, ...settings } });
    // Results carry no words: the screens put them into those of the language.
    if (Object.keys(settings).some((name) => name !== 'language')) this.deriver.run();
    this.keeper.later();
  }

  /** Writes one field of a line of the matrix; an empty text takes it back. */
  decide(decisionKey: string, field: string, entry: DecidedEntry): void {
    const { decisions, derived } = this.current;
    if (derived === null) return;
    const entries = { ...decisions.get(decisionKey)?.entries, [field]: entry };
    // Who decides sees the answers of now: the decision rests on them.
    const basis = basisOfLine(derived.matrix, decisionKey);
    this.show({ decisions: new Map(decisions).set(decisionKey, { entries, basis }) });
    this.keeper.later();
  }

  /** Puts what a person read in place of what was read. */
  correct(...given: readonly Correction[]): void {
    const others = this.current.corrections.filter(
      (each) => !given.some((correction) => isSameAnswer(each, correction)),
    );
    this.show({ corrections: [...others, ...given] });
    this.deriver.run();
    this.keeper.later();
  }

  /** Takes a correction back. */
  uncorrect(correction: Correction): void {
    const corrections = this.current.corrections.filter((each) => each !== correction);
    this.show({ corrections });
    this.deriver.run();
    this.keeper.later();
  }

  /** Takes back all that was corrected. */
  uncorrectAll(): void {
    this.show({ corrections: [] });
    this.deriver.run();
    this.keeper.later();
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
    this.read(again);
    this.deriver.run();
    this.keeper.later();
  }

  /** Takes acceptance conditions from a file and lays them over the products. */
  useProfile(profile: Profile): void {
    const others = this.current.profiles.filter(({ id }) => id !== profile.id);
    this.show({ profiles: [...others, profile] });
    void this.set({ profile: idOfOwn(profile) });
  }

  dropProfile(profile: Profile): void {
    this.show({ profiles: this.current.profiles.filter((each) => each !== profile) });
    this.deriver.run();
    this.keeper.later();
  }

  setPerson(person: string): void {
    this.show({ person });
    this.keeper.later();
  }

  setAsking(asking: LetterDetails): void {
    this.show({ asking });
    this.keeper.later();
  }

  /** The bytes of a file to be saved. */
  async write(output: Output): Promise<Uint8Array> {
    await this.settled();
    const { settings, derived, agreed, asking } = this.current;
    return this.helper.ask('write', {
      output,
      settings,
      forms: formsOf(this.current),
      derived,
      agreement: agreed?.agreement ?? null,
      asking: trimmed(asking),
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
    await this.ready;
    this.asked.clear();
    this.reader.stop();
    this.deriver.stop();
    this.bench.clear();
    await this.keeper.forget();
    const { settings, elsewhere } = this.current;
    const empty = emptyView();
    this.show({
      ...empty,
      elsewhere,
      settings: { ...empty.settings, language: settings.language },
    });
  }

  private change(id: number, part: Partial<DeskFile>): void {
    const files = this.current.files.map((file) => (file.id === id ? { ...file, ...part } : file));
    this.show({ files });
  }

  /** What people agreed on follows from the rest, and is worked out with it. */
  protected override show(part: Partial<DeskView>): void {
    const agreed = 'derived' in part || 'decisions' in part || 'files' in part;
    super.show(agreed ? { ...part, ...agreedOf({ ...this.current, ...part }) } : part);
  }

  /** Waits until the rules have run on what is here. */
  private settled(): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        const { files, derived, deriving, defect } = this.current;
        if (deriving || (derived === null && defect === null && files.length > 0)) return;
        stop();
        resolve();
      };
      const stop = this.listen(look);
      look();
    });
  }
}
