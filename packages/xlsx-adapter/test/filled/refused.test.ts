import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFilledWorkbook } from '../../src/index.js';
import { matrixOf, write } from './matrices.js';
import { office } from './office.js';

/** Workbooks that cannot be read back, each for a reason of its own. */

let draft: Uint8Array;
beforeAll(async () => {
  draft = await write(matrixOf([]));
});

const codeOf = (bytes: Uint8Array, wanted = 'matrix') => {
  const result = readFilledWorkbook(bytes, '表.xlsx', wanted);
  return result.ok ? null : result.failure.code;
};

describe('a workbook that is not read back', () => {
  it('comes from another tool', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('責任分界表').getCell('A1').value = '責任分界表';
    expect(codeOf(new Uint8Array(await workbook.xlsx.writeBuffer()))).toBe('filled-not-ours');
  });

  it('is no workbook', () => {
    expect(codeOf(new TextEncoder().encode('分担区分,医療機関等'))).not.toBeNull();
  });

  it('holds another table', () => {
    expect(codeOf(draft, 'inquiry')).toBe('filled-other-table');
  });

  it('was written by a newer version', async () => {
    const person = await office(draft);
    person.sheet('責任分界表').getCell('A3').value = 'kaijisho-matrix/2';
    expect(codeOf(await person.save())).toBe('filled-newer');
  });

  it.each([
    [
      'row of ids',
      (person: Awaited<ReturnType<typeof office>>) => person.sheet('責任分界表').spliceRows(3, 1),
    ],
    [
      'column of keys',
      (person: Awaited<ReturnType<typeof office>>) =>
        person.sheet('責任分界表').spliceColumns(person.columnOf('decisionKey'), 1),
    ],
  ])('lost its %s', async (_, remove) => {
    const person = await office(draft);
    remove(person);
    expect(codeOf(await person.save())).toBe('filled-without-keys');
  });
});
