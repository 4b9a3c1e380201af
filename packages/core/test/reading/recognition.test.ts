import { expect, test } from 'vitest';
import { formFor } from '../../src/catalogue/forms.js';
import { recogniseRows } from '../../src/reading/recognition/recognise.js';

const row = (text: string, reference: string) => ({
  text,
  number: null,
  references: [reference],
  section: null,
  answered: true,
});

test('beside an unknown row with the same reference a row is not surely recognised', () => {
  const others = [
    row('利用者の識別と認証を行っている', '6.5.C1'),
    row('不正なソフトウェアへの対策をしている', '6.5.C10'),
  ];
  const sure = (neighbour: string) =>
    recogniseRows(
      [...others, row(neighbour, '6.5.C7'), row('ログを取得している', '6.5.C7')],
      formFor('MDS', null),
    ).at(-1);
  expect(sure('この装置の色は何色ですか')).toMatchObject({ key: 'access-log', confidence: 0.8 });
  expect(sure('アクセスログを利用者が確認できる')?.key).toBe('access-log');
});
