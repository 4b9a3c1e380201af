import {
  citationOf,
  DECISION_KEY_ID,
  demarcationData,
  FIELD,
  findDemarcationRow,
  listQuestions,
  type MatrixLine,
  type PaperInput,
  phraseText,
} from '@kaijisho/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { MATRIX_LAYOUT_ID, writeMatrixWorkbook } from '../../src/writing/index.js';
import { emptyInput, sampleInput } from './build/input.js';
import { type ReadBack, readBack } from './read/read-back.js';

/** What the sheet 責任分界表 says. */

const SHEET = '責任分界表';
const HEADING_ROW = 5;
const input: PaperInput = sampleInput();
const { lines, products } = input.matrix;

let book: ReadBack;
let records: ReturnType<ReadBack['records']>;
beforeAll(async () => {
  book = readBack(await writeMatrixWorkbook(input));
  records = book.records(SHEET, HEADING_ROW);
});

/** Runs a check on every line together with what the sheet says of it. */
function forEachLine(check: (line: MatrixLine, record: Readonly<Record<string, string>>) => void) {
  expect(records).toHaveLength(lines.length);
  for (const [index, line] of lines.entries()) check(line, records[index] ?? {});
}

const productName = (id: string | null): string =>
  products.find((product) => product.id === id)?.name ?? '全製品・サービス共通';

describe('a line of the matrix', () => {
  it('names its row, phase, product, and that it is a proposal', () => {
    const phases = new Map(demarcationData().phases.map(({ id, ja }) => [id, ja]));
    forEachLine((line, record) => {
      expect(record.項目).toBe(`${line.row}　${findDemarcationRow(line.row)?.titleJa}`);
      expect(record.時期).toBe(phases.get(line.phase));
      expect(record['製品・サービス']).toBe(productName(line.product));
      expect(record.状態).toBe('提案');
    });
  });

  it('prints the proposal it was given, word for word', () => {
    const allocations = new Map(demarcationData().allocations.map(({ id, ja }) => [id, ja]));
    forEachLine(({ proposal, contention }, record) => {
      expect(record.分担の案).toBe(allocations.get(proposal.allocation));
      const open = contention === null ? proposal.openPoints : [contention, ...proposal.openPoints];
      for (const [heading, phrases] of [
        ['医療機関等の役割（案）', proposal.institutionPart],
        ['事業者の役割（案）', proposal.vendorPart],
        ['決まっていない点', open],
        ['案の理由', proposal.reason],
      ] as const) {
        for (const phrase of phrases) expect(record[heading]).toContain(phraseText(phrase, 'ja'));
        if (phrases.length === 0) expect(record[heading]).toBe('');
      }
    });
  });

  it('marks gaps, contradictions and contention in words', () => {
    const marks = { gap: 0, conflict: 0, contention: 0 };
    forEachLine(({ proposal, conflicts, contention }, record) => {
      const conflict = proposal.conflict || conflicts.length > 0;
      expect(record.注意?.includes('▲対策なし')).toBe(proposal.gap);
      expect(record.注意?.includes('！回答が矛盾')).toBe(conflict);
      expect(record.注意?.includes('◆担い手を確認')).toBe(contention !== null);
      marks.gap += Number(proposal.gap);
      marks.conflict += Number(conflict);
      marks.contention += Number(contention !== null);
    });
    expect(Math.min(...Object.values(marks))).toBeGreaterThan(0);
  });

  it('cites all its requirements as people do, the name of a volume once, on the first line of a row', () => {
    forEachLine((line, record) => {
      const first = lines.findIndex(({ row }) => row === line.row);
      if (lines[first] !== line) {
        expect(record.関係する遵守事項).toBe(`No.${first + 1}の行と同じ`);
        return;
      }
      const cited = (record.関係する遵守事項 ?? '').split('\n').filter((text) => text !== '');
      const volumes = cited.filter((text) => text !== '［編集部］');
      // The links of a row are our own, which is said once.
      expect(cited.length - volumes.length).toBe(line.requirements.length > 0 ? 1 : 0);
      const citations = volumes.flatMap((text) => {
        const [volume, numbers = ''] = text.split(' ');
        return numbers.split('、').map((number) => `${volume} ${number}`);
      });
      expect(citations.sort()).toEqual(line.requirements.map(citationOf).sort());
      expect(new Set(volumes.map((text) => text.split(' ')[0])).size).toBe(volumes.length);
    });
  });

  it('names its questions by number, and a sheet asks each in full, with its rows', () => {
    const asked = new Map(book.records('確認事項一覧', 4).map((record) => [record.番号, record]));
    const named = new Set<string>();
    forEachLine((line, record) => {
      expect(record.事業者に確認すること).toBe(line.questions.join('、'));
      for (const question of listQuestions().filter(({ id }) => line.questions.includes(id))) {
        named.add(question.id);
        expect(asked.get(question.id)?.事業者に確認すること).toBe(question.textJa);
        expect(asked.get(question.id)?.責任分界表の項目).toContain(`${line.row}　`);
      }
    });
    expect([...asked.keys()]).toEqual([...named].sort());
  });

  it('quotes every answer behind it once, and says where for the other phases', () => {
    const choices = { yes: 'はい', no: 'いいえ', 'not-applicable': '対象外' } as const;
    forEachLine((line, record) => {
      const text = record.もとになった回答と備考 ?? '';
      const first = lines.findIndex(
        ({ row, product }) => row === line.row && product === line.product,
      );
      if (lines[first] !== line && line.answers.length > 0) {
        expect(text).toMatch(new RegExp(`^No\\.${first + 1}の行と同じ$`));
        return;
      }
      const quotes = text.split('\n').filter((quote) => quote.includes('【'));
      expect(quotes).toHaveLength(line.answers.length);
      for (const [index, { product, disclosure, answer, use }] of line.answers.entries()) {
        const sheet = products.find(({ id }) => id === product)?.disclosures[disclosure];
        const given = sheet?.content.answers[answer];
        const quote = quotes[index] ?? '';
        expect(quote.startsWith('（参考）')).toBe(use === 'context');
        if (given?.choice) expect(quote).toContain(`【${choices[given.choice]}】`);
        if (given?.number) expect(quote).toContain(` ${given.number}「`);
        expect(quote.includes(productName(product))).toBe(line.product === null);
      }
    });
  });

  it('shows the notes behind an answer, and where a long one stands in full', () => {
    const texts = records.map((record) => record.もとになった回答と備考).join('\n');
    expect(texts).toContain(
      '備考3：次期バージョン（2027年度予定）でICカードとパスワードの併用に対応する予定です。',
    );
    expect(texts).toContain('備考欄：桁数は導入時に病院様と協議して設定');
    expect(texts).toContain('備考9：（対応する備考なし）');
    expect(texts).toMatch(/備考1：サポート窓口.*…（全文は備考一覧）/);
  });
});

describe('what people agree', () => {
  it('has an empty column for every decision field, in the order of the catalogue', () => {
    const [, , ids = []] = book.rows(SHEET);
    const last = ids.indexOf(DECISION_KEY_ID);
    const fields = ids
      .slice(0, last)
      .filter((id) => id !== '' && !id.includes('#') && !id.startsWith('tool.'));
    expect(fields).toEqual([MATRIX_LAYOUT_ID, FIELD.status, ...demarcationData().decisionFields]);
    const first = ids.indexOf('allocation');
    for (const row of book.rows(SHEET).slice(HEADING_ROW))
      expect(row.slice(first, last).join('')).toBe('');
  });

  it('is kept apart from the proposal in the headings', () => {
    const [, , , groups = []] = book.rows(SHEET);
    expect(groups.filter((text) => text !== '')).toEqual([
      '対象',
      '提案（Kaijishoが回答から導いた案）',
      '合意 1（人が記入）　分担・期限・機器・契約',
      '合意 2（人が記入）　補う対策・残るリスク・確認',
    ]);
  });

  it('can be read back: every line carries its decision key', () => {
    expect(records.map((record) => record[DECISION_KEY_ID])).toEqual(
      lines.map(({ decisionKey }) => decisionKey),
    );
  });
});

describe('the least workbook', () => {
  it('has the institution’s lines only and opens in an independent reader', async () => {
    const least = readBack(await writeMatrixWorkbook(emptyInput()));
    const written = least.records(SHEET, HEADING_ROW);
    expect(written).toHaveLength(emptyInput().matrix.lines.length);
    expect(new Set(written.map((record) => record['製品・サービス']))).toEqual(
      new Set(['全製品・サービス共通']),
    );
    expect(least.rows('指摘一覧').at(-1)?.[0]).toBe('指摘はありません。');
    expect(least.rows('備考一覧').at(-1)?.[0]).toBe('備考の記載はありません。');
  });

  it('can do without any line', async () => {
    const none = { ...emptyInput(), matrix: { ...emptyInput().matrix, lines: [] } };
    const empty = readBack(await writeMatrixWorkbook(none));
    expect(empty.records(SHEET, HEADING_ROW)).toEqual([]);
    expect(empty.xml(SHEET)).not.toContain('<dataValidation ');
  });
});

describe('models that do not belong together', () => {
  it('are refused: a line of an unknown product', async () => {
    const [first] = lines;
    if (first === undefined) throw new Error('The sample has no line');
    const broken = { ...input, matrix: { ...input.matrix, lines: [{ ...first, product: 'x' }] } };
    await expect(writeMatrixWorkbook(broken)).rejects.toThrow(RangeError);
  });

  it('are refused: an as-of date of another form', async () => {
    const broken = { ...input, matrix: { ...input.matrix, asOf: '2026/7/15' } };
    await expect(writeMatrixWorkbook(broken)).rejects.toThrow(TypeError);
  });

  it('are refused: evidence that does not match the answers', async () => {
    const [product] = products;
    const [sheet] = product?.disclosures ?? [];
    if (product === undefined || sheet === undefined) throw new Error('The sample has no sheet');
    const broken = { ...sheet, reading: { ...sheet.reading, notes: [] } };
    const matrix = {
      ...input.matrix,
      lines: [],
      products: [{ ...product, disclosures: [broken] }],
    };
    await expect(writeMatrixWorkbook({ ...input, matrix })).rejects.toThrow(RangeError);
  });
});
