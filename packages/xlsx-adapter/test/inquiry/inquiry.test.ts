import { INQUIRY_TABLE, inquiriesOf, letterOf, repliesOf } from '@kaijisho/core';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readFilledWorkbook } from '../../src/index.js';
import { writeInquiryWorkbook } from '../../src/writing/index.js';
import { matrixOf } from '../filled/matrices.js';

const matrix = matrixOf();
const [inquiry] = inquiriesOf(matrix);
if (inquiry === undefined) throw new Error('Nothing to ask');
const letter = letterOf(inquiry, matrix.asOf, 'ja');
const write = () => writeInquiryWorkbook({ letter, matrix, language: 'ja', toolVersion: '0.1.0' });

/** The vendor's side: fills in cells of the table and saves. */
async function filled(fill: (sheet: ExcelJS.Worksheet, column: (id: string) => number) => void) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await write()) as unknown as ExcelJS.Buffer);
  const sheet = workbook.getWorksheet('照会事項');
  if (sheet === undefined) throw new Error('No sheet');
  fill(sheet, (id) => (sheet.getRow(3).values as readonly unknown[]).indexOf(id));
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const read = readFilledWorkbook(bytes, '返信.xlsx', INQUIRY_TABLE);
  if (!read.ok) throw new Error(read.failure.code);
  return repliesOf(read.value);
}

describe('a list of questions', () => {
  it('gives equal bytes for equal input, and holds no reply when it is new', async () => {
    const bytes = await write();
    expect(await write()).toEqual(bytes);
    expect(await filled(() => undefined)).toEqual([]);
  });

  it('comes back with replies: a choice, a text, or a word that is no choice', async () => {
    const replies = await filled((sheet, column) => {
      sheet.getCell(5, column('reply-choice')).value = 'いいえ';
      sheet.getCell(5, column('reply-text')).value = '来年度に対応します。';
      sheet.getCell(6, column('reply-choice')).value = '検討中';
      sheet.getCell(7, column('reply-by')).value = '担当者名だけの行';
    });
    expect(replies).toMatchObject([
      { key: inquiry.items[0]?.key, choice: 'no', text: '来年度に対応します。' },
      { key: inquiry.items[1]?.key, choice: null, text: '検討中' },
    ]);
    expect(replies[0]?.place).toMatchObject({ file: '返信.xlsx', sheet: '照会事項' });
  });
});
