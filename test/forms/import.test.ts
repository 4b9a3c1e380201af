import { readFileSync } from 'node:fs';
import {
  blankSheet,
  formDefinitionSchema,
  importForms,
  type LearntForm,
  open,
  parseFormDefinition,
  referenceForm,
  writeBlankForm,
  writeFilledForm,
} from 'kaijisho';
import { importReview, readImportReview } from 'kaijisho/exchange';
import { describe, expect, it } from 'vitest';

interface TruthRow {
  readonly number: string;
  readonly key: string | null;
  readonly heading: boolean;
}

const folder = new URL('./fixtures/blanks/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const truth: Readonly<Record<string, readonly TruthRow[]>> = JSON.parse(
  readFileSync(new URL('truth.json', folder), 'utf8'),
);

async function learn(name: string, referencesEdition?: string): Promise<LearntForm> {
  const options = referencesEdition === undefined ? {} : { referencesEdition };
  const outcome = await importForms({ name, bytes: bytesOf(name) }, options);
  if (!outcome.ok) expect.fail(JSON.stringify(outcome));
  return outcome.forms[0] ?? expect.fail('no form');
}

const plainNumber = (number: string) => number.replaceAll('-', '.');

describe.each([
  ['mds-4.1-columns.xlsx', 'MDS', '4.1', 'columns', '5.1'],
  ['sds-4.1-list.xlsx', 'SDS', '4.1', 'list', '5.1'],
  ['mds-5.0-boxes.xlsx', 'MDS', '5.0', 'inline', '6.0'],
  ['mds-3.0a-words.xlsx', 'MDS', '3.0a', 'words', '5.1'],
  ['mds-3.0a-terse.xlsx', 'MDS', '3.0a', 'columns', '5.1'],
  ['sds-4.1-one-cell.xlsx', 'SDS', '4.1', 'inline', '5.1'],
  ['mds-4.1-handmade.xlsx', 'MDS', '4.1', 'words', '5.1'],
] as const)('the blank form %s', (name, kind, edition, marking, references) => {
  it('is learnt row by row: numbers, wording, marking, notes area', async () => {
    const { definition, report } = await learn(name, '5.1');
    expect(formDefinitionSchema.safeParse(definition).success).toBe(true);
    expect(definition.form.about).toMatchObject({
      form: kind,
      edition,
      printedRefsEdition: references,
      imported: true,
    });
    expect(definition.layout).toMatchObject({ marking, notes: true });
    const rows = truth[name] ?? expect.fail('no truth');
    const questions = rows.filter(({ heading }) => !heading);
    const learnt = definition.form.sections
      .flatMap(({ items }) => items)
      .filter(({ role }) => role !== 'heading');
    expect(learnt.map(({ number }) => number)).toEqual(
      questions.map(({ number }) => plainNumber(number)),
    );
    // A row matched to an item of ours leads to that item's requirements: a wrong one is worse
    // than none.
    const truthOf = (number: string | null) =>
      rows.find((row) => plainNumber(row.number) === number)?.key;
    const taken = report.rows.filter(({ ours }) => ours);
    expect(taken.filter(({ number, key }) => truthOf(number) !== key)).toEqual([]);
    const known = questions.filter(({ key }) => key !== null);
    const matched = taken.filter(({ role }) => role !== 'heading');
    expect(matched.length).toBeGreaterThanOrEqual(known.length * 0.9);
    // What was not matched is asked, nearly always with the right item among the candidates.
    const open = report.rows.filter(({ number, ours }) => !ours && truthOf(number) != null);
    expect(open.filter(({ fate }) => fate !== 'asked')).toEqual([]);
    const offered = open.filter(({ number, candidates }) =>
      candidates.some(({ key }) => key === truthOf(number)),
    );
    expect(offered.length).toBeGreaterThanOrEqual(open.length - 1);
  });

  it('gives back every row surely when a form made from it is read under it', async () => {
    const { definition } = await learn(name, '5.1');
    const imported = [definition.form];
    const bytes = await writeBlankForm(definition.form, { date: '2026-04-01' });
    const { disclosures } = await open({ name: 'blank.xlsx', bytes }, { imported });
    const [disclosure] = disclosures;
    const items = definition.form.sections.flatMap(({ items: own }) => own);
    const asked = items.filter(({ role }) => role !== 'heading');
    expect(disclosure?.content.answers.map(({ key }) => key)).toEqual(asked.map(({ key }) => key));
    expect(blankSheet(definition.form).official).toBe(true);
  });
});

describe('an imported form', () => {
  it('takes the requirements of new rows from their references to guideline 6.0', async () => {
    const { definition } = await learn('mds-5.0-boxes.xlsx');
    const item = definition.form.sections
      .flatMap(({ items }) => items)
      .find(({ subjectJa }) => subjectJa.startsWith('脆弱性が公表された'));
    expect(item).toMatchObject({
      requirements: [{ id: 'C-8-2' }, { id: 'M-12-3' }],
      key: 'mds-5-0.3-19',
    });
  });

  it('takes a match from a person, and the word that a row is none of ours', async () => {
    const matches = new Map([
      ['3', 'away-lock'],
      ['41', null],
    ]);
    const name = 'mds-4.1-columns.xlsx';
    const outcome = await importForms({ name, bytes: bytesOf(name) }, { matches });
    const report = outcome.ok ? outcome.forms[0]?.report : undefined;
    const rowOf = (number: string) => report?.rows.find((row) => row.number === number);
    expect(rowOf('3')).toMatchObject({ ours: true, key: 'away-lock' });
    expect(rowOf('41')).toMatchObject({ ours: false, role: expect.not.stringMatching('heading') });
  });

  it('says what kind of row a new one is, or that nobody knows', async () => {
    const kinds = async (name: string) => {
      const { definition } = await learn(name);
      const items = definition.form.sections.flatMap(({ items: own }) => own);
      return new Map(
        items.map((item) => [item.subjectJa, item.kindUnknown === true ? 'unknown' : item.role]),
      );
    };
    const columns = await kinds('mds-5.0-boxes.xlsx');
    expect(columns.get('SBOM（ソフトウェア部品表）を利用者に提供できるか？')).toBe('information');
    expect(columns.get('ゼロトラストの考え方に基づく利用者と機器の確認を行うか？')).toBe('measure');
    const terse = await kinds('mds-3.0a-terse.xlsx');
    expect(terse.get('遠隔保守の受付時間の案内')).toBe('unknown');
  });

  it('lists every row with its match and its reasons, and takes what a person fills in', async () => {
    const name = 'mds-3.0a-terse.xlsx';
    const file = { name, bytes: bytesOf(name) };
    const first = await learn(name, '5.1');
    const asked = first.report.rows.filter(({ fate }) => fate === 'asked');
    const list = new TextDecoder().decode(importReview([first]));
    expect(list.split('\r\n').filter((line) => line.startsWith('Sheet1,'))).toHaveLength(
      first.report.rows.length,
    );
    // A person fills in the two columns at the end of the first line that asks, and of one that
    // was matched.
    const [open = expect.fail('nothing asked')] = asked;
    const [settled = expect.fail('nothing matched')] = first.report.rows.filter(({ ours }) => ours);
    const filled = list
      .split('\r\n')
      .map((line) => {
        const [, , number] = line.split(',');
        if (number === open.number) return line.replace(/,,$/, ',access-log.review,');
        return number === settled.number ? line.replace(/,,$/, ',なし,情報提供') : line;
      })
      .join('\r\n');
    const read = await readImportReview({
      name: 'review.csv',
      bytes: new TextEncoder().encode(filled),
    });
    if (!read.ok) expect.fail(JSON.stringify(read));
    expect([...read.corrections.values()]).toEqual([
      { key: null, role: 'information' },
      { key: 'access-log.review' },
    ]);
    // A list of the first version, which headed one column otherwise, still tells the same.
    const earlier = await readImportReview({
      name: 'review.csv',
      bytes: new TextEncoder().encode(filled.replace('確からしさ', '確信度')),
    });
    expect(earlier).toEqual(read);
    const again = await importForms(file, {
      referencesEdition: '5.1',
      corrections: read.corrections,
    });
    const report = again.ok ? again.forms[0]?.report : undefined;
    const rowOf = (number: string | null) => report?.rows.find((row) => row.number === number);
    expect(rowOf(open.number)).toMatchObject({ key: 'access-log.review', fate: 'corrected' });
    expect(rowOf(settled.number)).toMatchObject({ ours: false, role: 'information' });
    // The row that had that item before gives it up: one item is one row.
    const reviews = report?.rows.filter(({ key }) => key === 'access-log.review');
    expect(reviews).toHaveLength(1);
  });

  it('names entries of the list that are no item and no kind', async () => {
    const first = await learn('sds-4.1-list.xlsx');
    const list = new TextDecoder()
      .decode(importReview([first], 'en'))
      .replace(',,\r\n', ',no-such,x\r\n');
    const bytes = new TextEncoder().encode(list);
    const read = await readImportReview({ name: 'review.csv', bytes });
    expect(read).toEqual({
      ok: false,
      mistakes: [
        { row: 2, entry: 'no-such' },
        { row: 2, entry: 'x' },
      ],
    });
    const other = await readImportReview({ name: 'a.csv', bytes: bytesOf('truth.json') });
    expect(other.ok).toBe(false);
  });

  it('keeps its wording and numbers in a filled form that reads the same', async () => {
    const { definition } = await learn('mds-5.0-boxes.xlsx');
    const imported = [definition.form];
    const blank = await writeBlankForm(definition.form, { date: '2026-04-01' });
    const opened = await open({ name: 'blank.xlsx', bytes: blank }, { imported });
    const content = opened.disclosures[0]?.content ?? expect.fail('nothing read');
    const answered = {
      ...content,
      answers: content.answers.map((answer, index) =>
        index % 3 === 0
          ? answer
          : {
              ...answer,
              state: 'marked' as const,
              choice: index % 3 === 1 ? ('yes' as const) : ('no' as const),
            },
      ),
    };
    const bytes = await writeFilledForm([answered], { date: '2026-04-01', imported });
    const again = await open({ name: 'filled.xlsx', bytes }, { imported });
    expect(again.disclosures[0]?.content).toEqual(answered);
  });

  it('survives its JSON file', async () => {
    const { definition } = await learn('sds-4.1-list.xlsx');
    expect(parseFormDefinition(JSON.stringify(definition))).toEqual(definition);
    expect(parseFormDefinition('{"formatVersion":"9"}')).toBeNull();
  });
});

describe('what is no blank form is not learnt', () => {
  it('a table of something else', async () => {
    const bytes = new TextEncoder().encode('品名,数量\n机,3\n椅子,4\n');
    const outcome = await importForms({ name: '備品.csv', bytes });
    expect(outcome).toMatchObject({ ok: false, problem: 'no-form' });
  });

  it('the reference form that is written where there is no official one', async () => {
    const bytes = await writeBlankForm(referenceForm('MDS'), { date: '2026-04-01' });
    const outcome = await importForms({ name: 'MDS.xlsx', bytes });
    expect(outcome).toMatchObject({ ok: false, problem: 'reference-form' });
  });

  it('a form that somebody has answered', async () => {
    const url = '../reading/fixtures/tuning/o01-openpyxl-mds-dropdown.xlsx';
    const bytes = new Uint8Array(readFileSync(new URL(url, import.meta.url)));
    const outcome = await importForms({ name: 'filled.xlsx', bytes });
    expect(outcome).toMatchObject({ ok: false, problem: 'not-blank' });
  });

  it('a form whose references cannot be resolved until their edition is named', async () => {
    const name = 'mds-3.0a-words.xlsx';
    const bytes = bytesOf(name);
    const outcome = await importForms({ name, bytes });
    expect(outcome).toMatchObject({ ok: false, problem: 'references-edition-unknown' });
    const stated = await importForms({ name, bytes }, { referencesEdition: '5.1' });
    expect(stated.ok).toBe(true);
  });
});
