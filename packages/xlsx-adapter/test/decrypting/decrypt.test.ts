import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_BUDGETS } from '../../src/budgets.js';
import { decryptWorkbook } from '../../src/decrypting/index.js';
import { readerFor, readWorkbook } from '../../src/index.js';

const encrypted = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}.xlsx`, import.meta.url)));

/** What the encrypted workbooks were made from. */
const original = new Uint8Array(
  readFileSync(new URL('../../../../examples/submissions/08-clean-mds.xlsx', import.meta.url)),
);
const PASSWORD = 'かくう-2026';

const codeOf = (result: ReturnType<typeof decryptWorkbook>) =>
  result.ok ? null : result.failure.code;

describe.each(['agile', 'standard'])('a workbook in %s encryption', (name) => {
  const bytes = encrypted(name);

  it('is known for what it is', () => {
    expect(readerFor(bytes)).toBe('encrypted-workbook');
  });

  it('comes out byte for byte with its password', () => {
    expect(decryptWorkbook(bytes, PASSWORD)).toEqual({ ok: true, value: original });
  });

  it('asks for a password, and refuses a wrong one', () => {
    expect(codeOf(decryptWorkbook(bytes, undefined))).toBe('password-required');
    expect(codeOf(decryptWorkbook(bytes, 'かくう-2025'))).toBe('password-wrong');
  });

  it('is damaged, and never another workbook, where its end is missing', () => {
    const whole = decryptWorkbook(bytes, PASSWORD);
    const cut = decryptWorkbook(bytes.subarray(0, bytes.length - 6000), PASSWORD);
    expect(whole.ok).toBe(true);
    expect(codeOf(cut)).toBe('damaged-workbook');
  });
});

test('a workbook that nobody chose a password for opens by itself, as in Excel', () => {
  const opened = decryptWorkbook(encrypted('nobodys-password'), undefined);
  expect(opened).toEqual({ ok: true, value: original });
});

test('so it does where passwords are given, for other files of the folder', () => {
  const opened = decryptWorkbook(encrypted('nobodys-password'), PASSWORD);
  expect(opened).toEqual({ ok: true, value: original });
});

test('bytes that were changed under encryption are damage the reader tells', () => {
  const bytes = encrypted('standard');
  // A place in the middle of the content, far behind directory and description.
  bytes[6000] = (bytes[6000] ?? 0) ^ 0xff;
  const opened = decryptWorkbook(bytes, PASSWORD);
  expect(opened.ok && readWorkbook(opened.value)).toMatchObject({ ok: false });
});

test('a container larger than a file may be is refused unread', () => {
  const budgets = { ...DEFAULT_BUDGETS, fileBytes: 1000 };
  expect(codeOf(decryptWorkbook(encrypted('agile'), PASSWORD, budgets))).toBe('budget-file-size');
});

test('hashing that would take too long ends with the time of the file', () => {
  const budgets = { ...DEFAULT_BUDGETS, milliseconds: -1 };
  expect(codeOf(decryptWorkbook(encrypted('agile'), PASSWORD, budgets))).toBe('budget-time');
});
