import { beforeAll, describe, expect, it } from 'vitest';
import { matrixOf, read, SHEETS, settled, wordsOf, write } from './matrices.js';
import { office } from './office.js';

const matrix = matrixOf();
const [first, second] = matrix.lines.filter(({ product }) => product !== null);
const one = first?.decisionKey ?? '';
const other = second?.decisionKey ?? '';

let draft: Uint8Array;
beforeAll(async () => {
  draft = await write(matrix);
});

const lineOf = (agreement: ReturnType<typeof settled>, key: string) => {
  const found = agreement.lines.find(({ line }) => line.decisionKey === key);
  if (found === undefined) throw new Error(`No line ${key}`);
  return found;
};

describe('a matrix nobody has touched', () => {
  it('holds no decision and no word of people', () => {
    const agreement = settled(draft);
    expect(agreement.lines.every(({ carried }) => carried === 'open')).toBe(true);
    expect(wordsOf(agreement)).toEqual([]);
    expect(agreement.workbook.ownSheets).toEqual([]);
  });
});

describe('decisions', () => {
  it('are read with what they mean, and kept as they were written', async () => {
    const person = await office(draft);
    person.fill(one, 'allocation', '双方で分担');
    person.fill(one, 'status', '合意');
    person.fill(one, 'next review date', new Date('2027-03-31T00:00:00Z'));
    person.fill(one, 'due date', '令和9年1月15日');
    person.fill(one, 'remarks', '=打合せのとおり');
    person.fill(other, 'allocation', '病院で対応');
    const agreement = settled(await person.save());
    const line = lineOf(agreement, one);
    expect(line).toMatchObject({ allocation: 'shared', status: 'agreed', carried: 'kept' });
    const entries = [...(line.filled?.entries ?? [])].map(([id, { value }]) => [id, value]);
    expect(Object.fromEntries(entries)).toMatchObject({
      'next review date': '2027-03-31',
      'due date': '2027-01-15',
      remarks: '=打合せのとおり',
    });
    const unknown = lineOf(agreement, other);
    expect(unknown.allocation).toBeNull();
    expect(unknown.filled?.entries.get('allocation')).toMatchObject({
      text: '病院で対応',
      value: null,
    });
  });

  it('stand in the new table in the cells people know, and are read again the same', async () => {
    const person = await office(draft);
    person.fill(one, 'allocation', '事業者');
    person.fill(one, 'completion date', new Date('2026-05-01T00:00:00Z'));
    const agreement = settled(await person.save());
    const again = settled(await write(matrix, agreement));
    expect(wordsOf(again)).toEqual(wordsOf(agreement));
    expect(lineOf(again, one).filled?.entries.get('completion date')?.value).toBe('2026-05-01');
    expect(await write(matrix, agreement)).toEqual(await write(matrix, agreement));
  });

  it('hold for every row over which people merged a cell', async () => {
    const person = await office(draft);
    const sheet = person.sheet('責任分界表');
    const column = person.columnOf('allocation');
    person.fill(one, 'allocation', '医療機関等');
    sheet.mergeCells(person.rowOf(one), column, person.rowOf(one) + 1, column);
    const agreement = settled(await person.save());
    const covered = agreement.lines.filter(({ allocation }) => allocation === 'institution');
    expect(covered).toHaveLength(2);
  });

  it('are found in a table that was sorted, renamed, and given columns and rows', async () => {
    const person = await office(draft);
    person.fill(one, 'allocation', '事業者');
    const sheet = person.sheet('責任分界表');
    sheet.name = '分担（最終版）';
    sheet.spliceColumns(person.columnOf('allocation'), 0, []);
    const added = person.columnOf('allocation') - 1;
    sheet.getCell(5, added).value = '担当課';
    sheet.getCell(person.rowOf(one), added).value = '医事課';
    const last = sheet.rowCount;
    const values = (row: number) => sheet.getRow(row).values;
    const [upper, lower] = [values(person.rowOf(one)), values(last)];
    sheet.getRow(person.rowOf(one)).values = lower as never;
    sheet.getRow(last).values = upper as never;
    sheet.getCell(last + 1, 2).value = '院内独自の項目';
    const agreement = settled(await person.save());
    expect(lineOf(agreement, one)).toMatchObject({ allocation: 'vendor', carried: 'kept' });
    expect(lineOf(agreement, one).filled?.own).toMatchObject([
      { heading: '担当課', text: '医事課' },
    ]);
    expect(agreement.added.map(({ label }) => label)).toEqual(['院内独自の項目']);
    expect(agreement.repeated).toEqual([]);
    const again = settled(await write(matrix, agreement));
    expect([...wordsOf(again)].sort()).toEqual([...wordsOf(agreement)].sort());
    expect(again.ownHeadings).toEqual(['担当課']);
  });
});

describe('what people wrote elsewhere', () => {
  it('is kept: over our text, beside the table, on the cover, on sheets of their own', async () => {
    const person = await office(draft);
    const sheet = person.sheet('責任分界表');
    sheet.getCell(person.rowOf(one), 6).value = '案に異議あり';
    sheet.getCell(1, 12).value = '次回は5月';
    person.sheet('表紙').getCell('C5').value = '回覧済';
    person.sheet('備考一覧').getCell('F5').value = '電話で確認';
    const own = person.workbook.addWorksheet('打合せ記録');
    own.getCell('A1').value = '第1回';
    own.getCell('B2').value = 12.5;
    // Comments come along as comments, on lines and on their own sheets; one on a heading has no line.
    sheet.getCell(5, 3).note = '見出しへの質問';
    sheet.getCell(person.rowOf(one), 6).note = '異議の理由は別紙';
    sheet.getCell(person.rowOf(other), person.columnOf('remarks')).note = '要確認';
    own.getCell('A1').note = '議事録は総務課';
    const agreement = settled(await person.save());
    const words = ['案に異議あり', '次回は5月', '回覧済', '電話で確認', '見出しへの質問'];
    expect([...wordsOf(agreement)].sort()).toEqual([...words].sort());
    const bytes = await write(matrix, agreement);
    const again = settled(bytes);
    expect([...wordsOf(again)].sort()).toEqual([...words].sort());
    const written = await office(bytes);
    const noteAt = (key: string, column: number) => {
      const { note } = written.sheet('責任分界表').getCell(written.rowOf(key), column);
      return typeof note === 'string' ? note : note?.texts?.map(({ text }) => text).join('');
    };
    expect(noteAt(one, 6)).toBe('異議の理由は別紙');
    expect(noteAt(other, written.columnOf('remarks'))).toBe('要確認');
    expect(again.workbook.ownSheets[0]?.cells[0]?.comment).toBe('議事録は総務課');
    const [page] = again.workbook.ownSheets;
    expect(page?.name).toBe('打合せ記録');
    expect(page?.cells.map(({ text }) => text)).toEqual(['第1回', '12.5']);
    // Where it first stood is still told after two rounds.
    expect(again.loose.find(({ text }) => text === '回覧済')?.place.sheet).toBe('表紙');
  });

  it('of a formula keeps what it showed, and tells once that there was one', async () => {
    const person = await office(draft);
    const column = person.columnOf('remarks');
    const cell = person.sheet('責任分界表').getCell(person.rowOf(one), column);
    cell.value = { formula: 'CONCATENATE("残り",2,"台")', result: '残り2台' };
    const agreement = settled(await person.save());
    expect(lineOf(agreement, one).filled?.entries.get('remarks')?.text).toBe('残り2台');
    const told = agreement.loose.filter(({ kind }) => kind === 'formula');
    expect(told).toMatchObject([
      { text: '残り2台', place: { sheet: '責任分界表', cell: cell.address } },
    ]);
    const bytes = await write(matrix, agreement);
    const kept = (await office(bytes)).sheet('引き継いだ記入');
    expect(JSON.stringify(kept.getSheetValues())).toContain('数式だった欄');
    const again = settled(bytes);
    expect(lineOf(again, one).filled?.entries.get('remarks')?.text).toBe('残り2台');
    expect(again.loose).toEqual([]);
  });

  it('as a comment stays with the lists people fill in, and with a decision whose line is gone', async () => {
    const person = await office(draft);
    const contract = person.sheet('契約確認事項');
    const heading = contract.getRow(4).values as readonly string[];
    const remarks = heading.indexOf('備考');
    contract.getCell(5, remarks).note = '法務に確認中';
    person.sheet('責任分界表').getCell(person.rowOf(one), person.columnOf('remarks')).note = '保留';
    const agreement = settled(await person.save());
    const again = await office(await write(matrix, agreement));
    expect(again.sheet('契約確認事項').getCell(5, remarks).note).toBe('法務に確認中');
    const without = matrixOf(
      SHEETS.filter((sheet) => !matrix.products[0]?.disclosures.includes(sheet)),
    );
    expect(wordsOf(settled(await person.save(), without))).toContain('保留');
  });

  it('is kept when a product goes, and returns to its line when the product does', async () => {
    const person = await office(draft);
    person.fill(one, 'allocation', '事業者');
    person.fill(one, 'remarks', '夜間は除く');
    const without = matrixOf(
      SHEETS.filter((sheet) => !matrix.products[0]?.disclosures.includes(sheet)),
    );
    const lost = settled(await person.save(), without);
    expect(lost.gone.map(({ key }) => key)).toContain(one);
    const back = settled(await write(without, lost));
    expect(lineOf(back, one)).toMatchObject({ allocation: 'vendor', carried: 'kept' });
    expect(wordsOf(back)).toContain('夜間は除く');
  });
});

describe('answers behind a decision', () => {
  /** The first product with one answer changed, behind the first line that has answers. */
  const withAnswers = matrix.lines.find(
    ({ answers, product }) => product !== null && answers.length > 0,
  );
  const key = withAnswers?.decisionKey ?? '';
  const behind = withAnswers?.answers[0];
  const changed = matrixOf(
    matrix.products.flatMap(({ id, disclosures }) =>
      disclosures.map((sheet, index) =>
        id !== behind?.product || index !== behind.disclosure
          ? sheet
          : {
              ...sheet,
              content: {
                ...sheet.content,
                answers: sheet.content.answers.map((answer, at) =>
                  at === behind.answer
                    ? { ...answer, state: 'blank' as const, choice: null, notes: [] }
                    : answer,
                ),
              },
            },
      ),
    ),
  );

  it('that changed are told until people confirm the decision again', async () => {
    const person = await office(draft);
    person.fill(key, 'allocation', '医療機関等');
    const agreement = settled(await person.save(), changed);
    expect(lineOf(agreement, key)).toMatchObject({ carried: 'changed', allocation: 'institution' });
    const bytes = await write(changed, agreement);
    expect(lineOf(settled(bytes, changed), key).carried).toBe('changed');
    const again = await office(bytes);
    again.fill(key, 'reconfirmed', new Date('2026-08-01T00:00:00Z'));
    expect(lineOf(settled(await again.save(), changed), key).carried).toBe('kept');
  });
});

describe('the same line twice', () => {
  it('keeps the second decision apart', async () => {
    const person = await office(draft);
    const sheet = person.sheet('責任分界表');
    person.fill(one, 'allocation', '事業者');
    const row = sheet.getRow(person.rowOf(one)).values;
    sheet.getRow(sheet.rowCount + 1).values = row as never;
    sheet.getCell(sheet.rowCount, person.columnOf('allocation')).value = '医療機関等';
    const agreement = settled(await person.save());
    expect(lineOf(agreement, one).allocation).toBe('vendor');
    expect(agreement.repeated).toHaveLength(1);
  });
});

describe('lists beside the matrix', () => {
  it('keep what people filled in, and tell of lines that went', async () => {
    const person = await office(draft);
    const contacts = person.sheet('非常時連絡先');
    const column = (id: string) => (contacts.getRow(3).values as readonly unknown[]).indexOf(id);
    contacts.getCell(5, column('phone')).value = '00-0000-0000';
    contacts.getCell(contacts.rowCount, column('company')).value = 'みほん保守（架空）';
    const agreement = settled(await person.save());
    expect(wordsOf(settled(await write(matrix, agreement)))).toEqual([]);
    const again = await office(await write(matrix, agreement), '非常時連絡先');
    const cells = again.sheet('非常時連絡先');
    expect(cells.getCell(5, column('phone')).value).toBe('00-0000-0000');
    expect(cells.getCell(contacts.rowCount, column('company')).value).toBe('みほん保守（架空）');
    const fewer = matrixOf(SHEETS.slice(0, 1));
    const left = settled(await write(fewer, settled(await person.save(), fewer)), fewer);
    expect(wordsOf(left)).toContain('みほん保守（架空）');
  });
});

it('tells its tables apart', () => {
  expect(read(draft).tables.map(({ id }) => id)).toEqual([
    'cover',
    'overview',
    'matrix',
    'questions',
    'contract',
    'connections',
    'contacts',
    'findings',
    'notes',
    'answers',
    'requirements',
  ]);
});
