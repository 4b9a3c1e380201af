import { describe, expect, it } from 'vitest';
import { agreementOf, findingsOf, messageOf } from '../support.js';

const FIELD = 'subcontractor and its approval';
const found = (written: Readonly<Record<string, string>>) =>
  findingsOf('AGR-10', agreementOf({ 'R03 normal': written })).map(messageOf);

describe('AGR-10 subcontractor not approved', () => {
  it('wants a name, and words of an approval beside it', () => {
    expect(found({ allocation: 'vendor-outsourced' })[0]).toContain('空欄');
    expect(found({ allocation: 'vendor', [FIELD]: 'みほん保守（架空）' })[0]).toContain(
      'みほん保守',
    );
  });

  it.each(['みほん保守（2026/4/1承認）', 'みほん保守 書面で同意済', 'なし', '-'])(
    'is quiet: %s',
    (text) => {
      expect(found({ allocation: 'vendor', [FIELD]: text })).toEqual([]);
    },
  );

  it('does not ask where no subcontractor is named', () => {
    expect(found({ allocation: 'vendor' })).toEqual([]);
  });
});
