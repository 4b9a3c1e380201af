import {
  basisOfLine,
  type Correction,
  correctReading,
  type DecidedEntry,
  type Decisions,
  type Failure,
  type FilledWorkbook,
  type InputFile,
  type Opened,
  unopened,
} from 'kaijisho';
import { Engine, Stopped } from '../engine/engine.js';
import type { Derived, OutputKind, Settings } from '../engine/protocol.js';
import { type Agreed, agreedOf } from './agreed.js';
import { Reader } from './reader.js';
import { eraseAll, load, store } from './storage.js';
import { emptyWork, type Work, workSchema } from './work.js';

/** One file on the desk. */
export interface DeskFile extends InputFile {
  readonly id: number;
  readonly state: 'waiting' | 'reading' | 'read' | 'stopped';
  /** Set once it was read, unless it is a matrix of ours. */
  readonly opened: Opened | null;
  /** A matrix of ours that people have filled in. */
  readonly agreed: FilledWorkbook | null;
}

/** Everything the screens show; a new object after every change. */
export interface DeskView {
  readonly files: readonly DeskFile[];
  readonly settings: Settings;
  readonly person: string;
  /** Null until all files are read and the rules have run. */
  readonly derived: Derived | null;
  readonly deriving: boolean;
  /** What was decided on this page. */
  readonly decisions: Decisions;
  /** Answers people have confirmed or corrected, the latest last. */
  readonly corrections: readonly Correction[];
  /** The table of last time, whose decisions are carried over; the one that came last. */
  readonly earlier: FilledWorkbook | null;
  /** Decisions of this page and of last time with the matrix of now; null when there are none. */
  readonly agreed: Agreed | null;
  /** The browser keeps the work over a reload. */
  readonly stored: boolean;
  /** A defect of the program, to be shown as it is. */
  readonly defect: string | null;
}

const byName = (a: InputFile, b: InputFile): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** `名前.xlsx` → `名前 (2).xlsx` where another file has the name. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  for (let number = 2; ; number += 1) {
    const other = `${stem} (${number})${ending}`;
    if (!taken.has(other)) return other;
  }
}

const isSameAnswer = (a: Correction, b: Correction): boolean =>
  a.sha256 === b.sha256 && a.disclosure === b.disclosure && a.answer === b.answer;

/** The files as everything else sees them: with what people corrected. */
export const correctedFiles = ({
  files,
  corrections,
}: Pick<DeskView, 'files' | 'corrections'>): readonly DeskFile[] =>
  files.map((file) =>
    file.opened === null
      ? file
      : {
          ...file,
          opened: correctReading(file.opened, file.opened.source.sha256, corrections),
        },
  );

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
  private readonly writer = new Engine();
  private keeping: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor() {
    const { settings, person } = emptyWork();
    this.current = {
      files: [],
      settings,
      person,
      derived: null,
      deriving: false,
      decisions: new Map(),
      corrections: [],
      earlier: null,
      agreed: null,
      stored: false,
      defect: null,
    };
    this.reader = new Reader<DeskFile>({
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
    const kept = workSchema.safeParse(await load().catch(() => undefined));
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
        opened: null,
        agreed: null,
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
    const opened = unopened(name, failure);
    const file: DeskFile = {
      id: this.nextId,
      name,
      bytes: new Uint8Array(),
      state: 'read',
      opened,
      agreed: null,
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

  stop(): void {
    this.reader.stop();
  }

  set(settings: Partial<Settings>): void {
    this.show({ settings: { ...this.current.settings, ...settings } });
    this.derive();
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
  correct(correction: Correction): void {
    const others = this.current.corrections.filter((each) => !isSameAnswer(each, correction));
    this.show({ corrections: [...others, correction] });
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

  setPerson(person: string): void {
    this.show({ person });
    this.keep();
  }

  /**
   * @param inquiry which of the inquiries, for the output of that kind
   * @returns the bytes of a file to be saved
   */
  write(output: OutputKind, inquiry = 0): Promise<Uint8Array> {
    const { settings } = this.current;
    const agreed = this.current.agreed?.agreement.workbook ?? null;
    return this.writer.ask('write', { output, inquiry, files: this.opened(), settings, agreed });
  }

  /** What a file of work holds. */
  work(): Work {
    const { settings, person, files, decisions, corrections } = this.current;
    const given = files.filter(({ bytes }) => bytes.length > 0);
    return {
      ...emptyWork(),
      settings,
      person,
      decisions: new Map(decisions),
      corrections,
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
    const { settings, person } = emptyWork();
    this.show({
      files: [],
      settings: { ...settings, language },
      person,
      decisions: new Map(),
      corrections: [],
      derived: null,
      deriving: false,
      stored: false,
      defect: null,
    });
  }

  private opened(): readonly Opened[] {
    return correctedFiles(this.current).flatMap(({ opened }) => opened ?? []);
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
    const { files, settings } = this.current;
    if (files.some(({ state }) => state === 'waiting' || state === 'reading')) return;
    this.show({ deriving: true });
    this.deriver.ask('derive', { files: this.opened(), settings }).then(
      (derived) => {
        if (this.stale) this.derive();
        else this.show({ derived, deriving: false, defect: null });
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
      store(this.work()).then(
        () => this.show({ stored: true }),
        () => this.show({ stored: false }),
      );
    }, 300);
  }
}
