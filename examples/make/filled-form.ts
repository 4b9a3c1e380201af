import { readFileSync } from 'node:fs';

/**
 * What a vendor filled in, laid over the questions of the form: the input of every writer.
 *
 * Section titles and printed references are those of the catalogue; the wording of the questions
 * (wording/*.tsv: key, number, question) is made up for these examples and is not the official text.
 */
export type FormKind = 'MDS' | 'SDS';

/** One row of a filled-in form. */
export interface FilledRow {
  readonly key: string;
  readonly number: string;
  readonly question: string;
  /** As printed, such as `(6.5.C1)`; '' when the row has none. */
  readonly references: string;
  /** yes, no, not-applicable, blank, both, heading (a row without answer), or the text that was typed. */
  readonly answer: string;
  /** Note number, or the note itself where a vendor writes it into the row. */
  readonly note?: string;
}

export interface FilledHeader {
  /** YYYY-MM-DD, or what the vendor typed instead of a date. */
  readonly createdOn: string;
  readonly organisation: string;
  readonly product: string;
  readonly version: string | null;
}

export interface FilledForm {
  readonly form: FormKind;
  /** Name of the sheet. */
  readonly sheet: string;
  readonly title: string;
  readonly header: FilledHeader;
  readonly sections: readonly { readonly heading: string; readonly rows: readonly FilledRow[] }[];
  readonly notes: readonly { readonly number: string; readonly text: string }[];
}

/** A file as a vendor sends it. */
export interface Submission {
  /** File in writers/. */
  readonly writer: string;
  readonly extension: string;
  /** SHA-256 of the PDF that LibreOffice exported from the writer's workbook; null: not exported. */
  readonly exported: string | null;
  readonly header: FilledHeader;
  readonly forms: readonly [FilledForm, ...FilledForm[]];
}

type Entry = string | { readonly answer: string; readonly note: string };

/** One form in content/*.json: only what differs from `answers.default` is named, by row or section. */
interface FormContent {
  readonly form: FormKind;
  readonly edition: string | null;
  readonly sheet?: string;
  readonly answers: { readonly default: string } & Readonly<Record<string, Entry>>;
  readonly notes?: Readonly<Record<string, string>>;
}

type Content = Pick<Submission, 'writer' | 'header'> & {
  readonly extension?: string;
  readonly exported?: string;
} & (FormContent | { readonly forms: readonly [FormContent, ...FormContent[]] });

interface CatalogueForm {
  readonly about: { readonly titleJa: string };
  readonly sections: readonly {
    readonly id: string;
    readonly titleJa: string;
    readonly items: readonly {
      readonly key: string;
      readonly role: string;
      readonly printedRefs?: readonly string[];
    }[];
  }[];
}

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const catalogueForm = (form: FormKind): CatalogueForm =>
  JSON.parse(
    textOf(`../../packages/core/src/catalogue/data/${form.toLowerCase()}-4.1.json`),
  ) as CatalogueForm;

function wordingOf(form: FormKind): ReadonlyMap<string, { number: string; question: string }> {
  const lines = textOf(`wording/${form.toLowerCase()}.tsv`).trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [key = '', number = '', question = ''] = line.split('\t');
      return [key, { number, question }];
    }),
  );
}

const filled = (entry: Entry) => (typeof entry === 'string' ? { answer: entry } : entry);

function filledForm(content: FormContent, header: FilledHeader): FilledForm {
  const { form, edition, answers, notes = {}, sheet = form } = content;
  const { about, sections } = catalogueForm(form);
  const wording = wordingOf(form);
  const known = new Set(sections.flatMap(({ id, items }) => [id, ...items.map(({ key }) => key)]));
  for (const key of Object.keys(answers))
    if (key !== 'default' && !known.has(key)) throw new Error(`The ${form} has no row "${key}"`);
  return {
    form,
    sheet,
    title: edition === null ? about.titleJa : `${about.titleJa} Ver.${edition}`,
    header,
    sections: sections.map(({ id, titleJa, items }) => ({
      heading: `${id} ${titleJa}`,
      rows: items.map(({ key, role, printedRefs = [] }) => {
        const words = wording.get(key);
        if (words === undefined) throw new Error(`The ${form} row "${key}" has no wording`);
        return {
          key,
          ...words,
          references: printedRefs.map((reference) => `(${reference})`).join(''),
          ...(role === 'heading'
            ? { answer: 'heading' }
            : filled(answers[key] ?? answers[id] ?? answers.default)),
        };
      }),
    })),
    notes: Object.entries(notes).map(([number, text]) => ({ number, text })),
  };
}

/** The submission of content/`name`.json. */
export function submission(name: string): Submission {
  const content = JSON.parse(textOf(`content/${name}.json`)) as Content;
  const [first, ...others] = 'forms' in content ? content.forms : ([content] as const);
  const { writer, extension = 'xlsx', exported = null, header } = content;
  return {
    writer,
    extension,
    exported,
    header,
    forms: [filledForm(first, header), ...others.map((form) => filledForm(form, header))],
  };
}
