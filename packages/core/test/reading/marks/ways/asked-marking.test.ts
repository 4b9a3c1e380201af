import { describe, expect, it } from 'vitest';
import { askedMarking } from '../../../../src/reading/marks/ways/asked-marking.js';

const asked = (text: string) => {
  const found = askedMarking(text);
  return found === undefined ? null : [found.markings, found.colour];
};

describe('what a form asks for is understood', () => {
  it.each([
    ['該当する回答を赤字にしてください。', [['colour'], '#FF0000']],
    ['選択した項目の文字を青色に変えてください', [['colour'], '#0070C0']],
    ['該当するものを太字・赤字で示す。', [['bold', 'colour'], '#FF0000']],
    ['当てはまるものに下線を引いてください。', [['underline'], null]],
    ['回答のセルを黄色に塗りつぶしてください。', [['fill'], '#FFFF00']],
    ['該当する回答を網掛けにしてください。', [['fill'], '#D9D9D9']],
    ['該当するものを○で囲んでください。', [['circle'], null]],
    ['「はい」「いいえ」「対象外」のいずれかに丸を付けてください。', [['circle'], null]],
    ['該当する回答を丸で囲むか、又は赤字にしてください。', [['circle'], '#FF0000']],
    ['該当する項目にチェックを入れてください。', [['tick'], null]],
    ['該当しないものを二重線で消してください。', [['strike'], null]],
    ['該当する回答を赤字にして、○で囲んでください。', [['colour'], '#FF0000']],
    ['※1 西暦で記入する。\n※2 該当しない語は取り消し線で消す。', [['strike'], null]],
  ])('%s', (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });
});

describe('what speaks of something else asks for nothing', () => {
  it.each([
    '変更した回答は赤字で示しています。',
    '備考は赤字で記入してください。',
    '網掛けの欄に回答を記入してください。',
    '太字は必須の項目です。',
    '見出しは太字で示しています。',
    '該当する回答を二重線で消してください。',
    '該当しないものを○で囲んでください。',
    `該当する回答を赤字にしてください。${'なお書き。'.repeat(120)}`,
    '前回から回答が変わった行を黄色に塗りつぶしています。',
    '回答は、はい・いいえ・対象外から選択してください。',
    '色の付いたセルは変更しないでください。',
    '該当する場合は、備考に理由を記入してください。',
    '無線LANを使う場合に、通信の保護に必要な設定が行えるか？',
  ])('%s', (text) => {
    expect(asked(text)).toBeNull();
  });
});

it('is cited as the sentence that asks', () => {
  const text = '記入の前にお読みください。\n　該当する回答を赤字にしてください。';
  expect(askedMarking(text)?.sentence).toBe('該当する回答を赤字にしてください');
});
