import type {
  Agreement,
  ChangesFormat,
  CheckOptions,
  CheckRun,
  Comparison,
  ComparisonFormat,
  Failure,
  FilledWorkbook,
  Form,
  FormKind,
  ImportOptions,
  ImportOutcome,
  InputFile,
  Inquiry,
  InquiryFormat,
  InspectionFormat,
  InspectionInput,
  Language,
  LearntForm,
  LetterDetails,
  Matrix,
  MatrixFormat,
  Opened,
  Place,
  Profile,
  Reply,
  Result,
  ReturnedFile,
} from 'kaijisho';
import type { DocumentFormat, ReviewOutcome } from 'kaijisho/exchange';

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

/** Questions of ours that a vendor has answered. */
export interface Returned {
  readonly name: string;
  readonly content: ReturnedFile;
}

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
  /** The matrix of the sheets alone, and beside it with what vendors replied. */
  readonly drafted: Matrix;
  readonly matrix: Matrix;
  /** A failure says why there is nothing to compare. */
  readonly comparison: Result<Comparison>;
  /** What the sheets leave open, for each vendor. */
  readonly inquiries: readonly Inquiry[];
  /** Replies about products that are not here. */
  readonly strayReplies: readonly Reply[];
  readonly letters: readonly Letter[];
}

/** A file the page can write of what is on the desk. */
export type Output =
  | { readonly of: 'matrix'; readonly format: MatrixFormat }
  | { readonly of: 'comparison'; readonly format: ComparisonFormat }
  | { readonly of: 'check'; readonly format: 'html' | 'pdf' | 'md' | 'csv' | 'json' }
  | { readonly of: 'read'; readonly format: 'json' }
  | { readonly of: 'blank'; readonly form: FormKind; readonly format: 'xlsx' | 'pdf' }
  /** `part`: which of the inquiries. */
  | { readonly of: 'inquiry'; readonly part: number; readonly format: InquiryFormat }
  /** What one file says; `part`: which of the opened files. */
  | { readonly of: 'disclosures'; readonly part: number; readonly format: DisclosureFormat };

/** Formats that the disclosures of a file can be written in. */
type DisclosureFormat = Exclude<DocumentFormat, 'sarif'>;

/** Bytes of a font go along with requests for a PDF; it is large, and nothing else needs it. */
export interface WithFont {
  readonly font: Uint8Array | null;
}

/** What one file turned out to be: one of these, the others are null. */
export interface Read {
  readonly opened: Opened | null;
  /** A matrix of ours that people have filled in: it is no disclosure. */
  readonly agreed: FilledWorkbook | null;
  /** Questions of ours that a vendor has answered. */
  readonly returned: ReturnedFile | null;
}

export const UNREAD: Read = { opened: null, agreed: null, returned: null };

/** A file that may need a password to be read, or more time than others. */
export interface LockedFile extends InputFile {
  readonly password?: string | undefined;
  /** How long its reading may take; default: the published budget. */
  readonly milliseconds?: number | undefined;
}

/** Where something was read, as a picture, and the place in it, in pixels of the screen. */
export interface Picture {
  readonly bitmap: ImageBitmap;
  readonly mark: { readonly x: number; readonly width: number };
}

export interface Requests {
  readonly read: LockedFile & { readonly forms: readonly Form[] };
  readonly derive: Basis;
  readonly write: Pick<Basis, 'settings' | 'forms'> &
    WithFont & {
      readonly output: Output;
      /** Null while there are none: a blank form needs none. */
      readonly derived: Derived | null;
      /** What people decided; null when nobody has decided anything. */
      readonly agreement: Agreement | null;
      /** Printed on questions to vendors. */
      readonly asking: LetterDetails;
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
  /** The rows of a learnt form, as a list to be looked over and filled in. */
  readonly review: { readonly form: Pick<LearntForm, 'report'>; readonly language: Language };
  /** Such a list, filled in. */
  readonly reviewed: InputFile;
  /** The pack for an on-site inspection, of the sheets that a register holds. */
  readonly inspect: Omit<InspectionInput, 'opened'> &
    WithFont & { readonly files: readonly InputFile[]; readonly format: InspectionFormat };
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
  readonly review: Uint8Array;
  readonly reviewed: ReviewOutcome;
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
