import {
  type Form,
  type FormItem,
  findForm,
  findRequirement,
  itemByKey,
  itemByNumber,
  itemsOf,
  listForms,
  parseReferences,
  referenceForm,
  resolveReference,
  routeOfReference,
  type SubItem,
} from '@kaijisho/core';
import { describe, expect, it } from 'vitest';

const forms = listForms();
const rows = forms.flatMap((form) => itemsOf(form).map((item) => ({ form, item })));
const named = ({ form, item }: { form: Form; item: FormItem }) => `${form.about.form} ${item.key}`;
/** Names of the rows that break a law: an empty list reads better in a failure than `false`. */
const breaking = (law: (item: FormItem, form: Form) => boolean) =>
  rows.filter(({ form, item }) => !law(item, form)).map(named);

const allSubItems = (items: readonly SubItem[] = []): readonly string[] =>
  items.flatMap((item) => [item.id, ...allSubItems(item.subItems)]);

describe('the forms', () => {
  it('are one MDS and one SDS of edition 4.1, and no other edition is answered with them', () => {
    expect(forms.map(({ about }) => [about.form, about.edition])).toEqual([
      ['MDS', '4.1'],
      ['SDS', '4.1'],
    ]);
    expect(findForm('MDS', '5.0')).toBeUndefined();
    expect(findForm('SDS', '4.1')).toBe(referenceForm('SDS'));
  });

  it('hold each key once', () => {
    for (const form of forms) {
      const keys = form.sections.flatMap(({ items }) => items.map(({ key }) => key));
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
      expect(itemsOf(form)).toHaveLength(keys.length);
    }
  });

  it('hold each number once and find rows by it', () => {
    for (const form of forms) {
      const numbers = itemsOf(form).flatMap(({ number }) => number ?? []);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
    expect(itemByNumber(referenceForm('MDS'), '4.3.1')?.key).toBe('access-log.review');
    expect(itemByNumber(referenceForm('SDS'), '4.3.1')).toBeUndefined();
  });

  it('print references of edition 5.1 and ask for four header fields', () => {
    for (const form of forms) {
      expect(form.about.printedRefsEdition).toBe('5.1');
      expect(form.header.map(({ key }) => key)).toEqual([
        'createdOn',
        'organisation',
        'product',
        'version',
      ]);
      const optional = form.header.filter(({ required }) => !required);
      expect(optional.map(({ key }) => key)).toEqual(form.about.form === 'SDS' ? ['version'] : []);
    }
  });
});

describe('links between rows', () => {
  const exists = (key: string | undefined, form: Form) =>
    key === undefined || itemByKey(form, key) !== undefined;

  it('lead to rows of the same form: parents, gates, alternatives', () => {
    expect(breaking(({ parent }, form) => exists(parent, form))).toEqual([]);
    expect(breaking(({ gatedBy }, form) => exists(gatedBy, form))).toEqual([]);
    expect(breaking(({ alternativeTo }, form) => exists(alternativeTo, form))).toEqual([]);
  });

  it('have gates that can be answered and are not gated themselves', () => {
    const gateOf = (item: FormItem, form: Form) => itemByKey(form, item.gatedBy ?? '');
    expect(breaking((item, form) => gateOf(item, form)?.role !== 'heading')).toEqual([]);
    expect(breaking((item, form) => gateOf(item, form)?.gatedBy === undefined)).toEqual([]);
  });

  it('have coarse rows on the SDS only, covering rows of the MDS', () => {
    const coarse = rows.filter(({ item }) => item.covers !== undefined);
    expect(coarse.map(named)).toEqual([
      'SDS path-protection',
      'SDS author-authentication',
      'SDS record-finalisation',
      'SDS configuration-disclosure',
    ]);
    const covered = coarse.flatMap(({ item }) => item.covers ?? []);
    expect(covered.filter((key) => !exists(key, referenceForm('MDS')))).toEqual([]);
  });

  it('put options, and only options, into a group', () => {
    expect(
      breaking((item) => (item.role === 'option') === (item.optionGroup !== undefined)),
    ).toEqual([]);
  });

  it('give triggers to rows about existence', () => {
    const others = rows.filter(
      ({ item }) => item.triggers !== undefined && !['presence', 'option'].includes(item.role),
    );
    // A measure on the SDS: its いいえ is a gap, so coverage does not take its triggers.
    expect(others.map(named)).toEqual(['SDS proxy-entry']);
  });
});

describe('links to guideline 6.0', () => {
  it('lead to requirements that exist, and so do triggers', () => {
    const unknown = rows.flatMap(({ item }) => [
      ...(item.requirements ?? []).map(({ id }) => id),
      ...(item.triggers ?? []),
    ]);
    expect(unknown.filter((id) => findRequirement(id) === undefined)).toEqual([]);
  });

  it('name each requirement once per row', () => {
    expect(
      breaking(
        ({ requirements = [] }) =>
          new Set(requirements.map(({ id }) => id)).size === requirements.length,
      ),
    ).toEqual([]);
  });

  it('name duties of the very requirement', () => {
    const broken = rows.flatMap(({ item }) =>
      (item.requirements ?? []).flatMap(({ id, subItems = [] }) =>
        subItems.filter((sub) => !allSubItems(findRequirement(id)?.subItems).includes(sub)),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('are missing on headings and presence rows, and present on all others', () => {
    const silent = ['heading', 'presence'];
    expect(
      breaking(({ role, requirements }) => silent.includes(role) === (requirements === undefined)),
    ).toEqual([]);
  });

  it('reach 127 requirements', () => {
    const reached = rows.flatMap(({ item }) => (item.requirements ?? []).map(({ id }) => id));
    expect(new Set(reached).size).toBe(127);
  });
});

describe('printed references', () => {
  const printed = [...new Set(rows.flatMap(({ item }) => item.printedRefs ?? []))];

  it('are written in the canonical spelling', () => {
    expect(
      printed.filter((reference) => parseReferences(`（${reference}）`).join() !== reference),
    ).toEqual([]);
  });

  it('all resolve through the 5.1 numbering to items, and lead to guideline 6.0', () => {
    expect(
      printed.filter((reference) => resolveReference(reference, '5.1').level !== 'item'),
    ).toEqual([]);
    const astray = printed.filter((reference) => {
      const { edges, sections } = routeOfReference(reference, '5.1');
      return edges.length + sections.length === 0;
    });
    expect(astray).toEqual([]);
  });
});

describe('provenance', () => {
  it('is verified for the 17 rows 3 to 7 of the MDS and for no others', () => {
    const verified = rows.filter(({ item }) => item.verified);
    expect(verified).toHaveLength(17);
    expect(verified.every(({ form }) => form.about.form === 'MDS')).toBe(true);
    const numbers = verified.flatMap(({ item }) => item.number ?? []);
    expect(numbers).toEqual([
      '3',
      '4',
      '4.1',
      '4.1.1',
      '4.1.2',
      '4.2',
      '4.3',
      '4.3.1',
      '4.3.2',
      '5',
      '6',
      '7',
    ]);
  });

  it('agrees with the status of number and reference on every row', () => {
    expect(
      breaking(({ verified, numberStatus, refsStatus, number }) =>
        verified
          ? refsStatus === 'verified' &&
            numberStatus === (number === undefined ? 'unnumbered' : 'verified')
          : refsStatus === 'unverified' &&
            numberStatus === (number === undefined ? 'unknown' : 'unverified'),
      ),
    ).toEqual([]);
  });

  it('never calls a row verified that was added by us', () => {
    expect(breaking(({ origin, verified }) => !(origin === 'derived' && verified))).toEqual([]);
  });
});
