import type {
  Agreement,
  AgreementFinding,
  Correction,
  Decisions,
  FilledWorkbook,
  FormDefinition,
  LetterDetails,
  Profile,
} from 'kaijisho';
import type { Derived, LockedFile, Read, Settings } from '../engine/protocol.js';

/** What people decided, on this page and in the table of last time, with the matrix of now. */
export interface Agreed {
  readonly agreement: Agreement;
  readonly findings: readonly AgreementFinding[];
}

/** One file on the desk. */
export interface DeskFile extends LockedFile, Read {
  readonly id: number;
  readonly state: 'waiting' | 'reading' | 'read' | 'stopped';
}

/** Everything the screens show; a new object after every change. */
export interface DeskView {
  readonly files: readonly DeskFile[];
  readonly settings: Settings;
  readonly person: string;
  /** Who asks vendors, and by when. */
  readonly asking: LetterDetails;
  /** Null until all files are read and the rules have run. */
  readonly derived: Derived | null;
  readonly deriving: boolean;
  /** What was decided on this page. */
  readonly decisions: Decisions;
  /** Answers people have confirmed or corrected, the latest last. */
  readonly corrections: readonly Correction[];
  /** Forms learnt from publishers' files: sheets are read and judged by them. */
  readonly forms: readonly FormDefinition[];
  /** Acceptance conditions from files. */
  readonly profiles: readonly Profile[];
  /** The table of last time, whose decisions are carried over; the one that came last. */
  readonly earlier: FilledWorkbook | null;
  /** Decisions of this page and of last time with the matrix of now; null when there are none. */
  readonly agreed: Agreed | null;
  /** The browser keeps the work over a reload. */
  readonly stored: boolean;
  /** Another window has the page as well: this one keeps nothing. */
  readonly elsewhere: boolean;
  /** A defect of the program, to be shown as it is. */
  readonly defect: string | null;
}
