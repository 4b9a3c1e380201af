import { describe, expect, test } from 'vitest';
import type { Invocation } from '../../src/arguments/invocation.js';
import { type ParserContext, parseArguments } from '../../src/arguments/parser.js';
import { allCommands, commandsFor } from '../../src/commands/index.js';

const context: ParserContext = {
  language: 'ja',
  version: '0.1.0',
  today: '2026-04-01',
  columns: 100,
};
const COMMANDS = await allCommands();
const english: ParserContext = { ...context, language: 'en' };

function invocationOf(line: string): Invocation {
  const parsed = parseArguments(line.split(' '), COMMANDS, context);
  if (parsed.kind !== 'run') throw new Error(`not run: ${JSON.stringify(parsed)}`);
  return parsed.invocation;
}

function messageOf(line: string, where = context): string {
  const parsed = parseArguments(line === '' ? [] : line.split(' '), COMMANDS, where);
  if (parsed.kind !== 'error') throw new Error(`no error: ${JSON.stringify(parsed)}`);
  return parsed.message;
}

describe('what is run', () => {
  test('check fills every default in', () => {
    expect(invocationOf('check a.xlsx 開示書/')).toEqual({
      command: 'check',
      files: ['a.xlsx', '開示書/'],
      language: 'ja',
      format: 'pretty',
      quiet: false,
      forms: [],
      corrections: [],
      failOn: 'error',
      passwordFile: null,
      asOf: '2026-04-01',
      environment: null,
      retention: 'auto',
      class: 'full',
      as: 'hospital',
      pages: [],
      log: null,
      force: false,
      suppressions: null,
    });
  });

  test('options may stand before, between and behind the files, with = or without', () => {
    expect(
      invocationOf('read --format=jsonl a.xlsx --lang en --quiet b.xlsx --fail-on never'),
    ).toEqual({
      command: 'read',
      files: ['a.xlsx', 'b.xlsx'],
      language: 'en',
      format: 'jsonl',
      quiet: true,
      forms: [],
      corrections: [],
      failOn: 'never',
      passwordFile: null,
    });
  });

  test('matrix takes the format from the name, and does not fail on findings unless told to', () => {
    expect(invocationOf('matrix a.xlsx -o 責任分界表.XLSX')).toMatchObject({
      output: '責任分界表.XLSX',
      outputFormat: 'xlsx',
      force: false,
      failOn: 'never',
      passwordFile: null,
    });
    expect(invocationOf('matrix a.xlsx --output m.json --force')).toMatchObject({
      outputFormat: 'json',
      force: true,
    });
  });

  test.each([
    ['3', '3'],
    ['Ⅲ', '3'],
    ['iii', '3'],
    ['４', '4'],
    ['IV', '4'],
  ])('environment %s is pattern %s', (written, pattern) => {
    expect(invocationOf(`check a.xlsx --environment ${written}`)).toMatchObject({
      environment: pattern,
    });
  });

  test('check writes every report that is asked for', () => {
    expect(
      invocationOf('check a.xlsx -o 1.html --html 2.html --html 3.html -o 4.csv'),
    ).toMatchObject({
      pages: [
        { page: 'html', file: '2.html' },
        { page: 'html', file: '3.html' },
        { page: 'html', file: '1.html' },
        { page: 'csv', file: '4.csv' },
      ],
    });
  });

  test('numbers to explain stay text: 4.10 is not 4.1', () => {
    expect(invocationOf('explain 4.10 6.5.C14')).toMatchObject({ terms: ['4.10', '6.5.C14'] });
  });

  test('a file name may begin with a dash behind --', () => {
    expect(invocationOf('read -- -a.xlsx')).toMatchObject({ files: ['-a.xlsx'] });
  });

  test('forms lists unless told to show', () => {
    expect(invocationOf('forms')).toMatchObject({ action: 'list', kind: null, edition: null });
    expect(invocationOf('forms show mds 4.1')).toMatchObject({
      action: 'show',
      kind: 'MDS',
      edition: '4.1',
    });
  });
});

describe('wrong use is said in plain words', () => {
  test.each([
    ['', 'コマンドを指定してください'],
    ['chek a.xlsx', 'もしかして：check'],
    ['a.xlsx', '「a.xlsx」というコマンドはありません'],
    ['read', '対象のファイルまたはフォルダーを指定'],
    ['explain', '説明を見たいもの'],
    ['read a.xlsx --formt json', 'もしかして：--format'],
    ['read a.xlsx --environment 1', '「--environment」という指定はありません'],
    ['read a.xlsx -x', '「-x」という指定はありません'],
    ['read a.xlsx --format xml', '--format に「xml」は指定できません'],
    ['read a.xlsx --lang fr', '--lang に「fr」は指定できません'],
    ['check a.xlsx --environment 5', '--environment に「5」は指定できません'],
    ['check a.xlsx --as-of 2026-02-30', '実在する日付'],
    ['check a.xlsx --as-of 2026/04/01', '2026/04/01'],
    ['check a.xlsx --as-of', '値を指定してください'],
    ['matrix a.xlsx', '-o で指定してください'],
    ['matrix a.xlsx -o', '値を指定してください'],
    ['matrix a.xlsx -o m.docx', '次のどれかにしてください：.xlsx、.pdf'],
    ['forms show XDS', '様式「XDS」は収録していません'],
    ['forms hide', '「hide」は指定できません。使える値：list / show / import'],
    ['check a.xlsx --as-of 2026-01-01 --as-of 2026-02-28', '--as-of は一度だけ指定'],
    ['check a.xlsx --as-of 0026-04-01', '実在する日付'],
    ['matrix a.xlsx -o a.xlsx -o b.xlsx', '--output は一度だけ指定'],
    ['check a.xlsx -o a.html --html ./a.html', '「a.html」が2回指定'],
    ['check a.xlsx --quiet=no', '--quiet に値「no」は指定できません'],
    ['read -dash.xlsx', './-dash.xlsx'],
    ['read -archiv.xlsx', './-archiv.xlsx'],
    ['forms import a.xlsx --name ../keys', '--name に「../keys」は指定できません'],
    ['forms import a.xlsx --edition ../../x', '--edition に「../../x」は指定できません'],
  ])('kaijisho %s', (line, expected) => {
    expect(messageOf(line)).toContain(expected);
  });

  test('an empty name is told as what it is', () => {
    const message = (argv: readonly string[]) => parseArguments(argv, COMMANDS, context);
    for (const argv of [
      ['read', ''],
      ['read', '', 'a.xlsx'],
      ['convert', '', 'a.json'],
    ])
      expect(message(argv)).toMatchObject({ message: expect.stringContaining('空の名前') });
  });

  test('the way to the help is told once', () => {
    expect(messageOf('').match(/--help/g)).toHaveLength(1);
  });

  test('a switch may say true or false', () => {
    expect(invocationOf('read a.xlsx --quiet=true')).toMatchObject({ quiet: true });
    expect(invocationOf('read a.xlsx --quiet=false')).toMatchObject({ quiet: false });
  });

  test('every message ends with the way to the help', () => {
    expect(messageOf('check a.xlsx --bad')).toMatch(/kaijisho check --help/);
    expect(messageOf('chek', english)).toMatch(/kaijisho --help/);
  });

  test('English says the same', () => {
    expect(messageOf('chek', english)).toContain('Did you mean check?');
    expect(messageOf('check a.xlsx --as-of', english)).toContain('--as-of needs a value');
  });
});

describe('help', () => {
  const helpOf = (line: string, where = context) => {
    const parsed = parseArguments(line.split(' '), COMMANDS, where);
    if (parsed.kind !== 'text') throw new Error(`no text: ${JSON.stringify(parsed)}`);
    return parsed.text;
  };

  test.each(['read', 'check', 'matrix', 'explain', 'forms'])('%s names itself', (command) => {
    expect(helpOf('--help')).toContain(`kaijisho ${command}`);
    expect(helpOf(`${command} --help`)).toContain(`kaijisho ${command}`);
  });

  test('documents exit codes in both languages', () => {
    expect(helpOf('--help')).toContain('終了コード：\n  0 指摘なし');
    expect(helpOf('check --help', english)).toContain('Exit codes:\n  0 nothing');
  });

  test('tells of exit code 1 only where a command ends with it', () => {
    const withOne = COMMANDS.filter(({ name }) => /\n {2}1 /.test(helpOf(`${name} --help`)));
    const withFailOn = COMMANDS.filter(({ name }) =>
      helpOf(`${name} --help`).includes('--fail-on '),
    );
    expect(withOne.map(({ name }) => name)).toEqual(
      [...withFailOn, COMMANDS.find(({ name }) => name === 'verify')].map(
        (command) => command?.name,
      ),
    );
    expect(helpOf('verify --help')).toContain('1 内容、ファイル、鍵のいずれかが違う');
    expect(helpOf('diff --help', english)).toContain('1 such changes');
  });

  // How the guideline is cited, and the folder of a register.
  const NAMES = /システム運用編|台帳/g;

  test.each(COMMANDS.map(({ name }) => name))(
    'English help of %s holds no Japanese, in its examples neither',
    (name) => {
      const text = helpOf(`${name} --help`, english).replaceAll(NAMES, '');
      expect(text).not.toMatch(/[ぁ-んァ-ヶ一-龯]/);
    },
  );

  test.each([context, english])('examples name files', (where) => {
    for (const { name } of COMMANDS) expect(helpOf(`${name} --help`, where)).not.toMatch(/[{}]/);
  });

  test('--version is the version alone', () => {
    expect(helpOf('--version').trim()).toBe('0.1.0');
  });
});

describe('loading', () => {
  test('a command line that begins with a command loads that command alone', async () => {
    for (const { name } of COMMANDS)
      expect((await commandsFor([name, '--help'])).map((command) => command.name)).toEqual([name]);
  });

  test.each([[], ['chek'], ['--help'], ['--lang', 'en', 'check'], ['toString']])(
    'anything else loads all: %s',
    async (...argv) => {
      expect(await commandsFor(argv)).toHaveLength(COMMANDS.length);
    },
  );
});

test('refuses an output nothing would be written to', () => {
  expect(messageOf('register report -o 概要.html')).toContain('--inspection');
  expect(messageOf('register status -o a.xlsx', english)).toContain('--inspection');
  expect(invocationOf('register report --inspection -o a.xlsx')).toMatchObject({
    target: { output: 'a.xlsx' },
  });
});
