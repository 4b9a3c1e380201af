import { readFileSync } from 'node:fs';

/**
 * What a vendor filled in, laid over the questions of the form: the input of every writer.
 *
 * Section titles and printed references are those of the catalogue; the wording of the questions
 * (wording/*.tsv: key, number, question) is made up for these examples and is not the official text.
 */
const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const CATALOGUE = '../../packages/core/src/catalogue/data/';

const wordingOf = (form) =>
  new Map(
    readFileSync(new URL(`wording/${form.toLowerCase()}.tsv`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([key, number, question]) => [key, { number, question }]),
  );

/** `"no"` or `{ "answer": "no", "note": "3" }` → both members. */
const filled = (entry) => (typeof entry === 'string' ? { answer: entry } : entry);

/**
 * One filled-in form.
 *
 * @param content `form`, `edition`, `header`, `answers` and `notes` of a file in content/: an answer
 *   is yes, no, not-applicable, blank, both or the text a vendor typed; what is not named takes the
 *   answer of its section, else `answers.default`
 */
export function filledForm({ form, edition, header, answers, notes = {}, sheet = form }) {
  const { about, sections } = json(`${CATALOGUE}${form.toLowerCase()}-4.1.json`);
  const wording = wordingOf(form);
  const known = new Set([
    'default',
    ...sections.flatMap((s) => [s.id, ...s.items.map((i) => i.key)]),
  ]);
  for (const key of Object.keys(answers))
    if (!known.has(key)) throw new Error(`The ${form} has no row or section "${key}"`);
  return {
    form,
    sheet,
    title: edition === null ? about.titleJa : `${about.titleJa} Ver.${edition}`,
    header,
    sections: sections.map(({ id, titleJa: heading, items }) => ({
      heading: `${id} ${heading}`,
      rows: items.map(({ key, role, printedRefs = [] }) => ({
        ...wording.get(key),
        references: printedRefs.map((reference) => `(${reference})`).join(''),
        ...(role === 'heading'
          ? { answer: 'heading' }
          : filled(answers[key] ?? answers[id] ?? answers.default)),
      })),
    })),
    notes: Object.entries(notes).map(([number, text]) => ({ number, text })),
  };
}

/** The forms of one submission: content files hold one form, or several under `forms`. */
export function submission(name) {
  const content = json(`content/${name}.json`);
  const forms = content.forms ?? [content];
  return {
    ...content,
    forms: forms.map((form) =>
      filledForm({ ...form, header: { ...content.header, ...form.header } }),
    ),
  };
}
