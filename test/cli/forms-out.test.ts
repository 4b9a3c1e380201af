import { execSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, kaijisho, shellCommand, temporaryFolder } from './support.js';

describe('kaijisho new', () => {
  it('writes a blank form, says that it is no official one and where those are', () => {
    const folder = temporaryFolder();
    const { code, out, err } = kaijisho(folder, ['new', 'mds', '-o', 'MDS.xlsx']);
    expect({ code, out }).toEqual({ code: 0, out: '書き出したファイル：\n  MDS.xlsx\n' });
    expect(err).toContain('公式様式ではありません');
    expect(err).toMatch(/JAHIS.*JIRA/);
    const read = kaijisho(folder, ['read', 'MDS.xlsx', '--format', 'json']);
    expect(JSON.parse(read.out).disclosures[0].answers).toHaveLength(70);
  });

  it('never overwrites a file without --force', () => {
    const folder = folderWith({ 'SDS.xlsx': 'mine' });
    const { code, err } = kaijisho(folder, ['new', 'sds', '-o', 'SDS.xlsx']);
    expect(code).toBe(2);
    expect(err).toContain('SDS.xlsx');
    expect(readFileSync(join(folder, 'SDS.xlsx'), 'utf8')).toBe('mine');
    expect(kaijisho(folder, ['new', 'sds', '-o', 'SDS.xlsx', '--force']).code).toBe(0);
  });

  it('asks which form when none is named', () => {
    const { code, err } = kaijisho(temporaryFolder(), ['new', '-o', 'x.xlsx']);
    expect(code).toBe(2);
    expect(err).toContain('mds または sds');
  });
});

describe('kaijisho fill', () => {
  it('takes what read printed and writes a form that reads the same', () => {
    const folder = temporaryFolder();
    kaijisho(folder, ['new', 'mds', '-o', 'blank.xlsx']);
    const printed = JSON.parse(kaijisho(folder, ['read', 'blank.xlsx', '--format', 'json']).out);
    const [disclosure] = printed.disclosures;
    disclosure.answers[0] = { ...disclosure.answers[0], state: 'marked', choice: 'yes' };
    disclosure.header.product = '例の製品';
    writeFileSync(join(folder, 'in.json'), JSON.stringify(printed));
    const { code, out } = kaijisho(folder, ['fill', 'in.json', '-o', 'out.xlsx']);
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining('回答 1 件、未記入の設問 69 件'),
    });
    const again = JSON.parse(kaijisho(folder, ['read', 'out.xlsx', '--format', 'json']).out);
    expect(again.disclosures[0].header.product).toBe('例の製品');
    expect(again.disclosures[0].answers[0]).toMatchObject({ state: 'marked', choice: 'yes' });
  });

  it('tells every mistake in the JSON at its place and writes nothing', () => {
    const folder = folderWith({
      'in.json': JSON.stringify({ form: { kind: 'MDS' }, answers: [{ key: 'nope' }] }),
    });
    const { code, err, out } = kaijisho(folder, ['fill', 'in.json', '-o', 'out.xlsx']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('/answers/0/key: この項目キーは様式にありません');
    expect(() => readFileSync(join(folder, 'out.xlsx'))).toThrow();
  });
});

describe('standard input', () => {
  it('is read where a file is named -', () => {
    const folder = temporaryFolder();
    kaijisho(folder, ['new', 'sds', '-o', 'SDS.xlsx']);
    const command = `${shellCommand('read - --format json')} < SDS.xlsx`;
    const out = execSync(command, { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(out).disclosures[0].form.kind).toBe('SDS');
    const json = '{"form":{"kind":"MDS"},"answers":[{"key":"away-lock","choice":"yes"}]}';
    writeFileSync(join(folder, 'in.json'), json);
    execSync(`${shellCommand('fill - -o MDS.xlsx')} < in.json`, { cwd: folder });
    expect(readFileSync(join(folder, 'MDS.xlsx')).length).toBeGreaterThan(1000);
  });
});

describe('kaijisho forms import', () => {
  const blank = new URL('../forms/fixtures/blanks/mds-4.1-columns.xlsx', import.meta.url);

  it('stores the form, which --form then makes the form in force', () => {
    const folder = folderWith({ 'official.xlsx': readFileSync(blank) });
    const home = { HOME: folder, USERPROFILE: folder };
    const imported = kaijisho(folder, ['forms', 'import', 'official.xlsx'], home);
    expect(imported.code).toBe(0);
    expect(imported.out).toContain('「mds-4.1-official」を取り込みました（MDS Ver.4.1');
    expect(imported.err).toContain('公開の場所には置かないでください');
    const made = kaijisho(
      folder,
      ['new', 'mds', '-o', 'x.xlsx', '--form', 'mds-4.1-official'],
      home,
    );
    expect(made.code).toBe(0);
    expect(made.err).not.toContain('参考様式');
    const form = ['--form', '.kaijisho/forms/mds-4.1-official.json', '--format', 'json'];
    const read = JSON.parse(kaijisho(folder, ['read', 'x.xlsx', ...form], home).out);
    const [answer] = read.disclosures[0].answers;
    expect(answer.question).toBe(
      '本製品が保持又は送受信する医療情報の種類を、一覧にして利用者側へ提出できるか？',
    );
    const judged = JSON.parse(kaijisho(folder, ['check', 'official.xlsx', ...form], home).out);
    const rules = judged.files[0].notJudged ?? [];
    expect(JSON.stringify(rules)).not.toContain('no-official-form');
  });

  it('says so when the file is none, or the form named is none', () => {
    const folder = folderWith({ 'a.csv': '品名,数量\n机,3\n', 'b.json': '{}' });
    const { code, err } = kaijisho(folder, ['forms', 'import', 'a.csv', '-o', 'f.json']);
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('チェックリストではありません'),
    });
    const used = kaijisho(folder, ['forms', '--form', 'b.json']);
    expect(used).toMatchObject({
      code: 2,
      err: expect.stringContaining('取り込んだ様式のファイルではありません'),
    });
  });
});

describe('a form learnt from a newer blank', () => {
  const blank = new URL('../forms/fixtures/blanks/mds-5.0-boxes.xlsx', import.meta.url);
  const learn = ['forms', 'import', 'new.xlsx', '-o', 'f.json'];
  const imported = () => {
    const folder = folderWith({ 'new.xlsx': readFileSync(blank) });
    expect(kaijisho(folder, learn).code).toBe(0);
    return folder;
  };

  it('explains a row of its own in its own words, and says of what kind it is taken to be', () => {
    const folder = imported();
    const named = kaijisho(folder, ['explain', '6.13', '--form', 'f.json']);
    expect(named).toMatchObject({ code: 0, err: '' });
    expect(named.out).toContain('MDS Ver.5.0（取り込んだ様式） ゼロトラストの考え方');
    expect(named.out).toContain('システム運用編 13①');
    expect(named.out).toContain('取り込んだ様式の設問は、その様式の文言のまま示しています');
    const unknown = kaijisho(folder, ['explain', 'mds-5-0.8-2', '--form', 'f.json']);
    expect(unknown.out).toContain('種類が未確認です');
  });

  it('takes the list of its rows back with what a person filled in', () => {
    const folder = imported();
    const list = readFileSync(join(folder, 'f.review.csv'), 'utf8').split('\r\n');
    const filled = list.map((line) =>
      line.includes('院外に持ち出すデータの保護')
        ? line.replace(/,,$/, ',external-device-disabling,')
        : line.includes('書いた人と確定した人が別でも')
          ? line.replace(/,,$/, ',なし,対策')
          : line,
    );
    writeFileSync(join(folder, 'f.review.csv'), filled.join('\r\n'));
    const again = kaijisho(folder, [...learn, '--map', 'f.review.csv', '--force']);
    expect(again).toMatchObject({
      code: 0,
      out: expect.stringContaining('一覧で指定された設問：2件'),
    });
    const { form } = JSON.parse(readFileSync(join(folder, 'f.json'), 'utf8'));
    const items: readonly { key: string; role: string; kindUnknown?: true }[] =
      form.sections.flatMap((section: { items: readonly unknown[] }) => section.items);
    expect(items.find(({ key }) => key === 'external-device-disabling')).toBeDefined();
    expect(items.find(({ key }) => key === 'mds-5-0.8-2')).toMatchObject({ role: 'measure' });
    expect(items.find(({ key }) => key === 'mds-5-0.8-4')).toMatchObject({ kindUnknown: true });
  });

  it('names the lines of a list that say nothing it knows', () => {
    const folder = imported();
    const list = readFileSync(join(folder, 'f.review.csv'), 'utf8');
    writeFileSync(join(folder, 'f.review.csv'), list.replace(/,,\r\n/, ',no-such-key,\r\n'));
    const again = kaijisho(folder, [...learn, '--map', 'f.review.csv', '--force']);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('no-such-key') });
  });
});

describe('kaijisho fill --template', () => {
  it('fills an official workbook and names what it could not take', () => {
    const blank = new URL('../forms/fixtures/blanks/mds-4.1-columns.xlsx', import.meta.url);
    const json = {
      form: { kind: 'MDS', edition: '4.1' },
      answers: [
        { key: 'access-control', choice: 'yes' },
        { key: 'authentication-method.other', question: '様式にない設問か？', choice: 'no' },
      ],
    };
    const folder = folderWith({
      'official.xlsx': readFileSync(blank),
      'in.json': JSON.stringify(json),
    });
    const args = ['fill', 'in.json', '--template', 'official.xlsx'];
    const wrong = kaijisho(folder, [...args, '-o', 'out.xlsm']);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('.xlsx にしてください') });
    const all = kaijisho(folder, [...args, '-o', 'all.xlsx']);
    expect(all).toMatchObject({
      code: 0,
      out: expect.stringContaining('記入できなかったもの 0 件'),
    });
  });

  it('ends with 2 where an answer found no place: the file says less than it was to say', () => {
    const blank = new URL('../forms/fixtures/blanks/mds-4.1-columns.xlsx', import.meta.url);
    const answers = [
      { key: 'access-control', choice: 'yes' },
      { key: null, question: 'この様式のどこにもない設問か？', choice: 'no' },
    ];
    const folder = folderWith({
      'official.xlsx': readFileSync(blank),
      'in.json': JSON.stringify({ form: { kind: 'MDS', edition: '4.1' }, answers }),
    });
    const args = ['fill', 'in.json', '--template', 'official.xlsx', '-o', 'out.xlsx'];
    const { code, out, err } = kaijisho(folder, args);
    expect({ code, out }).toMatchObject({ code: 2, out: expect.stringContaining('もの 1 件') });
    expect(err).toContain('この様式のどこにもない設問か？');
    expect(existsSync(join(folder, 'out.xlsx'))).toBe(true);
  });
});

describe('kaijisho fill --mark', () => {
  const template = (name: string) =>
    readFileSync(new URL(`../forms/fixtures/templates/${name}.xlsx`, import.meta.url));
  const json = '{"form":{"kind":"MDS"},"answers":[{"key":"access-control","choice":"yes"}]}';
  const args = ['fill', 'in.json', '--template', 'a.xlsx', '-o', 'out.xlsx'];

  it('says what it followed, and says so where nothing tells', () => {
    const told = folderWith({ 'in.json': json, 'a.xlsx': template('colour') });
    expect(kaijisho(told, args).err).toContain(
      '文字の色を変える（様式の説明「※ 該当する回答を赤字にしてください」による）',
    );
    const untold = folderWith({ 'in.json': json, 'a.xlsx': template('nothing') });
    expect(kaijisho(untold, args).err).toMatch(/丸で囲む（様式からは.*分かりませんでした.*--mark/);
    const named = kaijisho(untold, [...args, '--force', '--mark', 'bold']);
    expect(named).toMatchObject({ code: 0, err: '  印の付け方：太字にする\n' });
  });

  it('is refused without a template, and with a word that is no way of marking', () => {
    const folder = folderWith({ 'in.json': json, 'a.xlsx': template('nothing') });
    const alone = kaijisho(folder, ['fill', 'in.json', '-o', 'out.xlsx', '--mark', 'bold']);
    expect(alone).toMatchObject({ code: 2, err: expect.stringContaining('--template') });
    const wrong = kaijisho(folder, [...args, '--mark', 'stamp']);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('circle / tick') });
  });
});

describe('a vendor with a filled sheet', () => {
  const sheet = new URL('../../examples/forms/filled-form.xlsx', import.meta.url);
  const blank = new URL('../../examples/forms/blank-form.xlsx', import.meta.url);

  it('gets a to-do list, apart from what the hospital decides', () => {
    const folder = folderWith({ 'MDS.xlsx': readFileSync(sheet) });
    const { out } = kaijisho(folder, ['check', 'MDS.xlsx', '--as', 'vendor']);
    expect(out).toMatch(
      /提出前に直すこと[\s\S]*直し方：[\s\S]*理由：[\s\S]*医療機関が判断すること/,
    );
    expect(out).not.toContain('事業者に依頼');
  });

  it('carries it to another edition, naming what is left to settle', () => {
    const folder = folderWith({
      'MDS.xlsx': readFileSync(sheet),
      'new.xlsx': readFileSync(blank),
    });
    kaijisho(folder, [
      'forms',
      'import',
      'new.xlsx',
      '--edition',
      '5.0',
      '-o',
      'new.json',
      '--references',
      '5.1',
    ]);
    const args = ['migrate', 'MDS.xlsx', '--to', 'new.json', '-o', 'out.xlsx', '--format', 'json'];
    const { code, out } = kaijisho(folder, args);
    expect(code).toBe(0);
    expect(JSON.parse(out).contents).toMatchObject({ carried: 70, reworded: 0, lost: 0 });
  });

  it('carries every product of a file to another edition, and says what an import left open', () => {
    const product = (name: string) => ({
      form: { kind: 'MDS', edition: '4.1' },
      header: { product: name },
      answers: [{ key: 'authentication-method.two-factor', choice: 'yes' }],
    });
    const disclosures = [product('そら'), product('うみ')];
    const folder = folderWith({
      'two.json': JSON.stringify({ formatVersion: '1', disclosures }),
      '公式 様式.xlsx': readFileSync(blank),
    });
    const filled = kaijisho(folder, ['fill', 'two.json', '-o', 'two.xlsx']);
    expect(filled.out).toContain('回答 2 件、未記入の設問 138 件');
    const learnt = kaijisho(folder, ['forms', 'import', '公式 様式.xlsx', '-o', '様式 5.json']);
    expect(learnt.err).toContain('import "公式 様式.xlsx" --map "様式 5.review.csv"');
    expect(learnt.err).toContain('--form "様式 5.json"');
    const { out, err } = kaijisho(folder, [
      'migrate',
      'two.xlsx',
      '--to',
      '様式 5.json',
      '-o',
      'out.xlsx',
    ]);
    expect(out).toMatch(/■ そら[\s\S]*二要素の組合せ認証（前の回答：はい）[\s\S]*■ うみ/);
    expect(err).toContain('対応が付いていない設問が');
  });

  it('is told what turns a filled sheet into another format, and that a template is a workbook', () => {
    const folder = folderWith({ 'MDS.xlsx': readFileSync(sheet), 'in.json': '{}' });
    const taken = kaijisho(folder, ['fill', 'MDS.xlsx', '-o', 'out.pdf']);
    expect(taken).toMatchObject({ code: 2, err: expect.stringContaining('kaijisho convert') });
    const args = ['fill', 'in.json', '--template', 'MDS.pdf', '-o', 'out.xlsx'];
    const run = kaijisho(folder, args);
    expect(run).toMatchObject({ code: 2, err: expect.stringContaining('Excelブック') });
  });

  it('is told when a template is no workbook', () => {
    const folder = folderWith({
      'in.json': '{"form":{"kind":"MDS"},"answers":[]}',
      'a.xlsx': 'no workbook at all',
    });
    const run = kaijisho(folder, ['fill', 'in.json', '--template', 'a.xlsx', '-o', 'out.xlsx']);
    expect(run).toMatchObject({ code: 2, out: '', err: expect.stringContaining('a.xlsx') });
  });
});
