import { expect, test } from 'vitest';
import { check, demarcate, open, readAgreed, settle, writeMatrix } from '../src/index.js';
import { sheetText, textFile } from './files.js';

/** What a matrix says of doubts, of findings set aside, and of decisions nobody made. */

const asOf = '2026-04-01';
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** An MDS whose はい on malware protection carries a remark. */
const withRemark = (remark: string) =>
  open(textFile(sheetText().replace('(6.5.C10),はい,', `(6.5.C10),はい,${remark}`)));

test('a row whose yes is taken back by its note says so itself, beside the proposal', async () => {
  const doubtful = demarcate([await withRemark('次期バージョンで対応予定です。')], { asOf });
  const lines = doubtful.lines.filter(({ row, phase }) => row === 'R03' && phase === 'normal');
  expect(lines.map(({ proposal }) => [proposal.allocation, proposal.doubt])).toEqual([
    ['shared', true],
  ]);
  const markdown = text(await writeMatrix(doubtful, { format: 'md' }));
  const row = markdown
    .split('\n')
    .find((line) => line.includes('R03　') && line.includes('対応予定'));
  expect(row).toContain('？備考を確認');
  expect(row).toContain('「はい」を備考が打ち消すとも読めるため確認が必要');

  const plain = demarcate([await withRemark('端末ごとに動作します。')], { asOf });
  expect(plain.lines.some(({ proposal }) => proposal.doubt)).toBe(false);
});

test('findings people have set aside are listed as such, with reason and name', async () => {
  const opened = await open(textFile(sheetText({ answers: { '3': 'いいえ' } })));
  const entry = { rule: 'ANS-07', key: 'away-lock', reason: '運用で補う', by: '調達係（架空）' };
  const run = check([opened], { asOf, suppressions: [entry] });
  expect(run.files[0]?.result.suppressed).toHaveLength(1);
  const markdown = text(
    await writeMatrix(demarcate([opened], { asOf }), { format: 'md', check: run }),
  );
  const rows = markdown.split('\n').filter((line) => line.includes('運用で補う'));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain('確認済み');
  expect(rows[0]).toContain('調達係（架空）');
});

test('a table that nobody decided anything in is called a proposal, not an agreement', async () => {
  const matrix = demarcate([await open(textFile(sheetText()))], { asOf });
  const agreed = readAgreed({ name: '責任分界表.xlsx', bytes: await writeMatrix(matrix) });
  if (!agreed.ok) throw new Error(agreed.failure.code);
  const agreement = settle(matrix, agreed.value);
  const markdown = text(await writeMatrix(matrix, { format: 'md', agreement }));
  expect(markdown).toMatch(/^# 責任分界表（提案）\n/);
  expect(markdown).not.toContain('提案と合意');
});
