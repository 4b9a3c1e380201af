import { describe, expect, it } from 'vitest';
import type { TopicSays } from '../../src/coverage/model.js';
import type { Statement } from '../../src/coverage/statements.js';
import { Link, stateOf } from '../../src/coverage/votes.js';

/** A link of a measure or of information, and the duties its topic names. Its row does not matter here. */
const link = (
  kind: 'direct' | 'partial' | 'information',
  says: TopicSays | null,
  duties: readonly string[] = [],
): Link => {
  const edge = { requirement: 'r', relation: 'direct', basis: 'topic', subItems: [] };
  const weight = { edge, place: 0, kind, duties } as unknown as Link['weight'];
  return new Link({} as Statement, weight, says);
};

describe('what links add up to', () => {
  it('is declared where measures say はい, one of them direct', () => {
    expect(stateOf([link('direct', 'yes')])).toBe('declared');
    expect(stateOf([link('direct', 'yes'), link('partial', 'yes')])).toBe('declared');
    expect(stateOf([link('partial', 'yes')])).toBe('partly-declared');
    expect(stateOf([link('direct', 'yes'), link('partial', 'no')])).toBe('partly-declared');
    expect(stateOf([link('direct', 'yes'), link('partial', 'not-applicable')])).toBe('declared');
    expect(stateOf([link('information', 'yes')])).toBe('partly-declared');
  });

  it('is declared only where every duty that a はい names has a direct はい', () => {
    const first = link('direct', 'yes', ['a']);
    const second = link('direct', 'yes', ['b']);
    const both = link('partial', 'yes', ['a', 'b']);
    expect(stateOf([first, both])).toBe('partly-declared');
    expect(stateOf([second, both])).toBe('partly-declared');
    expect(stateOf([first, second, both])).toBe('declared');
    expect(stateOf([link('direct', 'yes'), link('partial', 'yes', ['a'])])).toBe('partly-declared');
    // A はい about information does not make a duty fulfilled, and names none.
    expect(stateOf([link('direct', 'yes'), link('information', 'yes', ['a'])])).toBe('declared');
    expect(stateOf([link('direct', 'yes'), both, link('information', 'yes', ['a', 'b'])])).toBe(
      'partly-declared',
    );
    // Nor does what is not answered はい.
    expect(stateOf([link('direct', 'yes'), link('partial', 'not-applicable', ['a'])])).toBe(
      'declared',
    );
  });

  it('is what is known least where nobody says はい', () => {
    expect(stateOf([])).toBe('not-asked');
    expect(stateOf([link('direct', null)])).toBe('not-asked');
    expect(stateOf([link('direct', 'no'), link('partial', 'unreadable')])).toBe('declared-absent');
    expect(stateOf([link('partial', 'no'), link('direct', 'unanswered')])).toBe('unanswered');
    expect(stateOf([link('direct', 'unreadable'), link('direct', 'unanswered')])).toBe(
      'unreadable',
    );
    expect(stateOf([link('direct', 'several'), link('direct', 'yes')])).toBe('conflicting');
    expect(stateOf([link('direct', 'conflicting')])).toBe('conflicting');
    expect(stateOf([link('information', 'no')])).toBe('unanswered');
    expect(stateOf([link('information', 'unreadable')])).toBe('unreadable');
    expect(stateOf([link('direct', 'not-applicable')])).toBe('not-applicable');
    expect(stateOf([link('direct', 'not-applicable-unexplained')])).toBe(
      'not-applicable-unexplained',
    );
  });
});
