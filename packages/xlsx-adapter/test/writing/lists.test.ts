import { listRequirements, placeText, visibleText } from '@kaijisho/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeMatrixWorkbook } from '../../src/writing/index.js';
import { sampleInput } from './build/input.js';
import { EMR } from './build/sheets.js';
import { type ReadBack, readBack } from './read/read-back.js';

/** What the lists and the cover say. */

type Records = readonly Readonly<Record<string, string>>[];

const input = sampleInput();
const sheets = input.matrix.products.flatMap(({ disclosures }) => disclosures);

let book: ReadBack;
beforeAll(async () => {
  book = readBack(await writeMatrixWorkbook(input));
});

const rowWith = (records: Records, heading: string, text: string) => {
  const found = records.find((record) => record[heading]?.includes(text));
  if (found === undefined) throw new Error(`No row with ${text} under ${heading}`);
  return found;
};

describe('回答・対応一覧', () => {
  let records: Records;
  beforeAll(() => {
    records = book.records('回答・対応一覧', 4);
  });

  it('has every answer of every sheet, as printed', () => {
    const answers = sheets.flatMap(({ content, reading }) =>
      content.answers.map((answer, index) => ({ answer, evidence: reading.answers[index] })),
    );
    expect(records).toHaveLength(answers.length);
    for (const [index, { answer, evidence }] of answers.entries()) {
      const record = records[index] ?? {};
      expect(record.番号).toBe(answer.number ?? '');
      expect(record['設問（開示書の記載）']).toBe(answer.question);
      expect(record.備考番号).toBe(answer.notes.join('、'));
      expect(record.読み取った記載).toBe(evidence?.raw);
      expect(record.確からしさ).toBe(String(evidence?.confidence));
      if (evidence) expect(record.記載箇所).toContain(placeText(evidence.place));
    }
  });

  it('keeps the five ways of having no plain yes apart', () => {
    const shown = new Set(records.map((record) => `${record.回答}/${record.記入の状態}`));
    expect(shown).toEqual(
      new Set([
        'はい/記入あり',
        'いいえ/記入あり',
        '対象外/記入あり',
        '未記入/未記入',
        '複数記入/複数記入',
        '判読不能/判読不能',
      ]),
    );
  });

  it('labels each route with its basis and each reference with its edition', () => {
    const row = rowWith(records, '番号', '4.1.1');
    expect(row.印字された参照).toContain('6.5.C13(1)（第5.1版）');
    expect(row['対応する遵守事項（第6.0版）']).toMatch(
      /^設問の主題から：.*システム運用編 14⑥［編集部］/,
    );
    expect(row['対応する遵守事項（第6.0版）']).toMatch(
      /印字された参照から 6\.5\.C13\(1\)、.*：システム運用編 14⑥［公式（案）］/,
    );
  });

  it('resolves the printed reference of a row the form does not have', () => {
    const row = rowWith(records, '設問（開示書の記載）', '（貴院追加設問）');
    expect(row.設問の検証).toBe('様式にない行');
    expect(row['対応する遵守事項（第6.0版）']).toContain('システム運用編 13⑬');
  });

  it('calls only rows of the checked part of the checked edition verified', () => {
    const verified = records.filter((record) => record.設問の検証 === '確認済みの設問');
    expect(verified).toHaveLength(16);
    expect(new Set(verified.map((record) => record['製品・サービス']))).toEqual(
      new Set([EMR.product]),
    );
  });

  it('does not resolve numbers whose edition is unknown', () => {
    const row = records.find(
      (record) => record['製品・サービス'] === 'ひなたPACS' && record.番号 === '3',
    );
    expect(row?.印字された参照).toBe('6.5.C4（版不明）');
    expect(row?.['対応する遵守事項（第6.0版）']).toContain('対応を特定できない参照');
  });

  it('says when an answer was read from a hidden place', () => {
    const hidden = records.filter((record) => record.記載箇所?.includes('（非表示の箇所）'));
    expect(hidden).toHaveLength(1);
  });
});

describe('遵守事項別', () => {
  it('has every requirement for every product, with state and answers', () => {
    const records = book.records('遵守事項別', 4);
    expect(records).toHaveLength(listRequirements().length * input.matrix.products.length);
    for (const record of records.filter((one) => one.様式の設問 === 'あり'))
      expect(record.もとになった回答と備考).toMatch(/［(公式|公式（案）|編集部|、)+］【/);
  });

  it('marks a gap beside the state and lists the duties of a bundled requirement', () => {
    const records = book.records('遵守事項別', 4);
    const gaps = [...input.coverage.values()].flat().filter(({ gap }) => gap);
    expect(gaps.length).toBeGreaterThan(0);
    expect(records.filter((record) => record.申告状況?.includes('▲対策なし'))).toHaveLength(
      gaps.length,
    );
    const bundled = records.find(
      (record) =>
        record.遵守事項 === 'システム運用編 11①' && record['製品・サービス'] === 'ひなたPACS',
    );
    expect(bundled?.内訳ごとの申告状況?.split('\n')).toHaveLength(6);
  });
});

describe('指摘一覧', () => {
  it('has every finding with its words, place and a cell to record what was done', () => {
    const records = book.records('指摘一覧', 4);
    expect(records).toHaveLength(input.findings.length);
    for (const [index, { title, message, advice, folded, finding }] of input.findings.entries()) {
      const record = records[index] ?? {};
      expect(record.指摘).toBe(title);
      for (const text of [message, ...folded]) expect(record.内容).toContain(text);
      expect(record.対応のしかた).toBe(advice);
      expect(record.規則).toBe(finding.rule);
      expect(record['対応の記録（記入欄）']).toBe('');
    }
    expect(records.map((record) => record.重要度)).toEqual(['要対応', '要確認', '参考']);
    expect(records.at(-1)?.記載箇所).toContain('ファイル全体');
  });
});

describe('備考一覧', () => {
  it('has every note and remark in full, long ones over several rows', () => {
    const records = book.records('備考一覧', 4);
    const written = sheets.flatMap(({ content }) => [
      ...content.notes.map(({ text }) => text || '（本文なし）'),
      ...content.answers.flatMap(({ remark }) => remark ?? []),
    ]);
    const parts: string[] = [];
    for (const record of records) {
      const text = record.備考の本文 ?? '';
      if (record.備考番号?.endsWith('（続き）')) parts.push(`${parts.pop() ?? ''}${text}`);
      else parts.push(text);
    }
    expect(parts).toEqual(written.map(visibleText));
    expect(records.length).toBeGreaterThan(written.length);
  });

  it('says which rows refer to a note, or that none does', () => {
    const records = book.records('備考一覧', 4);
    expect(rowWith(records, '備考の本文', '次期バージョン').この備考を参照する設問).toBe(
      'MDS（D16）',
    );
    expect(rowWith(records, '備考の本文', 'どの設問からも').この備考を参照する設問).toBe(
      '参照する設問なし',
    );
  });
});

describe('表紙', () => {
  const text = () => book.rows('表紙').flat().join('\n');

  it('lists every disclosure with its hash, edition and date, older ones as not used', () => {
    const rows = book.rows('表紙');
    const listed = input.matrix.products.flatMap(({ disclosures, earlier }) => [
      ...disclosures,
      ...earlier,
    ]);
    for (const { reading } of listed) {
      const { sha256, file } = reading.source;
      const row = rows.filter((cells) => cells.includes(file));
      expect(row.length).toBeGreaterThan(0);
      expect(row.flat().map((cell) => cell.replace('\n', ''))).toContain(sha256);
    }
    expect(text()).toContain('版の記載なし');
    expect(text()).toContain('以前の版（不使用）');
    expect(text()).toContain('2026年4月1日');
  });

  it('says what the table is, what it rests on and what it is not', () => {
    for (const sentence of [
      '合意ではありません。分担は医療機関等と事業者が話し合って決め',
      '回答は事業者の自己申告です。',
      'MDS Ver.4.1の設問3～7（17行）だけです。',
      '「編集部」の対応は、公式の見解ではありません。',
      '2026年6月に第7.0版が公表されました',
      '役割分担等に関する確認表',
      '製品・サービス3件の開示書4通をもとに、35項目を',
      '法定保存義務のある記録：開示書の回答から判断',
    ])
      expect(text()).toContain(sentence);
  });
});

describe('the English workbook', () => {
  it('has English names, headings and sentences throughout', async () => {
    const english = readBack(await writeMatrixWorkbook(sampleInput('en')));
    expect(english.workbook.SheetNames).toEqual([
      'Cover',
      'Overview',
      'Matrix',
      'Questions',
      'Contract points',
      'External connections',
      'Emergency contacts',
      'Findings',
      'Notes',
      'Answers',
      'Requirements',
    ]);
    const headings = [
      ...(english.rows('Matrix')[3] ?? []),
      ...(english.rows('Matrix')[4] ?? []),
      ...english.workbook.SheetNames.slice(3).flatMap((sheet) =>
        english
          .rows(sheet)
          .filter((_, row) => [0, 1, 3].includes(row))
          .flat(),
      ),
    ].join('\n');
    expect(headings).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });
});
