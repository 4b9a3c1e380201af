import { describe, expect, it } from 'vitest';
import { itemsOf, referenceForm } from '../../../src/index.js';
import { findingsOf, messageOf, onlyFinding } from '../findings.js';
import { complete, type RowWord } from '../support.js';

/** All rows of the MDS about statutory retention, answered alike. */
const retention = (word: RowWord, changes: Readonly<Record<string, RowWord>> = {}) => {
  const rows = itemsOf(referenceForm('MDS')).filter((item) => item.appliesTo !== undefined);
  return complete('MDS', { ...Object.fromEntries(rows.map(({ key }) => [key, word])), ...changes });
};

describe('ANS-09 sections for certain products only', () => {
  it('is one finding for a block that is blank throughout', () => {
    const blank = retention('blank');
    expect(onlyFinding('ANS-09', blank)).toMatchObject({
      variant: 'retention-blank',
      severity: 'warning',
    });
    // The single MDS row on external storage stands for itself and waits for the same answer.
    expect(findingsOf('ANS-01', blank)).toEqual([]);
  });

  it('is an error section by section when the product is known to keep such records', () => {
    const findings = findingsOf('ANS-09', retention('blank'), { retention: 'yes' });
    expect(findings.map(({ severity, args }) => [severity, args.section])).toEqual([
      ['error', '6.12'],
      ['error', '7.1'],
      ['error', '7.2'],
      ['error', '7.3'],
    ]);
  });

  it('takes 対象外 throughout as proper absence, signed documents いいえ included', () => {
    expect(findingsOf('ANS-09', retention('not-applicable'))).toEqual([]);
    const absent = retention('not-applicable', { 'signed-documents': 'no', 'proxy-entry': 'no' });
    expect(findingsOf('ANS-09', absent)).toEqual([]);
  });

  it('asks whether いいえ throughout means 対象外, unless the option says otherwise', () => {
    const no = retention('no');
    expect(messageOf('ANS-09', no)).toContain('「対象外」の意味かもしれません');
    expect(findingsOf('ANS-07', no).length).toBe(0);
    expect(findingsOf('ANS-09', no, { retention: 'yes' })).toEqual([]);
    expect(findingsOf('ANS-07', no, { retention: 'yes' }).length).toBeGreaterThan(10);
  });

  it('stands at the first measure answered いいえ, not at a row that asks whether a thing exists', () => {
    // No signed documents: the rows about signatures are not asked.
    expect(onlyFinding('ANS-09', retention('no')).key).toBe('author-authentication');
  });

  it('waits where nothing is marked clearly', () => {
    const unclear = retention('blank', { 'update-history': 'unreadable' });
    expect(findingsOf('ANS-09', unclear)).toEqual([]);
  });

  it('is about external storage whatever is said about records', () => {
    const section8 = itemsOf(referenceForm('SDS')).filter(
      ({ appliesTo }) => appliesTo?.length === 1 && appliesTo[0] === 'external-storage',
    );
    const rows = Object.fromEntries(
      section8.map(({ key }, index) => [key, index === 0 ? 'blank' : 'not-applicable'] as const),
    );
    for (const option of ['auto', 'no'] as const)
      expect(onlyFinding('ANS-09', complete('SDS', rows), { retention: option }).variant).toBe(
        'external-storage-beside-not-applicable',
      );
  });

  it('names the section that is blank', () => {
    const blank = complete('MDS', {
      'information-location': 'blank',
      'search-and-display-time': 'blank',
      'readability-redundancy': 'blank',
    });
    expect(onlyFinding('ANS-09', blank).args).toEqual({
      section: '7.2',
      title: referenceForm('MDS').sections.find(({ id }) => id === '7.2')?.titleJa,
    });
  });

  it('says nothing about a product known to keep no such records', () => {
    expect(findingsOf('ANS-09', retention('blank'), { retention: 'no' })).toEqual([]);
  });
});
