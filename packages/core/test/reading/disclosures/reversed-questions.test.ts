import { expect, it } from 'vitest';
import { answered, formOf, MDS, readWorkbook } from '../support/sheets.js';

/** Of a question that asks the other way round a person has to see what its answer says to the form's. */

/** What is read of a form with one more question, the seventh. */
function readWith(question: string, answer: string) {
  const rows = [...answered(), ['7', question, answer]];
  const { disclosures, findings } = readWorkbook(formOf(MDS, 'MDS', { rows }));
  const [only] = disclosures;
  return {
    key: only?.content.answers[6]?.key,
    choice: only?.content.answers[6]?.choice,
    doubted: only?.reading.answers.flatMap(({ confidence }, index) =>
      confidence <= 0.6 ? [index + 1] : [],
    ),
    told: findings.filter(({ rule }) => rule === 'SRC-14').map(({ args }) => args.rowsEn),
  };
}

const LOG = 'アクセスログを一般の利用者でも消去できる';

it.each([
  ['はい', 'yes'],
  ['いいえ', 'no'],
])('%s is read as it is written, in doubt, and told', (answer, choice) => {
  expect(readWith(LOG, answer)).toEqual({
    key: 'access-log.protection',
    choice,
    doubted: [7],
    told: [[`item 7 "${LOG}"`]],
  });
});

it('対象外 says the same either way', () => {
  expect(readWith(LOG, '対象外')).toMatchObject({ doubted: [], told: [] });
});

it('whether something takes place at all may be asked so', () => {
  expect(readWith('代行入力を行うことがありますか（6.5.C1）', 'はい')).toMatchObject({
    key: 'proxy-entry',
    told: [],
  });
});

it('a question that the form does not ask is no answer to it', () => {
  expect(readWith('送迎の車両が不足することがありますか', 'はい')).toMatchObject({
    key: null,
    told: [],
  });
});
