import { describe, expect, it } from 'vitest';
import { itemsOf, referenceForm } from '../../../src/index.js';
import { findingsOf, onlyFinding } from '../findings.js';
import { complete } from '../support.js';

const allBlank = complete(
  'MDS',
  Object.fromEntries(
    itemsOf(referenceForm('MDS'))
      .filter(({ role }) => role !== 'heading')
      .map(({ key }) => [key, 'blank'] as const),
  ),
);

describe('ANS-08 nothing filled in', () => {
  it('stands for all unanswered rows', () => {
    expect(onlyFinding('ANS-08', allBlank).args).toEqual({
      count: allBlank.content.answers.length,
    });
    expect(findingsOf('ANS-01', allBlank)).toEqual([]);
    expect(findingsOf('ANS-09', allBlank)).toEqual([]);
    expect(findingsOf('GL-04', allBlank)).toEqual([]);
  });

  it('mentions pictures only when the file has some', () => {
    expect(onlyFinding('ANS-08', allBlank).variant).toBeUndefined();
    const context = { facts: [{ id: 'pictures', detail: '2' }] } as const;
    expect(onlyFinding('ANS-08', allBlank, context).variant).toBe('pictures');
    const macros = { facts: [{ id: 'macros', detail: '1' }] } as const;
    expect(onlyFinding('ANS-08', allBlank, macros).variant).toBeUndefined();
  });
});
