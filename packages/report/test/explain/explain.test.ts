import { describe, expect, test } from 'vitest';
import { explain } from '../../src/index.js';

const kindsOf = (term: string) => explain(term).map(({ kind }) => kind);

describe('what a term can mean', () => {
  test.each([
    ['システム運用編 14⑤', ['requirement']],
    ['システム運用編14(5)', ['requirement']],
    ['ｃ-14-5', ['requirement']],
    ['r06', ['row']],
    ['ANS-01', ['rule']],
    ['SRC-01', ['rule']],
    ['（６．５．Ｃ１４）', ['reference', 'reference']],
    ['wireless-lan-security', ['item', 'item']],
    ['MDS 7', ['item']],
    ['4.1.1', ['item']],
  ])('%s', (term, kinds) => {
    expect(kindsOf(term)).toEqual(kinds);
  });

  test.each(['', ' ', 'nonsense-xyz', 'away-lock nonsense', 'R99', 'ANS-99'])(
    'nothing: "%s"',
    (term) => {
      expect(explain(term)).toEqual([]);
    },
  );
});

test('a printed number is read in both editions: 6.5.C14 is wireless LAN in 5.1 only', () => {
  const [first, second] = explain('6.5.C14');
  if (first?.kind !== 'reference' || second?.kind !== 'reference') throw new Error('no reference');
  expect(first).toMatchObject({ edition: '5.1', route: { level: 'item' } });
  expect(first.route.edges.map(({ requirement }) => requirement)).toContain('C-13-13');
  expect(second.route.edges.map(({ requirement }) => requirement)).not.toContain('C-13-13');
  expect(first.items.map(({ item }) => item.key)).toContain('wireless-lan-security');
});

test('an item carries its chain: edges, printed references and matrix rows', () => {
  const [item] = explain('MDS 7');
  expect(item).toMatchObject({
    kind: 'item',
    form: { kind: 'MDS', edition: '4.1' },
    section: { id: '6.5' },
    routes: [{ reference: '6.5.C14' }],
  });
});

test('a requirement knows who asks about it, and a row its questions', () => {
  const [requirement] = explain('C-14-5');
  expect(requirement).toMatchObject({ kind: 'requirement' });
  expect(requirement?.kind === 'requirement' && requirement.askedBy.length).toBeGreaterThan(0);
  const [row] = explain('R06');
  expect(row?.kind === 'row' && row.questions.length).toBeGreaterThan(0);
});

test('words find items by what they are about', () => {
  const found = explain('無線LAN');
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((entry) => entry.kind === 'item')).toBe(true);
});
