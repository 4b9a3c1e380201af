import { describe, expect, it } from 'vitest';
import { agreementOf, findingsOf, messageOf } from '../support.js';

const found = (written: Readonly<Record<string, string>>) =>
  findingsOf('AGR-15', agreementOf({ 'R03 normal': written })).map(messageOf);

describe('AGR-15 agreed without an allocation', () => {
  it('tells of 合意 on a line that is open', () => {
    expect(found({ status: 'agreed' })[0]).toContain('R03');
    expect(found({ status: 'agreed', allocation: 'undecided' })).toHaveLength(1);
  });

  it('is quiet for a decided line and while people discuss', () => {
    expect(found({ status: 'agreed', allocation: 'vendor' })).toEqual([]);
    expect(found({ status: 'discussing' })).toEqual([]);
  });
});
