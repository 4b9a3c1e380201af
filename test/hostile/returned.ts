import { readFileSync } from 'node:fs';
import {
  demarcate,
  importForms,
  type Matrix,
  open,
  type Result,
  readAgreed,
  readProfileEntries,
  readReplies,
  writeMatrix,
} from 'kaijisho';
import {
  initRegister,
  loadRegister,
  memoryStorage,
  packRegister,
  type StoredFiles,
  unpackRegister,
} from 'kaijisho/register';
import type { Seed } from './seeds.js';

/** Files besides sheets that come from outside: letters of replies, filled matrices, blank forms, registers. */
export const RETURNED = ['reply', 'agreed', 'blank', 'register'] as const;
export type Returned = (typeof RETURNED)[number];

const DATE = '2026-04-01';
const fixture = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../${path}`, import.meta.url)));

const asked: Promise<Matrix> = open({
  name: 'source.csv',
  bytes: fixture('replies/fixtures/source.csv'),
}).then((opened) => demarcate([opened], { asOf: DATE }));

const fileSeed = (as: Returned, path: string): Seed => ({
  as,
  name: path.replace(/^.*\//, ''),
  bytes: fixture(path),
});

async function registerSeed(): Promise<Seed> {
  let files: StoredFiles = new Map();
  const storage = memoryStorage('台帳.zip', files, (changed) => {
    files = changed;
  });
  await initRegister(storage, DATE);
  return { as: 'register', name: '台帳.zip', bytes: packRegister(files, DATE) };
}

/** One seed of each kind and program. */
export async function returnedSeeds(): Promise<readonly Seed[]> {
  const matrix = await asked;
  const workbook = await writeMatrix(matrix, { format: 'xlsx' });
  return [
    ...['edited.docx', 'libreoffice.docx', 'libreoffice.xlsx', 'without-keys.xlsx'].map((name) =>
      fileSeed('reply', `replies/fixtures/${name}`),
    ),
    { as: 'agreed', name: 'matrix.xlsx', bytes: workbook },
    ...['mds-4.1-columns.xlsx', 'sds-4.1-one-cell.xlsx'].map((name) =>
      fileSeed('blank', `forms/fixtures/blanks/${name}`),
    ),
    await registerSeed(),
  ];
}

async function failureOf(as: Returned, file: { name: string; bytes: Uint8Array }) {
  const failed = <T>(result: Result<T>) => (result.ok ? null : result.failure);
  switch (as) {
    case 'reply':
      return failed(readReplies(file, await asked));
    case 'agreed':
      return failed(readAgreed(file)) ?? failed(readProfileEntries(file));
    case 'blank': {
      const outcome = await importForms(file);
      return 'failure' in outcome ? outcome.failure : null;
    }
    case 'register': {
      const files = unpackRegister(file.name, file.bytes);
      if (!files.ok) return files.failure;
      return failed(await loadRegister(memoryStorage(file.name, files.value, () => {})));
    }
  }
}

/** Takes a returned file; whatever its bytes are, it is taken or refused with a typed failure. */
export async function refusalOf(as: Returned, file: { name: string; bytes: Uint8Array }) {
  const failure = await failureOf(as, file);
  return failure?.code === 'internal-error' ? `internal error: ${failure.detail ?? ''}` : null;
}
