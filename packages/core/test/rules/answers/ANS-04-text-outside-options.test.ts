import { describe, expect, it } from 'vitest';
import { keysOf, messageOf } from '../findings.js';
import { complete } from '../support.js';

const withRaw = (raw: string) => complete('SDS', { 'time-accuracy': { is: 'unreadable', raw } });

describe('ANS-04 text outside the options', () => {
  it.each(['一部対応', '済', '要確認', 'optional', 'はい（一部）', '△ 検討中'])('%s', (raw) => {
    expect(keysOf('ANS-04', withRaw(raw))).toEqual(['time-accuracy']);
    expect(keysOf('ANS-03', withRaw(raw))).toEqual([]);
  });

  it('quotes the text', () => {
    expect(messageOf('ANS-04', withRaw('一部対応'))).toContain('「一部対応」');
  });
});
