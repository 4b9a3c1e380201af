import type {
  CheckOptions,
  CheckRun,
  Comparison,
  FilledWorkbook,
  InputFile,
  Inquiry,
  Language,
  Matrix,
  Opened,
  ProfileName,
  Result,
} from 'kaijisho';

/** What the page asks of a worker, and what it gets. A worker keeps nothing between two requests. */

/** Circumstances of everything that is derived from the files; all are printed on what is written. */
export interface Settings
  extends Required<Pick<CheckOptions, 'asOf' | 'environment' | 'retention'>> {
  readonly language: Language;
  /** Acceptance conditions laid over the products that are compared; null: none. */
  readonly profile: ProfileName | null;
}

/** Everything the screens show of the files together. */
export interface Derived {
  readonly run: CheckRun;
  readonly matrix: Matrix;
  /** A failure says why there is nothing to compare. */
  readonly comparison: Result<Comparison>;
  /** What the sheets leave open, for each vendor. */
  readonly inquiries: readonly Inquiry[];
}

/** Files the page can write. */
export type OutputKind =
  | 'matrix'
  | 'inquiry'
  | 'comparison'
  | 'comparison-page'
  | 'blank-MDS'
  | 'blank-SDS'
  | 'matrix-json'
  | 'report'
  | 'report-md'
  | 'check-json'
  | 'read-json';

/** What one file turned out to be. */
export type Read =
  | { readonly opened: Opened; readonly agreed: null }
  /** A matrix of ours that people have filled in: it is no disclosure. */
  | { readonly opened: null; readonly agreed: FilledWorkbook };

export interface Requests {
  readonly read: InputFile;
  readonly derive: { readonly files: readonly Opened[]; readonly settings: Settings };
  readonly write: {
    readonly output: OutputKind;
    /** Which of the inquiries an `inquiry` is; 0 for other outputs. */
    readonly inquiry: number;
    readonly files: readonly Opened[];
    readonly settings: Settings;
    /** What people decided; null when nobody has decided anything. */
    readonly agreed: FilledWorkbook | null;
  };
}

export interface Answers {
  readonly read: Read;
  readonly derive: Derived;
  readonly write: Uint8Array;
}

export type RequestKind = keyof Requests;
export type Request = {
  readonly [K in RequestKind]: { readonly kind: K } & Requests[K];
}[RequestKind];

/** A defect of the program is told with its message; everything a file can cause is in the answer. */
export type Reply =
  | { readonly ok: true; readonly value: Answers[RequestKind] }
  | { readonly ok: false; readonly error: string };
