import { describe, expect, it } from 'vitest';
import { keysOf } from '../findings.js';
import { complete } from '../support.js';

const withRaw = (raw: string) => complete('SDS', { 'time-accuracy': { is: 'unreadable', raw } });

describe('ANS-03 unreadable mark', () => {
  it.each(['○', '', '？', 'レ', 'はい・いいえ・対象外', '□はい □いいえ'])('%j', (raw) => {
    expect(keysOf('ANS-03', withRaw(raw))).toEqual(['time-accuracy']);
    expect(keysOf('ANS-04', withRaw(raw))).toEqual([]);
  });

  it('is neither blank nor several', () => {
    expect(keysOf('ANS-03', complete('SDS', { 'time-accuracy': 'blank' }))).toEqual([]);
    expect(keysOf('ANS-03', complete('SDS', { 'time-accuracy': 'several' }))).toEqual([]);
  });
});
