import {
  type Correction,
  correctReading,
  type Decisions,
  type FilledWorkbook,
  type Form,
  type FormDefinition,
  type LetterDetails,
  type Profile,
} from 'kaijisho';
import type { Basis, Derived, LockedFile, Read, Returned, Settings } from '../engine/protocol.js';
import type { Agreed } from './agreed.js';
import { chosenProfile } from './profiles.js';
import { emptyWork } from './work.js';

/** One file on the desk. */
export interface DeskFile extends LockedFile, Read {
  readonly id: number;
  readonly state: 'waiting' | 'reading' | 'read' | 'stopped';
}

/** Its reading has not ended: nothing is derived until then. */
export const isUnread = ({ state }: DeskFile): boolean =>
  state === 'waiting' || state === 'reading';

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

export const isSameAnswer = (a: Correction, b: Correction): boolean =>
  a.sha256 === b.sha256 && a.disclosure === b.disclosure && a.answer === b.answer;

export const isSameForm = (a: FormDefinition, b: FormDefinition): boolean =>
  a.form.about.form === b.form.about.form && a.form.about.edition === b.form.about.edition;

/** The learnt forms as sheets are read and judged by them. */
export const formsOf = ({ forms }: Pick<DeskView, 'forms'>): readonly Form[] =>
  forms.map(({ form }) => form);

/** What vendors gave back. */
export const returnedOf = (files: readonly DeskFile[]): readonly Returned[] =>
  files.flatMap(({ name, returned }) => (returned === null ? [] : [{ name, content: returned }]));

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

/** What the results follow from. */
export const basisOf = (view: DeskView): Basis => ({
  files: correctedFiles(view).flatMap(({ opened }) => opened ?? []),
  settings: view.settings,
  forms: formsOf(view),
  profile: chosenProfile(view),
  returned: returnedOf(view.files),
});

/** A desk with nothing on it. */
export function emptyView(): DeskView {
  const { settings, person, asking, decisions, corrections, forms, profiles } = emptyWork();
  return {
    files: [],
    settings,
    person,
    asking,
    decisions,
    corrections,
    forms,
    profiles,
    derived: null,
    deriving: false,
    earlier: null,
    agreed: null,
    stored: false,
    elsewhere: false,
    defect: null,
  };
}
