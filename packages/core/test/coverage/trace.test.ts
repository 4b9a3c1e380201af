import { traceAnswer } from '@kaijisho/core';
import { describe, expect, it } from 'vitest';
import { answerOf, sheetOf } from './sheets.js';

const trace = (key: string | null, references: readonly string[], edition: string | null = '5.1') =>
  traceAnswer(
    sheetOf([answerOf(key, 'yes', { references: [...references], referencesEdition: edition })]),
    0,
  );

describe('traceAnswer', () => {
  it('joins what the row asks with what is printed on it, requirement by requirement', () => {
    const { item, requirements, references } = trace('access-log', ['6.5.C7']);
    expect(item?.subjectJa).toBe('アクセスログ機能');
    expect(references.map(({ level }) => level)).toEqual(['item']);
    const routes = requirements.map(({ citation, edges }) => [
      citation,
      edges.map(({ via, basis, relation }) => [via, basis, relation]),
    ]);
    expect(routes).toEqual([
      ['企画管理編 5①', [['topic', 'editorial', 'partial']]],
      ['企画管理編 5③', [['printed-reference', 'editorial', null]]],
      [
        'システム運用編 17①',
        [
          ['topic', 'editorial', 'direct'],
          ['printed-reference', 'editorial', null],
        ],
      ],
    ]);
  });

  it('goes on to the rows of the matrix, by requirement and by topic', () => {
    const { requirements, rows } = trace('access-log', ['6.5.C7']);
    expect(requirements.at(-1)?.rows).toContain('R07');
    expect(rows).toEqual([
      { row: 'R07', use: 'offer' },
      { row: 'R17', use: 'context' },
    ]);
  });

  it('follows the printed reference of a row it does not know', () => {
    const { item, requirements, rows } = trace(null, ['6.5.C14']);
    expect(item).toBeNull();
    expect(requirements.map(({ citation }) => citation)).toEqual(['システム運用編 13⑬']);
    expect(requirements[0]?.rows).toEqual(['R31']);
    expect(rows).toEqual([]);
  });

  it('does not resolve a reference whose edition is not known', () => {
    const { requirements, references } = trace(null, ['6.5.C14'], null);
    expect(requirements).toEqual([]);
    expect(references).toEqual([
      { reference: '6.5.C14', level: 'unknown', edges: [], sections: [] },
    ]);
  });

  it('keeps a chapter a chapter and gives sections for citing', () => {
    expect(trace(null, ['6.5']).references[0]?.level).toBe('chapter');
    const [tamper] = trace(null, ['7.1.C(1)']).references;
    expect(tamper?.sections).toEqual(['C-14.3']);
  });

  it('understands a row that strayed from the other form', () => {
    expect(
      trace('multi-generation-backup', []).requirements.map(({ citation }) => citation),
    ).toContain('システム運用編 12④');
    const sds = sheetOf([answerOf('path-tampering-prevention', 'yes')], { kind: 'SDS' });
    expect(traceAnswer(sds, 0).item?.key).toBe('path-tampering-prevention');
  });

  it('throws for an answer the sheet does not have', () => {
    expect(() => traceAnswer(sheetOf([]), 3)).toThrow(
      new RangeError('The disclosure has no answer with index 3'),
    );
  });
});
