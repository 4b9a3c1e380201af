import { type Correction, correctReading, type Form, type FormDefinition } from 'kaijisho';
import type { Basis, Returned } from '../engine/protocol.js';
import type { DeskFile, DeskView } from './desk-view.js';
import { chosenProfile } from './profiles.js';
import { emptyWork } from './work.js';

/** Its reading has not ended: nothing is derived until then. */
export const isUnread = ({ state }: DeskFile): boolean =>
  state === 'waiting' || state === 'reading';

export const isSameAnswer = (a: Correction, b: Correction): boolean =>
  a.sha256 === b.sha256 && a.disclosure === b.disclosure && a.answer === b.answer;

export const isSameForm = (a: FormDefinition, b: FormDefinition): boolean =>
  a.form.about.form === b.form.about.form && a.form.about.edition === b.form.about.edition;

/** The learnt forms as sheets are read and judged by them. */
export const formsOf = ({ forms }: Pick<DeskView, 'forms'>): readonly Form[] =>
  forms.map(({ form }) => form);

/** What vendors gave back. */
const returnedOf = (files: readonly DeskFile[]): readonly Returned[] =>
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
