import { describe, expect, it } from 'vitest';
import { oncePerLast } from '../../../src/basics/once.js';
import { sheetFact } from '../../../src/rules/sheet/sheet-fact.js';
import { sheet } from '../support.js';
import { prepared } from './prepared.js';

describe('what a sheet says as a whole', () => {
  it('is found once for each sheet, and for each question by itself', () => {
    let found = 0;
    const keys = sheetFact(({ rows }) => {
      found += 1;
      return rows.map(({ answer }) => answer.key);
    });
    const choices = sheetFact(({ rows }) => rows.map(({ answer }) => answer.choice));
    const [one, other] = [
      prepared(sheet('MDS', { scanning: 'yes' })),
      prepared(sheet('MDS', { 'access-log': 'no' })),
    ];
    expect([one, other, one, other].map(keys)).toEqual([
      ['scanning'],
      ['access-log'],
      ['scanning'],
      ['access-log'],
    ]);
    expect([one, other].map(choices)).toEqual([['yes'], ['no']]);
    expect(found).toBe(2);
  });

  it('is found anew beside other sheets of its product', () => {
    const companions = sheetFact((own) => own.companions.map(({ kind }) => kind));
    const [mds, sds] = [sheet('MDS', {}), sheet('SDS', {})];
    expect(companions(prepared(mds))).toEqual([]);
    expect(companions(prepared(mds, sds))).toEqual(['SDS']);
  });
});

describe('what was asked last', () => {
  it('is remembered until another object is asked about', () => {
    const asked: object[] = [];
    const ask = oncePerLast((subject: { readonly name: string }) => {
      asked.push(subject);
      return subject.name;
    });
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    expect([a, a, b, b, a].map(ask)).toEqual(['a', 'a', 'b', 'b', 'a']);
    expect(asked).toEqual([a, b, a]);
  });
});
