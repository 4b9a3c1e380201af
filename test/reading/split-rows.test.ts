import { readFileSync } from 'node:fs';
import { readPdf } from '@kaijisho/pdf-adapter';
import { expect, test } from 'vitest';
import { readFixture } from './score.js';

/** Made by `make.py` beside it: a question and a remark run on over a page break and its heading. */
const FILE = new URL('./fixtures/pdf-split/split-rows.pdf', import.meta.url);

test('a row that a page break parts is one row, with all of its texts', async () => {
  const document = await readPdf(new Uint8Array(readFileSync(FILE)));
  if (!document.ok) throw new Error(document.failure.code);
  const [disclosure] = readFixture(document.value, 'split-rows.pdf').disclosures;
  const { answers = [] } = disclosure?.content ?? {};
  expect(answers.map(({ number, choice }) => `${number} ${choice}`)).toEqual([
    '1 yes',
    '2 no',
    '3 yes',
    '4 not-applicable',
    '5 yes',
  ]);
  expect(answers[1]).toMatchObject({
    question:
      '利用者を識別し、認証する機能がありますか。パスワードのほかに、ICカードや生体による認証を組み合わせることができますか。' +
      '組み合わせられる認証の種類と、認証に失敗したときの扱いを備考に記してください。',
    references: ['6.5.C1'],
    remark: '設定画面の説明書をご覧ください。標準では働きません。導入のときに設定します。',
  });
});
