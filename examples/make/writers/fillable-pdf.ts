import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Answer, type Choice, type DisclosureContent, writeFilledForm } from 'kaijisho';
import type { FilledForm, FilledRow, Submission } from '../filled-form.js';

/** The fillable PDF of `kaijisho new`, filled in by a vendor. */
const FONT = '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf';
const require = createRequire(new URL('../../../packages/kaijisho/package.json', import.meta.url));

const isChoice = (answer: string): answer is Choice =>
  answer === 'yes' || answer === 'no' || answer === 'not-applicable';

function answerOf(
  { key, number, question, references, answer, note = '' }: FilledRow,
  section: string,
): Answer {
  const printed = [...references.matchAll(/\(((?:[^()]|\([^()]*\))*)\)/g)].map(
    ([, reference = '']) => reference,
  );
  return {
    key,
    number: number === '' ? null : number,
    question,
    section,
    state: answer === 'both' ? 'several' : isChoice(answer) ? 'marked' : 'blank',
    choice: isChoice(answer) ? answer : null,
    notes: note === '' ? [] : [note],
    remark: null,
    references: printed,
    referencesEdition: printed.length === 0 ? null : '5.1',
  };
}

const contentOf = (
  { form, sections, notes }: FilledForm,
  header: Submission['header'],
): DisclosureContent => ({
  form: { kind: form, edition: '4.1' },
  header,
  answers: sections.flatMap(({ heading, rows }) =>
    rows
      .filter(({ answer }) => answer !== 'heading')
      .map((row) => answerOf(row, heading.replace(/ .*$/, ''))),
  ),
  notes: [...notes],
});

export async function write({ header, forms }: Submission, target: string): Promise<void> {
  const contents = forms.map((form) => contentOf(form, header));
  const pdfFont = new Uint8Array(readFileSync(require.resolve(FONT)));
  writeFileSync(target, await writeFilledForm(contents, { date: header.createdOn, pdfFont }));
}
