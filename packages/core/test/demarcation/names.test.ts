import { expect, it } from 'vitest';
import { newestFirst, type SheetAge } from '../../src/demarcation/newest.js';
import { compareText, compareVersions, foldVersion } from '../../src/model/names.js';

it.each(['Ver.5.2', '第5.2版', '５．２', ' v5.2 ', 'Rev:5.2'])('%s is the version 5.2', (text) => {
  expect(foldVersion(text)).toBe('5.2');
});

it.each(['春版2', '春v2', 'ver', '5.2版改'])('%s stays as it is', (text) => {
  expect(foldVersion(text)).toBe(text);
});

it('versions follow one another by their numbers, then by their letters', () => {
  const versions = ['5.10', '5.9', '5', '5.9.1', '5.9b', '5.9a', '10', '春'];
  expect(versions.sort(compareVersions)).toEqual([
    '春',
    '5',
    '5.9',
    '5.9a',
    '5.9b',
    '5.9.1',
    '5.10',
    '10',
  ]);
  expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0]);
});

it('the newest sheet is told by dates, or by versions where a date is missing', () => {
  const order = (...ages: readonly [string | null, string | null][]) =>
    newestFirst(ages, ([createdOn, version]): SheetAge => ({ createdOn, version }))?.map((age) =>
      age.join(' '),
    ) ?? null;
  expect(order(['2024-04-01', '2'], ['2025-04-01', '1'])).toEqual(['2025-04-01 1', '2024-04-01 2']);
  expect(order(['2024-04-01', '1'], ['2024-04-01', '2'])).toEqual(['2024-04-01 2', '2024-04-01 1']);
  expect(order([null, '1'], ['2024-04-01', ' 2 '])).toEqual(['2024-04-01  2 ', ' 1']);
  expect(order([null, '1'], ['2024-04-01', null])).toBeNull();
});
