import { describe, expect, it } from 'vitest';
import {
  contentOfInput,
  contentToFill,
  inputProblemText,
  parseDisclosureInput,
} from '../../src/index.js';

const problems = (value: unknown, language: 'ja' | 'en' = 'en') => {
  const parsed = parseDisclosureInput(typeof value === 'string' ? value : JSON.stringify(value));
  return parsed.ok ? [] : parsed.problems.map((problem) => inputProblemText(problem, language));
};
const accepted = (value: unknown) => {
  const parsed = parseDisclosureInput(JSON.stringify(value));
  return parsed.ok ? parsed.disclosures : expect.fail(JSON.stringify(parsed.problems));
};
const MDS = { form: { kind: 'MDS' } };

describe('a disclosure given as JSON', () => {
  it('needs no more than keys and choices; the form says the rest', () => {
    const [input] = accepted({ ...MDS, answers: [{ key: 'away-lock', choice: 'yes' }] });
    if (input === undefined) expect.fail('nothing accepted');
    const content = contentOfInput(input);
    expect(content.form).toEqual({ kind: 'MDS', edition: '4.1' });
    expect(content.answers[0]).toMatchObject({
      key: 'away-lock',
      number: '3',
      section: '6.5',
      state: 'marked',
      choice: 'yes',
      references: ['6.5.C4'],
      referencesEdition: '5.1',
    });
  });

  it('leaves the rows open that it is silent about, where it gives keys alone', () => {
    const answers = [
      { key: 'access-control', choice: 'yes' },
      { key: 'away-lock', choice: 'no' },
    ];
    const [input] = accepted({ ...MDS, answers });
    const [worded] = accepted({ ...MDS, answers: [{ ...answers[0], question: '当社の文言' }] });
    if (input === undefined || worded === undefined) expect.fail('nothing accepted');
    const rows = contentToFill(input).answers;
    expect(rows.filter(({ state }) => state === 'blank')).toHaveLength(rows.length - 2);
    expect(rows.slice(0, 4).map(({ choice }) => choice)).toEqual([null, null, 'no', 'yes']);
    expect(rows).toHaveLength(70);
    expect(contentToFill(worded).answers).toHaveLength(1);
  });

  it('prints no number of its own that was not verified', () => {
    const [input] = accepted({ ...MDS, answers: [{ key: 'screen-privacy', choice: 'no' }] });
    if (input === undefined) expect.fail('nothing accepted');
    expect(contentOfInput(input).answers[0]).toMatchObject({ number: null, references: [] });
  });

  it('comes in three shapes', () => {
    const one = { ...MDS, answers: [] };
    expect(accepted(one)).toHaveLength(1);
    expect(accepted({ content: one, formatVersion: '1' })).toHaveLength(1);
    expect(accepted({ formatVersion: '1', disclosures: [one, one] })).toHaveLength(2);
  });

  it('keeps members it does not know', () => {
    const answers = [{ key: 'away-lock', choice: 'yes', reviewer: '例' }];
    const [input] = accepted({ ...MDS, answers, ticket: 7 });
    expect(input).toMatchObject({ ticket: 7, answers: [{ reviewer: '例' }] });
  });
});

describe('what is wrong with it is told with a JSON pointer', () => {
  it.each([
    ['{"form":', 'This is not JSON.'],
    [[], 'There is no disclosure'],
    [{ ...MDS, answers: [{ key: 'no-such-row' }] }, '/answers/0/key: No item of the form'],
    [
      { ...MDS, answers: [{ choice: 'maybe' }] },
      '/answers/0/choice: Give one of "yes", "no", "not-applicable"; "maybe" is none of them.',
    ],
    [{ ...MDS, answers: [{ state: 'marked' }] }, '/answers/0/choice: The state "marked"'],
    [{ ...MDS, answers: [{ state: 'blank', choice: 'no' }] }, '/answers/0/state: With a choice'],
    [{ ...MDS, answers: 3 }, '/answers: Give a list in [ ]; 3 cannot stand here.'],
    [{ disclosures: [{ ...MDS, answers: [], notes: [{}] }] }, '/disclosures/0/notes/0/number: '],
    [{ formatVersion: '2', disclosures: [{ ...MDS, answers: [] }] }, '/formatVersion: '],
  ])('%j', (value, expected) => {
    expect(problems(value)[0]).toContain(expected);
  });

  it('without anything of the file that could forge a line', () => {
    const [told] = problems({ ...MDS, answers: [{ choice: '\u202e' }] });
    expect(told).not.toContain('\u202e');
  });

  it('all at once, and in Japanese', () => {
    const value = { ...MDS, answers: [{ choice: 1 }, { key: 'x' }] };
    expect(problems(value, 'ja')).toEqual([
      '/answers/0/choice: "yes"、"no"、"not-applicable" のどれかを書いてください。1は使えません。',
      expect.stringContaining('/answers/1/key: この項目キーは様式にありません'),
    ]);
    expect(
      problems({ form: { kind: 'XDS' }, answers: [3, { key: 'x', state: 'marked' }] }),
    ).toEqual([
      expect.stringContaining('/form/kind: Give one of "MDS", "SDS"'),
      expect.stringContaining('/answers/0: Give an object in { }; 3 cannot'),
      expect.stringContaining('/answers/1/key: No item of the form'),
      expect.stringContaining('/answers/1/choice: The state "marked"'),
    ]);
    expect(problems({ answers: [], notes: [{ text: [] }] }, 'ja')).toEqual([
      '/form: 必須の項目です。オブジェクト（{ } で囲んだもの）を書いてください。',
      '/notes/0/number: 必須の項目です。文字列を書いてください。',
      '/notes/0/text: 文字列を書いてください。配列（[ ] で囲んだもの）は使えません。',
    ]);
    expect(problems({ ...MDS, answers: [{ key: 'x' }, { key: 'y' }] }, 'ja')).toEqual([
      expect.stringContaining('/answers/0/key: この項目キーは様式にありません'),
      expect.stringContaining('/answers/1/key: '),
    ]);
  });
});
