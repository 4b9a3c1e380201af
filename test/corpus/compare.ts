import type { Answer, Disclosure, Note, Place } from '@kaijisho/core';

/** What a file of the corpus says, as its `.truth.json` has it. */
export interface CorpusTruth {
  readonly disclosures: readonly {
    readonly form: { readonly kind: string; readonly edition: string | null };
    readonly header: Disclosure['content']['header'];
    readonly answers: readonly TruthAnswer[];
    readonly notes: readonly Note[];
  }[];
}
type TruthAnswer = Pick<Answer, 'number' | 'state' | 'choice' | 'remark'> & {
  readonly keys: readonly (string | null)[];
  readonly question: string;
  readonly references: readonly string[];
  readonly notes: readonly string[];
  readonly at:
    | { readonly index: number }
    | { readonly sheet: string | null; readonly row: number }
    | { readonly page: number; readonly top: number };
};

/** From here on a program vouches for an answer. */
const SURE = 0.9;

/** A text without what printing changes. */
const plain = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[()（）\s・･\-－ー。、,.:：]/g, '')
    .toLowerCase();

function standsAt(at: TruthAnswer['at'], index: number, { sheet, cell, page, box }: Place) {
  if ('index' in at) return index === at.index;
  if ('page' in at)
    return (
      page === at.page &&
      box !== undefined &&
      at.top > box.y - 6 &&
      at.top < box.y + Math.max(1, box.height - 6)
    );
  const digits = /^R(\d+)C|^[A-Z]+(\d+)/.exec(cell);
  return Number(digits?.[1] ?? digits?.[2]) === at.row && (at.sheet === null || at.sheet === sheet);
}

const comparable = ({
  number,
  state,
  choice,
  references,
  notes,
  remark,
}: Omit<TruthAnswer, 'keys' | 'at' | 'question'>) => ({
  number: plain(number),
  state,
  choice,
  references: [...references].sort(),
  notes: [...notes].sort(),
  remark: plain(remark),
});

/** Every difference between the truth of a file and what was read, in words; [] for none. */
export function differences(truth: CorpusTruth, read: readonly Disclosure[]): readonly string[] {
  const left = [...read];
  const problems: string[] = [];
  for (const wanted of truth.disclosures) {
    const compared = left
      .filter(
        ({ content: { form, header } }) =>
          form.kind === wanted.form.kind && plain(header.product) === plain(wanted.header.product),
      )
      .map((found) => ({ found, differing: differing(wanted, found) }))
      .sort((a, b) => a.differing.length - b.differing.length);
    const [best] = compared;
    if (best === undefined) {
      problems.push(`${wanted.form.kind} ${wanted.header.product}: not read`);
      continue;
    }
    left.splice(left.indexOf(best.found), 1);
    problems.push(...best.differing);
  }
  return [
    ...problems,
    ...left.map(({ content }) => `a disclosure that is none: ${content.header.product}`),
  ];
}

function differing(
  wanted: CorpusTruth['disclosures'][number],
  { content, reading }: Disclosure,
): readonly string[] {
  const problems: string[] = [];
  const note = (same: boolean, what: string) => {
    if (!same) problems.push(what);
  };
  note(content.form.edition === wanted.form.edition, `edition ${content.form.edition}`);
  for (const field of ['createdOn', 'organisation', 'product', 'version'] as const)
    note(plain(content.header[field]) === plain(wanted.header[field]), field);
  const left = content.answers.map((answer, index) => ({ answer, index }));
  for (const { at, keys, ...answer } of wanted.answers) {
    const fitting = left.filter(({ index }) => {
      const place = reading.answers[index]?.questionPlace;
      return place !== undefined && standsAt(at, index, place);
    });
    const match =
      fitting.find((one) => plain(one.answer.question) === plain(answer.question)) ?? fitting[0];
    if (match === undefined) {
      problems.push(`${answer.question}: row not read`);
      continue;
    }
    left.splice(left.indexOf(match), 1);
    const [want, got] = [comparable(answer), comparable(match.answer)];
    // What a program says it is unsure of, people look at: it is no mistake to be unsure.
    const sure = (reading.answers[match.index]?.confidence ?? 1) >= SURE;
    const same = keys.includes(match.answer.key) || !sure;
    note(same, `${answer.question}: key ${match.answer.key}`);
    for (const field of ['number', 'state', 'choice', 'references', 'notes', 'remark'] as const)
      note(
        JSON.stringify(want[field]) === JSON.stringify(got[field]),
        `${answer.question}: ${field} ${JSON.stringify(got[field])}`,
      );
  }
  for (const { answer } of left) problems.push(`${answer.question}: row that is none`);
  const texts = (notes: readonly Note[]) =>
    notes.map(({ number, text }) => `${plain(number)} ${plain(text)}`).sort();
  note(
    JSON.stringify(texts(content.notes)) === JSON.stringify(texts(wanted.notes)),
    'notes differ',
  );
  return problems;
}
