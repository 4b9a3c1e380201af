import { referenceForm } from '@kaijisho/core';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { demarcate, inspection, writeInspection } from '../src/index.js';
import {
  addToRegister,
  importToRegister,
  initRegister,
  loadRegister,
  memoryStorage,
  packRegister,
  parseKeys,
  type StoredFiles,
  submittedFiles,
  thumbprintFor,
  unpackRegister,
  vendorOf,
} from '../src/register/index.js';
import { openSheet, sheetText, textFile } from './files.js';

const DAY = '2026-04-01';
const LIST = '製品名,事業者名,部署\nみほんカルテ,株式会社みほん医療システム（架空）,医事課\n';

/** A register in memory with one product of a list and its sheet. */
async function started() {
  let files: StoredFiles = new Map();
  const storage = memoryStorage('台帳.zip', files, (changed) => {
    files = changed;
  });
  await initRegister(storage, DAY);
  await importToRegister(storage, [textFile(LIST, '機器台帳.csv')]);
  const add = async (sheet: Parameters<typeof sheetText>[0], name: string, decide?: 'new') =>
    addToRegister(
      storage,
      [
        {
          opened: await openSheet(sheet, name),
          bytes: async () => textFile(sheetText(sheet)).bytes,
        },
      ],
      { receivedOn: DAY, ...(decide === undefined ? {} : { decide: () => null }) },
    );
  return { storage, add, files: () => files };
}

describe('a register in memory', () => {
  test('goes into one file and comes back whole, also from a folder that was packed by hand', async () => {
    const { storage, add, files } = await started();
    expect(await add({}, 'a.csv')).toMatchObject({ value: [{ outcome: 'first' }] });
    const packed = packRegister(files(), DAY);
    expect(packRegister(files(), DAY)).toEqual(packed);
    const back = unpackRegister('台帳.zip', packed);
    expect(back).toEqual({ ok: true, value: files() });
    const byHand = zipSync(
      Object.fromEntries([...files()].map(([path, bytes]) => [`書類/台帳/${path}`, bytes])),
    );
    expect(unpackRegister('x.zip', byHand)).toEqual(back);

    const loaded = await loadRegister(memoryStorage('x', files()), true);
    expect(loaded).toMatchObject({
      value: {
        products: [{ department: '医事課', submissions: [{ file: 'a.csv' }] }],
        notices: [],
      },
    });
    const products = loaded.ok ? loaded.value.products : [];
    expect(await submittedFiles(storage, products)).toHaveLength(1);
    const pack = { products, opened: [await openSheet()], asOf: DAY, months: 12 };
    expect((await writeInspection(pack)).length).toBeGreaterThan(1000);
  });

  test('takes no disclosure for a list of devices, though its header names a product', async () => {
    const { storage, files } = await started();
    const before = new Map(files());
    const sheet = textFile(sheetText(), 'MDS.csv');
    expect(await importToRegister(storage, [sheet])).toEqual({
      ok: false,
      failure: { code: 'list-of-disclosures', args: { file: 'MDS.csv' } },
    });
    const pdf = await importToRegister(storage, [textFile('%PDF-1.7\n', '一覧.pdf')]);
    expect(pdf).toMatchObject({ failure: { code: 'list-in-pdf', args: { file: '一覧.pdf' } } });
    expect(files()).toEqual(before);
    const answers =
      '製品名,製造業者,MDSの有無,暗号化\n甲,乙（架空）,はい,○\n丙,丁（架空）,いいえ,×\n';
    expect(await importToRegister(storage, [textFile(answers)])).toMatchObject({
      value: [{ kind: 'list', created: 2 }],
    });
  });

  test('tells of lost files, prints what is lost in the pack, and puts a file back that is added again', async () => {
    const { storage, add, files } = await started();
    await add({}, 'a.csv');
    const stored = [...files().keys()].find((path) => path.startsWith('submissions/')) ?? '';
    const kindsOf = async () => {
      const loaded = await loadRegister(storage, true);
      return loaded.ok ? loaded.value.notices.map(({ kind }) => kind) : loaded;
    };
    for (const [spoil, kind, words] of [
      [() => storage.remove(stored), 'file-missing', '保管したファイルがありません'],
      [() => storage.write(stored, textFile('x').bytes), 'file-changed', 'から変わっています'],
    ] as const) {
      await spoil();
      expect(await kindsOf()).toEqual([kind]);
      const loaded = await loadRegister(storage, true);
      if (!loaded.ok) throw new Error('Not loaded');
      const input = { ...loaded.value, opened: [], asOf: DAY, months: 12 };
      const text = new TextDecoder().decode(await writeInspection(input, { format: 'md' }));
      expect(text).toContain('台帳のファイルの状態');
      expect(text).toContain(words);
      expect(await add({}, 'a.csv')).toMatchObject({ value: [{ outcome: 'restored' }] });
      expect(await add({}, 'a.csv')).toMatchObject({ value: [{ outcome: 'held' }] });
      expect(await kindsOf()).toEqual([]);
    }
    const product = [...files().keys()].find((path) => path.startsWith('products/')) ?? '';
    await storage.write(product, textFile('{').bytes);
    expect(await kindsOf()).toEqual(['unreadable', 'not-listed']);
  });

  test('names the file that marks it when that is damaged, and is made whole again beside its products', async () => {
    const { storage } = await started();
    await storage.write('kaijisho-register.json', textFile('{').bytes);
    expect(await loadRegister(storage)).toMatchObject({
      failure: { code: 'register-unmarked', args: { file: '台帳.zip/kaijisho-register.json' } },
    });
    await storage.remove('kaijisho-register.json');
    await initRegister(storage, DAY);
    expect(await loadRegister(storage)).toMatchObject({ value: { products: [{}], notices: [] } });
  });

  test('asks about a sheet that may be of a held product, and takes the answer', async () => {
    const { add } = await started();
    const sheet = { product: 'みほんカルテ新版' };
    expect(await add(sheet, 'b.csv')).toMatchObject({
      value: [{ outcome: 'unsure', candidates: ['みほんカルテ'] }],
    });
    expect(await add(sheet, 'b.csv', 'new')).toMatchObject({ value: [{ outcome: 'first' }] });
  });

  test('is inspected by the forms that were learnt', async () => {
    const MDS = referenceForm('MDS');
    const learnt = {
      ...MDS,
      about: { ...MDS.about, imported: true as const },
      sections: MDS.sections.map((section) => ({
        ...section,
        items: section.items.map((item) =>
          item.key === 'access-log' ? { ...item, role: 'information' as const } : item,
        ),
      })),
    };
    const opened = [await openSheet({ answers: { '4.3': 'いいえ' } })];
    const pack = { products: [], opened, asOf: DAY, months: 12 };
    const { matrix, gaps } = inspection({ ...pack, imported: [learnt] });
    expect(matrix).toEqual(demarcate(opened, { asOf: DAY, imported: [learnt] }));
    expect(inspection(pack).gaps).toMatchObject([{ key: 'access-log' }]);
    expect(gaps).toEqual([]);
  });

  test('is not found in another archive, nor in what is none', () => {
    const other = zipSync({ 'a.txt': new Uint8Array([1]) });
    expect(unpackRegister('a.zip', other)).toMatchObject({
      failure: { code: 'register-not-found', args: { file: 'a.zip' } },
    });
    expect(unpackRegister('a.zip', new Uint8Array([1, 2]))).toMatchObject({ ok: false });
  });
});

test('a vendor is known by the key that was accepted last, and nobody is by any', async () => {
  const { disclosures } = await openSheet();
  const contents = disclosures.map(({ content }) => content);
  const named = (organisation: string | null) =>
    vendorOf(
      contents.map((content) => ({ ...content, header: { ...content.header, organisation } })),
    );
  const known = { organisation: '(株)みほん医療システム（架空）', thumbprint: 'a', since: DAY };
  const nobody = { organisation: '', thumbprint: 'b', since: DAY };
  const keys = [nobody, known, { ...known, thumbprint: 'c' }];
  expect(thumbprintFor([nobody, known], vendorOf(contents))).toBe('a');
  expect(thumbprintFor(keys, vendorOf(contents))).toBe('c');
  expect(thumbprintFor(keys, named('株式会社べつの会社（架空）'))).toBeNull();
  expect([vendorOf([]), named(null), named('')]).toEqual([null, null, null]);
  expect(thumbprintFor(keys, named(''))).toBeNull();
});

test('a list of keys that is newer or damaged is never taken for empty, and never written over', () => {
  const codeOf = (text: string) => {
    const parsed = parseKeys(textFile(text).bytes, 'keys.json');
    return parsed.ok ? parsed.value : parsed.failure.code;
  };
  expect(codeOf('{"formatVersion":"1","keys":[]}')).toEqual([]);
  expect(codeOf('{"formatVersion":"2","keys":[]}')).toBe('keys-newer');
  expect(codeOf('{"formatVersion":"2","pins":{}}')).toBe('keys-newer');
  for (const text of ['x', '[]', '{"keys":[]}', '{"formatVersion":"1","keys":[{}]}'])
    expect(codeOf(text)).toBe('keys-damaged');
  expect(parseKeys(null, 'keys.json')).toEqual({ ok: true, value: [] });
});
