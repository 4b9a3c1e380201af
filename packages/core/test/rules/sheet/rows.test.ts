import { describe, expect, it } from 'vitest';
import {
  methodRows,
  optionGroups,
  PASSWORD,
  saysNoPassword,
} from '../../../src/rules/sheet/options.js';
import { compareNamedParts, versionParts } from '../../../src/rules/sheet/versions.js';
import { type RowWord, sheet } from '../support.js';
import { keysIn, prepared } from './prepared.js';

describe('the rows of a sheet, sorted', () => {
  const sorted = prepared(
    sheet(
      'MDS',
      {
        'authentication-method': 'blank',
        'access-log': { is: 'yes', notes: ['1'] },
        'access-log.review': { is: 'no', remark: '次の版で対応' },
        'time-accuracy': { is: 'several', notes: ['7'] },
        scanning: 'not-applicable',
        free: { is: 'unreadable', key: null },
      },
      { notes: [['1', '操作者ごとに残す']] },
    ),
  );

  it('takes headings for no answers', () => {
    const all = ['access-log', 'access-log.review', 'time-accuracy', 'scanning', null];
    expect(keysIn(sorted.answerable)).toEqual(all);
    expect(keysIn(sorted.rows)).toEqual(['authentication-method', ...all]);
  });

  it('tells rows by what is marked', () => {
    const { marked } = sorted;
    expect(Object.entries(marked).map(([mark, rows]) => [mark, keysIn(rows)])).toEqual([
      ['yes', ['access-log']],
      ['no', ['access-log.review']],
      ['not-applicable', ['scanning']],
      ['blank', ['authentication-method']],
      ['several', ['time-accuracy']],
      ['unreadable', [null]],
    ]);
  });

  it('tells rows that depend on another, are explained, or point to notes', () => {
    expect(keysIn(sorted.gated)).toEqual(['access-log.review']);
    expect(keysIn(sorted.explained)).toEqual(['access-log', 'access-log.review']);
    expect(keysIn(sorted.pointing)).toEqual(['access-log', 'time-accuracy']);
    expect(keysIn(sorted.repeated)).toEqual([]);
  });
});

describe('alternatives', () => {
  const methods = [PASSWORD, 'authentication-method.biometric'];

  it('stand together, without the heading above and the rows around them', () => {
    const rows = { 'authentication-method': 'blank', scanning: 'yes' } as const;
    const printed = prepared(
      sheet('MDS', { ...rows, ...Object.fromEntries(methods.map((key) => [key, 'yes' as const])) }),
    );
    expect(optionGroups(printed).map(keysIn)).toEqual([methods]);
    expect(keysIn(methodRows(printed))).toEqual(methods);
  });

  it('are none on a sheet that prints none', () => {
    const free = { is: 'yes', key: null } as const;
    expect(optionGroups(prepared(sheet('MDS', { scanning: 'yes', free })))).toEqual([]);
  });

  it.each<[RowWord, boolean]>([
    ['no', true],
    ['not-applicable', true],
    ['yes', false],
    ['blank', false],
  ])('%j to the password says that none is used: %j', (word, none) => {
    expect(saysNoPassword(prepared(sheet('MDS', { [PASSWORD]: word })))).toBe(none);
  });
});

describe('version numbers', () => {
  it.each([
    ['Ver.10.12', [10, 12]],
    ['第３.１０版', [3, 10]],
    ['春版', null],
  ])('%s has the parts %j', (text, parts) => {
    expect(versionParts(text)).toEqual(parts);
  });

  it('are compared as far as both are given', () => {
    expect(compareNamedParts([4], [4, 2])).toBe(0);
    expect(compareNamedParts([4, 10], [4, 9])).toBeGreaterThan(0);
  });
});
