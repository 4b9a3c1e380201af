import type {
  ChangesFormat,
  CheckOptions,
  CheckRun,
  Comparison,
  Failure,
  FilledWorkbook,
  Form,
  ImportOptions,
  ImportOutcome,
  InputFile,
  Inquiry,
  InspectionInput,
  Language,
  Matrix,
  Opened,
  Place,
  Profile,
  Reply,
  Result,
} from 'kaijisho';

/** What the page asks of a worker, and what it gets. A worker keeps nothing between two requests. */

/** Circumstances of everything that is derived from the files; all are printed on what is written. */
export interface Settings
  extends Required<Pick<CheckOptions, 'asOf' | 'environment' | 'retention'>> {
  readonly language: Language;
  /** Id of the acceptance conditions laid over the products that are compared; null: none. */
  readonly profile: string | null;
}

/** What results follow from. */
export interface Basis {
  readonly files: readonly Opened[];
  readonly settings: Settings;
  /** Forms learnt from publishers' files. */
  readonly forms: readonly Form[];
  readonly profile: Profile | null;
  /** What vendors gave back, in the order of the files. */
  readonly returned: readonly Returned[];
}

/** A list of questions that was read back, or a file that may be a letter of replies. */
export type Returned =
  | { readonly name: string; readonly replies: readonly Reply[] }
  | { readonly name: string; readonly bytes: Uint8Array };

/** A letter of replies, which is told by the codes of questions to the sheets at hand. */
export interface Letter {
  readonly name: string;
  readonly count: number;
  /** Codes that belong to no sheet at hand. */
  readonly unknown: readonly string[];
}

/** Everything the screens show of the files together. */
export interface Derived {
  readonly run: CheckRun;
  readonly matrix: Matrix;
  /** A failure says why there is nothing to compare. */
  readonly comparison: Result<Comparison>;
  /** What the sheets leave open, for each vendor. */
  readonly inquiries: readonly Inquiry[];
  /** Replies about products that are not here. */
  readonly strayReplies: readonly Reply[];
  readonly letters: readonly Letter[];
}

/** Files the page can write of everything together. */
export type OutputKind =
  | 'matrix'
  | 'matrix-json'
  | 'comparison'
  | 'comparison-page'
  | 'comparison-md'
  | 'comparison-json'
  | 'report'
  | 'report-md'
  | 'check-csv'
  | 'check-json'
  | 'read-json'
  | 'blank-MDS'
  | 'blank-SDS'
  | 'blank-MDS-pdf'
  | 'blank-SDS-pdf'
  | PartKind;

/** Files of one of several: an inquiry, or the disclosures of one file as data. */
export type PartKind =
  | 'inquiry'
  | 'inquiry-md'
  | 'inquiry-docx'
  | 'disclosures-json'
  | 'disclosures-xml'
  | 'disclosures-csv';

/** What one file turned out to be: one of these, the others are null. */
export interface Read {
  readonly opened: Opened | null;
  /** A matrix of ours that people have filled in: it is no disclosure. */
  readonly agreed: FilledWorkbook | null;
  /** Questions of ours that a vendor has answered. */
  readonly replies: readonly Reply[] | null;
}

/** A file that may need a password to be read. */
export interface LockedFile extends InputFile {
  readonly password?: string | undefined;
}

/** Where something was read, as a picture, and the place in it, in pixels of the screen. */
export interface Picture {
  readonly bitmap: ImageBitmap;
  readonly mark: { readonly x: number; readonly width: number };
}

export interface Requests {
  readonly read: LockedFile & { readonly forms: readonly Form[] };
  readonly derive: Basis;
  readonly write: Basis & {
    readonly output: OutputKind;
    /** Which of the inquiries, or of the files, a `PartKind` is of; 0 for other outputs. */
    readonly part: number;
    /** Of a form in PDF. */
    readonly font: Uint8Array | null;
    /** What people decided; null when nobody has decided anything. */
    readonly agreed: FilledWorkbook | null;
  };
  /** What changed between two versions. */
  readonly changes: Pick<Basis, 'settings' | 'forms'> & {
    readonly old: readonly Opened[];
    readonly now: readonly Opened[];
    readonly format: ChangesFormat;
  };
  /** Where something was read in a PDF. */
  readonly picture: {
    readonly file: LockedFile;
    readonly place: Place;
    /** Pixels of the screen for each point of the page. */
    readonly scale: number;
    /** Pixels of the picture for each pixel of the screen. */
    readonly sharpness: number;
  };
  /** Acceptance conditions from a file. */
  readonly profile: InputFile;
  /** A publisher's blank form. */
  readonly learn: { readonly file: InputFile; readonly options: ImportOptions };
  /** The pack for an on-site inspection, of the sheets that a register holds. */
  readonly inspect: Omit<InspectionInput, 'opened'> & { readonly files: readonly InputFile[] };
}

/** What a blank form gave, or why the file could not be read. */
export type Learnt = ImportOutcome | { readonly ok: false; readonly failure: Failure };

export interface Answers {
  readonly read: Read;
  readonly derive: Derived;
  readonly write: Uint8Array;
  readonly changes: Uint8Array;
  /** Null where there is none to draw. */
  readonly picture: Picture | null;
  readonly profile: Result<Profile>;
  readonly learn: Learnt;
  readonly inspect: Uint8Array;
}

export type RequestKind = keyof Requests;
export type Request = {
  readonly [K in RequestKind]: { readonly kind: K } & Requests[K];
}[RequestKind];

/** A defect of the program is told with its message; everything a file can cause is in the answer. */
export type WorkerReply =
  | { readonly ok: true; readonly value: Answers[RequestKind] }
  | { readonly ok: false; readonly error: string };
