import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { decryptWorkbook } from '../../src/decrypting/index.js';
import { Rc4 } from '../../src/decrypting/rc4.js';
import { readerFor, readWorkbook } from '../../src/index.js';

const file = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}.xls`, import.meta.url)));
/** Written by LibreOffice, one with a password and one with that which Excel takes where nobody chose one. */
const bytes = file('rc4');
const PASSWORD = 'かくう-2026';

describe('an encrypted workbook of Excel 97 to 2003', () => {
  it('is known for what it is', () => {
    expect(readerFor(bytes)).toBe('encrypted-workbook');
    expect(readWorkbook(bytes)).toMatchObject({ failure: { code: 'password-protected' } });
  });

  it('is read once it is decrypted', () => {
    const decrypted = decryptWorkbook(bytes, PASSWORD);
    if (!decrypted.ok) throw new Error(decrypted.failure.code);
    const read = readWorkbook(decrypted.value);
    const texts = read.ok
      ? read.value.pages.flatMap(({ cells }) => cells.map((cell) => cell.text))
      : [];
    expect(texts).toContain('回答者：合同会社からくり医療情報（架空）');
    expect(read.ok && read.value.facts).toEqual([]);
  });

  it('asks for a password, and refuses a wrong one', () => {
    expect(decryptWorkbook(bytes, undefined)).toMatchObject({
      failure: { code: 'password-required' },
    });
    expect(decryptWorkbook(bytes, 'x')).toMatchObject({ failure: { code: 'password-wrong' } });
  });

  it('opens without asking where only its structure is protected', () => {
    expect(decryptWorkbook(file('nobody'), undefined).ok).toBe(true);
  });

  it('is refused where its way of encrypting is another', () => {
    const other = bytes.slice();
    const at = Buffer.from(bytes).indexOf(Buffer.from([0x2f, 0x00, 0x36, 0x00, 0x01, 0x00]));
    other[at + 4] = 0;
    expect(decryptWorkbook(other, PASSWORD)).toMatchObject({
      failure: { code: 'password-protected' },
    });
  });

  it('is damaged where its description is cut off', () => {
    const at = Buffer.from(bytes).indexOf(Buffer.from([0x2f, 0x00, 0x36, 0x00, 0x01, 0x00]));
    for (const length of [0, 2, 6, 20]) {
      const cut = bytes.slice();
      cut[at + 2] = length;
      const decrypted = decryptWorkbook(cut, PASSWORD);
      if (!decrypted.ok)
        expect(['damaged-workbook', 'password-wrong', 'password-protected']).toContain(
          decrypted.failure.code,
        );
    }
  });
});

test('the cipher gives what others give', () => {
  // A published vector: the key "Key" over "Plaintext".
  const encoder = new TextEncoder();
  const encrypted = new Rc4(encoder.encode('Key')).decrypted(encoder.encode('Plaintext'));
  expect(Buffer.from(encrypted).toString('hex')).toBe('bbf316e8d940af0ad3');
});
