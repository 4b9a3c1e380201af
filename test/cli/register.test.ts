import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../reading/truth.js';
import { folderWith, json, kaijisho, ROWS, sheet } from './support.js';

const LIST =
  '製品名,事業者名,部署\nみほんカルテ,株式会社みほん医療システム（架空）,医事課\nなぞの装置,未来機器（架空）,検査科\n';

function started() {
  const here = folderWith({ 'a.csv': sheet(), '機器台帳.csv': LIST });
  kaijisho(here, ['register', 'init']);
  return here;
}

const statusOf = (here: string) =>
  json(kaijisho(here, ['register', 'status', '--format', 'json'])) as {
    products: { product: { name: string; submissions: unknown[] }; marks: string[] }[];
    notices: { kind: string }[];
  };

describe('register', () => {
  test('knows the products of a list, takes their sheets, and says what is missing', () => {
    const here = started();
    expect(kaijisho(here, ['register', 'import', '機器台帳.csv']).out).toContain('新しい製品 2 件');
    expect(kaijisho(here, ['register', 'import', '機器台帳.csv']).out).toContain(
      '新しい製品 0 件、更新した製品 0 件、変わりのない製品 2 件',
    );
    expect(kaijisho(here, ['register', 'add', 'a.csv']).out).toContain('追加：みほんカルテ');
    expect(kaijisho(here, ['register', 'add', 'a.csv']).out).toContain('登録済み');
    expect(kaijisho(here, ['register', 'list']).out).toMatch(
      /(MDS Ver\.4\.1|MDS（版は不明）)　バージョン \S+　作成 \S+　受領 /,
    );
    const { products, notices } = statusOf(here);
    expect(notices).toEqual([]);
    expect(products.map(({ product }) => product.name)).toEqual(['なぞの装置', 'みほんカルテ']);
    expect(products[0]?.marks).toEqual(['no-sheet']);
    const [sha256 = ''] = readdirSync(join(here, '台帳', 'submissions'));
    expect(readFileSync(join(here, '台帳', 'submissions', sha256, 'a.csv'), 'utf8')).toBe(sheet());
  });

  test('asks when a sheet may be about a held product, and does as told', () => {
    const here = started();
    kaijisho(here, ['register', 'add', 'a.csv']);
    writeFileSync(join(here, 'b.csv'), sheet(undefined, 'みほんカルテ新版'));
    const unsure = kaijisho(here, ['register', 'add', 'b.csv']);
    expect(unsure.code).toBe(2);
    expect(unsure.out).toContain('みほんカルテ」と同じ製品かどうか判断できない');
    expect(kaijisho(here, ['register', 'add', 'b.csv', '--as', 'みほんカルテ']).code).toBe(0);
    expect(statusOf(here).products[0]?.product.submissions).toHaveLength(2);
  });

  test('tells of files that were moved, edited or left over', () => {
    const here = started();
    kaijisho(here, ['register', 'add', 'a.csv']);
    const products = join(here, '台帳', 'products');
    const [name = ''] = readdirSync(products);
    const text = readFileSync(join(products, name), 'utf8');
    writeFileSync(join(products, name), text.replace('"department": ""', '"department": "外来"'));
    const submissions = join(here, '台帳', 'submissions');
    const [sha256 = ''] = readdirSync(submissions);
    rmSync(join(submissions, sha256, 'a.csv'));
    mkdirSync(join(submissions, '0'.repeat(64)));
    expect(statusOf(here).notices.map(({ kind }) => kind)).toEqual([
      'edited',
      'file-missing',
      'not-listed',
    ]);
  });

  test('ends with 2 while something is lost, says so in the pack, and puts a sheet back', () => {
    const here = started();
    kaijisho(here, ['register', 'add', 'a.csv']);
    expect(kaijisho(here, ['register', 'status']).code).toBe(0);
    const submissions = join(here, '台帳', 'submissions');
    const [sha256 = ''] = readdirSync(submissions);
    writeFileSync(join(submissions, sha256, 'a.csv'), sheet().replace('はい', 'いえ'));
    const codeOf = (...words: string[]) => kaijisho(here, ['register', ...words]).code;
    expect(codeOf('status')).toBe(0);
    for (const action of ['status', 'list', 'report']) expect(codeOf(action, '--verify')).toBe(2);
    expect(codeOf('report', '--inspection', '-o', '立入検査.md')).toBe(2);
    expect(readFileSync(join(here, '立入検査.md'), 'utf8')).toContain('届いたときから');
    expect(kaijisho(here, ['register', 'add', 'a.csv']).out).toContain('元に戻しました');
    expect(codeOf('status', '--verify')).toBe(0);
    writeFileSync(join(here, '台帳', 'kaijisho-register.json'), '{');
    const unmarked = kaijisho(here, ['register', 'status']);
    expect([unmarked.code, unmarked.err.includes('台帳/kaijisho-register.json')]).toEqual([
      2,
      true,
    ]);
  });

  test('is not touched when it is newer, broken, or not there', () => {
    const here = started();
    expect(kaijisho(here, ['register', 'init']).err).toContain('すでに台帳があります');
    expect(kaijisho(here, ['register', 'add', 'a.csv', '-r', 'どこか']).err).toContain(
      '開示書の台帳ではありません',
    );
    const file = join(here, '台帳', 'kaijisho-register.json');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('"formatVersion": "1"', '"formatVersion": "2"'),
    );
    const newer = kaijisho(here, ['register', 'add', 'a.csv']);
    expect([newer.code, newer.err.includes('新しい版のKaijisho')]).toEqual([2, true]);
    expect(readdirSync(join(here, '台帳', 'submissions'))).toEqual([]);
    writeFileSync(file, 'こわれた');
    expect(kaijisho(here, ['register', 'status']).err).toContain('読み取れません');
  });

  test('refuses a disclosure as a list of devices, and adds nothing', () => {
    const here = started();
    const run = kaijisho(here, ['register', 'import', 'a.csv']);
    expect([run.code, run.err.includes('register add')]).toEqual([2, true]);
    expect(readdirSync(join(here, '台帳', 'products'))).toEqual([]);
  });

  test('refuses a list without products in words', () => {
    const here = started();
    writeFileSync(join(here, 'x.csv'), '番号,数量\n1,2\n');
    const run = kaijisho(here, ['register', 'import', 'x.csv']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('製品の名前の列');
  });

  test('writes the pack for an inspection', () => {
    const here = started();
    kaijisho(here, ['register', 'import', '機器台帳.csv']);
    kaijisho(here, ['register', 'add', 'a.csv']);
    const run = kaijisho(here, ['register', 'report', '--inspection', '-o', '立入検査.xlsx']);
    expect(run.code).toBe(0);
    expect(existsSync(join(here, '立入検査.xlsx'))).toBe(true);
  });

  test('shows an overview of every product, and says plainly what it does not understand', () => {
    const here = started();
    kaijisho(here, ['register', 'import', '機器台帳.csv']);
    kaijisho(here, ['register', 'add', 'a.csv']);
    const overview = kaijisho(here, ['register', 'report']);
    expect(overview.code).toBe(0);
    for (const words of ['なぞの装置', '検査科', '開示書なし', 'みほんカルテ', '受領 2026-04-01'])
      expect(overview.out).toContain(words);
    const wrong = kaijisho(here, ['register', 'foo']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('「register foo」という使い方はありません');
    expect(wrong.err).not.toContain('--action');
  });

  test('opens protected sheets of an inspection with the password that is given', () => {
    const here = started();
    const encrypted = join(folderOf('pdf-tuning'), 'pdf-23.pdf');
    writeFileSync(join(here, 'p.pdf'), readFileSync(encrypted));
    writeFileSync(join(here, 'password.txt'), 'secret1\n');
    const password = ['--password-file', 'password.txt'];
    expect(kaijisho(here, ['register', 'add', 'p.pdf', ...password]).code).toBe(0);
    const report = ['register', 'report', '--inspection', '-o', '立入検査.md'];
    expect(kaijisho(here, report).err).toContain('パスワード');
    const opened = kaijisho(here, [...report, '--force', ...password]);
    expect(opened).toMatchObject({ code: 0, err: expect.not.stringContaining('パスワード') });
  });

  test('remembers the key of a sealed sheet, and tells of another one', () => {
    const keys = [1, 2].map(() => generateKeyPairSync('ed25519').privateKey);
    const here = started();
    for (const [index, key] of keys.entries())
      writeFileSync(join(here, `${index}.pem`), key.export({ type: 'pkcs8', format: 'pem' }));
    const seal = (key: number, file: string) =>
      kaijisho(here, ['seal', `${file}.csv`, '--key', `${key}.pem`, '-o', `${file}.seal.json`]);
    const add = (file: string, product: string) => {
      writeFileSync(join(here, `${file}.csv`), sheet(undefined, product));
      return (key: number) => {
        expect(seal(key, file).code).toBe(0);
        return kaijisho(here, ['register', 'add', `${file}.csv`, '--new']);
      };
    };
    const first = add('b', 'みほんカルテ')(0);
    expect(first.out).toContain('の鍵');
    expect(first.out).toContain('として覚えました');
    const { keys: known } = JSON.parse(readFileSync(join(here, '台帳', 'keys.json'), 'utf8')) as {
      keys: { organisation: string }[];
    };
    expect(known).toHaveLength(1);
    expect(add('c', 'うみカルテ')(0).out).toContain('これまでの鍵と同じです');
    const other = add('d', 'やまカルテ')(1);
    expect(other.code).toBe(2);
    expect(other.out).toContain('別の鍵');
    // Changed after it was sealed: not what the vendor signed.
    writeFileSync(join(here, 'c.csv'), sheet(ROWS.slice(1), 'うみカルテ'));
    const changed = kaijisho(here, ['register', 'add', 'c.csv']);
    expect(changed).toMatchObject({ code: 2, out: expect.stringContaining('変わっています') });
    const held = statusOf(here).products.map(({ product }) => product.name);
    expect(held.sort()).toEqual(['うみカルテ', 'みほんカルテ']);
  });
});
