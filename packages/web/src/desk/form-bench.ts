import type { ImportOptions, InputFile, RowCorrection } from 'kaijisho';
import type { Helper } from '../engine/helper.js';
import type { Learnt } from '../engine/protocol.js';
import { Viewed } from '../parts/viewed.js';

/** Editions the person gives where the file does not; '' = it does. */
export interface BenchEditions {
  readonly edition: string;
  readonly references: string;
}

/** What the person chose so far: the file, what it does not say, and matches by hand. */
export interface BenchAsked extends BenchEditions {
  readonly file: InputFile;
  /** What the person said of rows, by where they stand. */
  readonly corrections: ReadonlyMap<string, RowCorrection>;
}

interface BenchView {
  readonly asked: BenchAsked | null;
  /** What it gave when it was learnt last. */
  readonly learnt: Learnt | null;
  readonly busy: boolean;
}

const EMPTY: BenchView = { asked: null, learnt: null, busy: false };

const optionsOf = ({ corrections, edition, references }: BenchAsked): ImportOptions => ({
  corrections,
  ...(edition === '' ? {} : { edition }),
  ...(references === '' ? {} : { referencesEdition: references }),
});

/** A publisher's blank form that is being learnt. It stays here while people look at other screens. */
export class FormBench extends Viewed<BenchView> {
  constructor(private readonly helper: Helper) {
    super(EMPTY);
  }

  /** Puts a form on the bench in place of another. */
  begin(file: InputFile): Promise<void> {
    this.show(EMPTY);
    return this.learn({ file, edition: '', references: '', corrections: new Map() });
  }

  /** Learns the form anew with what the file does not say itself. */
  async give(editions: Partial<BenchEditions>): Promise<void> {
    const { asked } = this.current;
    if (asked !== null) await this.learn({ ...asked, ...editions });
  }

  /** Learns it anew with what a person says of rows, beside what was said before. */
  async correct(said: ReadonlyMap<string, RowCorrection>): Promise<void> {
    const { asked } = this.current;
    if (asked === null) return;
    await this.learn({ ...asked, corrections: new Map([...asked.corrections, ...said]) });
  }

  clear(): void {
    this.show(EMPTY);
  }

  private async learn(asked: BenchAsked): Promise<void> {
    this.show({ asked, busy: true });
    const request = { file: asked.file, options: optionsOf(asked) };
    const learnt = await this.helper.read('learn', request);
    // Another form, or one more word about this one, has come meanwhile.
    if (this.current.asked === asked) this.show({ learnt, busy: false });
  }
}
