import { describe, expect, it } from 'vitest';
import { asked, type MadeCell, QUESTIONS, readSheets, sheetOf } from '../../support/sheets.js';

/** What the columns beside the answers hold: numbers, questions, references, remarks, sections. */

const TITLE = ['製造業者による医療情報セキュリティ開示書（MDS）'];
const WORDS = ['はい', 'いいえ', '対象外'];
const CHOSEN = [0, 1, 2, 0, 1, 0];
const READ = CHOSEN.map((option) => ['yes', 'no', 'not-applicable'][option]);
const word = (index: number) => WORDS[CHOSEN[index] ?? 0] ?? '';
const circled = (index: number) => WORDS.map((_, option) => (CHOSEN[index] === option ? '○' : ''));
/** Questions and references apart. */
const APART = QUESTIONS.map((question) => /^(.*)（(.*)）$/.exec(question)?.slice(1) ?? []);
const textAt = (index: number) => APART[index]?.[0] ?? '';
const referenceAt = (index: number) => APART[index]?.[1] ?? '';
const REFERENCES = APART.map(([, reference]) => [reference]);
const SHORT = ['自動ログオフ', '利用者の識別', 'ログの採取', 'ウイルス対策', '無線LAN', '遠隔保守'];
const rowsOf = (cellsAt: (index: number) => readonly MadeCell[]) =>
  QUESTIONS.map((_, index) => cellsAt(index));
/** The answers of the only form on a page. */
const answersOf = (...rows: readonly (readonly MadeCell[])[]) => {
  const [only, ...others] = readSheets(sheetOf('MDS', [TITLE, ...rows]));
  if (only === undefined || others.length > 0) expect.fail(`${others.length} further forms`);
  const { answers } = only.content;
  expect(answers.map(({ choice }) => choice)).toEqual(READ);
  return answers;
};
const hidden = (text: string): MadeCell => ({ text, hidden: true });

describe('references', () => {
  const read = (...rows: readonly (readonly MadeCell[])[]) =>
    answersOf(...rows).map(({ references }) => references);

  it('stand in a column without a heading, before the answers or behind them', () => {
    const before = (index: number) => [`${index + 1}`, textAt(index), referenceAt(index)];
    expect(read(...rowsOf((index) => [...before(index), word(index)]))).toEqual(REFERENCES);
    const behind = rowsOf((index) => [
      ...[`${index + 1}`, textAt(index), word(index)],
      `${referenceAt(index)} の項`,
    ]);
    expect(read(...behind)).toEqual(REFERENCES);
  });

  it('are hidden, or few, or a single one under their heading', () => {
    const heading = ['番号', '質問', '参照', '回答'];
    const under = (cellAt: (index: number) => MadeCell) =>
      read(
        heading.map((text, col) => (col === 2 ? { text, hidden: cellAt(0) !== '' } : text)),
        ...rowsOf((index) => [`${index + 1}`, textAt(index), cellAt(index), word(index)]),
      );
    expect(under((index) => hidden(referenceAt(index)))).toEqual(REFERENCES);
    const first = (count: number) => REFERENCES.map((one, index) => (index < count ? one : []));
    expect(under((index) => (index < 2 ? referenceAt(index) : '運用による'))).toEqual(first(2));
    expect(under((index) => (index < 1 ? referenceAt(index) : ''))).toEqual(first(1));
  });

  it('may all be such as could number a question, where their heading says what they are', () => {
    const bracketed = [
      '【8.1.3.C】',
      '【8.1.2.C】',
      '【8.1.4】',
      '【8.1.3.C】',
      '【8.1.2.C】',
      '【8.1.4】',
    ];
    const rows = rowsOf((index) => [
      ...[`${index + 1}`, textAt(index), bracketed[index] ?? '', word(index)],
    ]);
    expect(read(['No', '質問', '参照', '回答'], ...rows)).toEqual(
      bracketed.map((text) => [text.slice(1, -1)]),
    );
  });

  it('stand behind short questions, which are the questions for all that', () => {
    const short = (index: number) => `${SHORT[index]}（${referenceAt(index)}）`;
    const alone = rowsOf((index) => [`${index + 1}`, short(index), word(index)]);
    expect(read(['No.', '', '回答'], ...alone)).toEqual(REFERENCES);
    const remark = '施設との契約によって異なるため、導入のときにご相談ください。';
    const remarked = alone.map((row) => [...row, remark]);
    expect(read(['No.', '項目', '回答', '備考'], ...remarked)).toEqual(REFERENCES);
  });

  it('say more words than the short questions beside them', () => {
    const rows = rowsOf((index) => [
      ...[`${index + 1}`, SHORT[index] ?? ''],
      `${referenceAt(index)}、6.2.C1、6.3.C1、6.6.C1(1)、6.9.C1`,
      word(index),
    ]);
    const answers = answersOf(['No.', '項目', '', '回答'], ...rows);
    expect(answers.map(({ question }) => question)).toEqual(SHORT);
    expect(answers[0]?.references.slice(0, 2)).toEqual(['6.5.C4', '6.2.C1']);
  });

  it('with words of their own stand beside longer questions', () => {
    const rows = rowsOf((index) => [
      ...[`${index + 1}`, textAt(index), `別表パスワード ${referenceAt(index)}`, word(index)],
    ]);
    expect(read(['No.', '', '', '回答'], ...rows)).toEqual(REFERENCES);
  });
});

describe('numbers', () => {
  const read = (...rows: readonly (readonly MadeCell[])[]) =>
    answersOf(...rows).map(({ number }) => number);
  const COUNTED = ['1', '2', '3', '4', '5', '6'];

  it('are what stands under their heading, letters too', () => {
    const letters = ['あ', 'い', 'う', 'え', 'お', 'か'];
    const rows = rowsOf((index) => [letters[index] ?? '', QUESTIONS[index] ?? '', word(index)]);
    expect(read(['番号', '質問', '回答'], ...rows)).toEqual(letters);
    expect(read(['管理番号', '質問', '回答'], ...rows)).toEqual(letters);
    expect(read(['ID', '質問', '回答'], ...rows)).toEqual(letters);
  });

  it('right of the answers are numbers under their heading, and of notes without it', () => {
    const rows = rowsOf((index) => [QUESTIONS[index] ?? '', word(index), `${index + 1}`]);
    expect(read(['質問', '回答', '番号'], ...rows)).toEqual(COUNTED);
    const noted = answersOf(['質問', '回答', ''], ...rows);
    expect(noted.map(({ number, notes }) => [number, notes.join()])).toEqual(
      COUNTED.map((number) => [null, number]),
    );
  });

  it('stand between the answers and the questions, those of notes behind them', () => {
    const rows = rowsOf((index) => [
      ...[word(index), `${index + 1}`, QUESTIONS[index] ?? ''],
      ...[`${index + 11}`, index === 0 ? '別売' : ''],
    ]);
    const answers = answersOf(['お返事', '', '', '', ''], ...rows);
    expect(answers.map(({ number }) => number)).toEqual(COUNTED);
    expect(answers.map(({ notes }) => notes.join())).toEqual(COUNTED.map((one) => `1${one}`));
  });

  it('of the form may be hidden, but not where others are shown', () => {
    const rows = (shown: boolean) =>
      rowsOf((index) => [
        ...['', hidden(`4.1.${index + 1}`), shown ? `${index + 1}` : ''],
        ...[QUESTIONS[index] ?? '', word(index)],
      ]);
    const heading = (number: string): MadeCell[] => ['', hidden(''), number, '質問', '回答'];
    expect(read(heading('番号'), ...rows(true))).toEqual(COUNTED);
    expect(read(heading(''), ...rows(false))).toEqual(COUNTED.map((one) => `4.1.${one}`));
  });

  it('are known, though titles over all columns begin in theirs', () => {
    const rows = rowsOf((index) => [`${index + 1}`, QUESTIONS[index] ?? '', word(index), '']);
    const titled = rows.flatMap((row, index) => [
      [{ text: `${index + 1}番目の対策`, colSpan: 4 }],
      row,
    ]);
    expect(read(...titled)).toEqual(COUNTED);
  });
});

describe('remarks', () => {
  const NONE = READ.map(() => '');
  const DEMO = NONE.with(1, '別売品です');
  const rows = (textAtRow: (index: number) => MadeCell) =>
    asked((index) => [word(index), textAtRow(index)]);
  const read = (...table: readonly (readonly MadeCell[])[]) =>
    answersOf(...table).map(({ remark }) => remark ?? '');

  it('and numbers of notes stand under any heading', () => {
    const noted = rows((index) => (index < 3 ? `注${index + 1}` : ''));
    const answers = answersOf(['番号', '質問', '回答', '関連'], ...noted);
    expect(answers.map(({ notes }) => notes.join())).toEqual(['1', '2', '3', '', '', '']);
  });

  it('are no names, days, single words or check boxes of others', () => {
    const under = (heading: string, text: MadeCell) =>
      read(['番号', '質問', '回答', heading], ...rows((index) => (index < 3 ? text : '')));
    expect(under('係', '架空電子工業株式会社')).toEqual(NONE);
    expect(under('係', 'ますだ電子工業株式会社')).toEqual(NONE);
    expect(under('係', '済です。')).toEqual(NONE);
    expect(under('係', '来期の版で対応します。')).not.toEqual(NONE);
    expect(under('', { text: 'TRUE', value: true })).toEqual(NONE);
  });

  it('stand below a heading in the row above them, no other text', () => {
    const remarked = rows((index) => DEMO[index] ?? '');
    const heading = ['番号', '質問', '回答', ''];
    const far = [
      ['', '', '', '担当'],
      ['製品名', '架空'],
      ['版', '1'],
      ['作成', '架空社'],
    ];
    expect(read(...far, heading, ...remarked)).toEqual(DEMO);
    const over: MadeCell[] = [{ text: '理由をお書きください', colSpan: 4 }];
    expect(read(over, ...remarked)).toEqual(DEMO);
    const named = rows((index) => (index === 1 ? '架空' : ''));
    const sentence = 'ここは集計のために使いますので、何もお書きにならないでください。';
    expect(read(['', '', '', sentence], ...remarked)).toEqual(DEMO);
    const spread: MadeCell[] = ['番号', '質問', '回答', { text: '担当', colSpan: 2 }];
    expect(read(spread, ...named)).toEqual(NONE);
    expect(read(['番号', '質問', '回答', '担当'], ['', '', '（○×）', '　'], ...named)).toEqual(
      NONE,
    );
    const second = ['No.', 'Question', 'Yes', 'No', 'N/A', '担当'];
    const circles = asked((index) => [...circled(index), '架空']);
    expect(read(['', '', ...WORDS, ''], second, ...circles)).toEqual(NONE);
  });

  it('are remarks though some name a reference, and may stand left of the questions', () => {
    const said = ['6.5.C4 参照', '', '別売品です', '6.5.C7 参照', '設定による', ''];
    const behind = rows((index) => said[index] ?? '');
    expect(read(['番号', '質問', '回答', ''], ...behind)).toEqual(said);
    const before = rowsOf((index) => ['', DEMO[index] ?? '', QUESTIONS[index] ?? '', word(index)]);
    const spread: MadeCell[] = [{ text: '備考', colSpan: 2 }, '', '質問', '回答'];
    expect(read(spread, ...before)).toEqual(DEMO);
  });

  it('are no sections between the answers and the questions', () => {
    const between = rowsOf((index) => [
      ...[word(index), index < 3 ? '技術' : '運用', QUESTIONS[index] ?? ''],
      DEMO[index] ?? '',
    ]);
    expect(read(['回答', '', '', ''], ...between)).toEqual(DEMO);
    const alone = between.map((row) => row.slice(0, 3));
    expect(read(['回答', '', ''], ...alone)).toEqual(NONE);
  });

  it('stand on the lines of answers below the questions', () => {
    const below = asked(() => []).flatMap((row, index) => [
      row,
      ['', '', word(index), index % 2 === 0 ? '有線だけで使います。' : ''],
      [],
    ]);
    expect(read(...below)).toEqual(NONE.map((_, i) => (i % 2 === 0 ? '有線だけで使います。' : '')));
  });

  it('are not the questions, however long the notes below them are', () => {
    const text = '施設との契約によって異なるため、導入のときにご相談ください。'.repeat(12);
    const area = [['備考記載欄'], ['', '', '', `備考1 ${text}`]];
    const heading = ['番号', '質問', '回答', ''];
    expect(read(heading, ...rows((index) => DEMO[index] ?? ''), ...area)).toEqual(DEMO);
  });
});

describe('sections', () => {
  const read = (...rows: readonly (readonly MadeCell[])[]) =>
    answersOf(...rows).map(({ section }) => section);
  const SECTIONS = READ.map(() => '6.9');

  it('stand under their heading right of the answers, and without one left of the questions', () => {
    const behind = rowsOf((index) => [QUESTIONS[index] ?? '', word(index), '6.9 持ち出し']);
    expect(read(['質問', '回答', '区分'], ...behind)).toEqual(SECTIONS);
    const before = rowsOf((index) => ['6.9 持ち出し', QUESTIONS[index] ?? '', word(index)]);
    expect(read(...before)).toEqual(SECTIONS);
  });

  it('are merged over their rows, from the first of them or from an empty line above', () => {
    const rows = rowsOf((index) => ['', QUESTIONS[index] ?? '', word(index)]);
    const [first = [], ...others] = rows;
    const table = [
      [{ text: '6.4 物理的対策', rowSpan: 3 }, ...first.slice(1)],
      ...others.slice(0, 2),
      [{ text: '6.9 持ち出し', rowSpan: 4 }],
      ...others.slice(2),
    ];
    expect(read(...table)).toEqual(['6.4', '6.4', '6.4', '6.9', '6.9', '6.9']);
  });
});

describe('questions in two languages', () => {
  const ENGLISH = [
    'Does the product lock the screen while the user is away from it for some time?',
    'Does the product identify and authenticate every one of its users before use?',
    'Does the product keep an access log of what its users do with the records in it?',
    'Does the product include measures against malicious software of any kind at all?',
    'Does the product protect the wireless network that it is connected to in use?',
    'Does the product allow remote maintenance from outside of the hospital at night?',
  ];
  const heading = ['質問（日本語）', 'Question (English)', '回答', '備考'];

  it('are the Japanese ones, be they shorter, wherever the others stand', () => {
    const rows = rowsOf((index) => [textAt(index), ENGLISH[index] ?? '', word(index)]);
    const own = (answers: ReturnType<typeof answersOf>) =>
      answers.map(({ question, remark }) => [question, remark]);
    const japanese = APART.map(([text]) => [text, null]);
    expect(own(answersOf(heading, ...rows))).toEqual(japanese);
    expect(own(answersOf(...rows))).toEqual(japanese);
    const behind = rowsOf((index) => [textAt(index), word(index), ENGLISH[index] ?? '']);
    expect(own(answersOf(['質問', '回答', 'Question'], ...behind))).toEqual(japanese);
  });

  it('are the Japanese ones, though these are indented over two columns', () => {
    const rows = rowsOf((index) => [
      ...(index % 3 === 0 ? [textAt(index), ''] : ['', textAt(index)]),
      ENGLISH[index] ?? '',
      word(index),
    ]);
    const answers = answersOf(['質問', '', 'Question (English)', '回答'], ...rows);
    expect(answers.map(({ question }) => question)).toEqual(APART.map(([text]) => text));
  });

  it('are the Japanese ones beside the areas that they are of, in Japanese as well', () => {
    const areas = ['技術', '技術', '運用', '運用', '通信', '通信'];
    const rows = rowsOf((index) => [
      ...[areas[index] ?? '', textAt(index), ENGLISH[index] ?? '', word(index)],
    ]);
    const answers = answersOf(['', '', 'Question (English)', '回答'], ...rows);
    expect(answers.map(({ question }) => question)).toEqual(APART.map(([text]) => text));
  });

  it('are those that there are, with remarks in the other language on some rows', () => {
    const rows = rowsOf((index) => [
      ENGLISH[index] ?? '',
      word(index),
      index < 4 ? textAt(index) : '',
    ]);
    const answers = answersOf(['Question', '回答', ''], ...rows);
    expect(answers.map(({ question }) => question)).toEqual(ENGLISH);
    expect(answers[0]?.remark).toBe(textAt(0));
  });
});

it('questions behind their answers are indented over two columns as well', () => {
  const rows = rowsOf((index) => [
    ...[word(index), `${index + 1}`],
    ...(index % 2 === 0 ? [QUESTIONS[index] ?? '', ''] : ['', QUESTIONS[index] ?? '']),
  ]);
  expect(answersOf(['回答', '番号', '質問', ''], ...rows)).toHaveLength(6);
});

it('questions are indented over two columns, with a word of both in one row', () => {
  const rows = rowsOf((index) => [
    ...(index % 2 === 0 ? [QUESTIONS[index] ?? '', ''] : ['', QUESTIONS[index] ?? '']),
    word(index),
  ]).with(2, ['詳細：', QUESTIONS[2] ?? '', word(2)]);
  expect(answersOf(['質問', '', '回答'], ...rows)).toHaveLength(6);
});
