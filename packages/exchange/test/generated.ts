import { itemsOf, referenceForm } from '@kaijisho/core';
import fc from 'fast-check';

/** Whatever a file may have held: controls, halves of pairs, nothing but blanks, markup, formulas. */
export const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '\r\n', '<&>"\'', ']]>', '\ud800', '\u0000', '_x0041_', '=SUM(A1)'),
);

const foreignNames = fc.oneof(
  fc.constantFrom('constructor', 'extension', 'entry', 'x-組織', ' ', '\u0000', ''),
  fc.string({ unit: 'binary' }),
);

/** Adds members that no schema names to an object. */
const extended = <T extends object>(object: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc
    .tuple(
      fc.dictionary(
        foreignNames.filter((name) => name !== '__proto__'),
        // A name that reaches into objects is refused wherever it stands, and tested as such.
        fc
          .jsonValue({ maxDepth: 2, stringUnit: 'binary' })
          .filter((value) => !JSON.stringify(value).includes('"__proto__":')),
        { maxKeys: 2 },
      ),
      object,
    )
    .map(([foreign, own]) => ({ ...foreign, ...own }));

const keys = itemsOf(referenceForm('MDS')).map(({ key }) => key);
const optional = fc.option(texts);

const answers = extended(
  fc
    .record({
      key: fc.option(fc.constantFrom(...keys)),
      number: optional,
      question: texts,
      section: optional,
      given: fc.constantFrom(
        { state: 'marked', choice: 'yes' },
        { state: 'marked', choice: 'not-applicable' },
        { state: 'blank', choice: null },
        { state: 'several', choice: null },
        { state: 'unreadable', choice: null },
      ),
      notes: fc.array(texts, { maxLength: 2 }),
      remark: optional,
      references: fc.uniqueArray(texts, { minLength: 1, maxLength: 2 }),
      referencesEdition: optional,
    })
    .map(({ given, ...answer }) => ({ ...answer, ...given })),
);

/** Complete disclosures for exchange, as JSON data, with members of others at every level. */
export const disclosuresData = extended(
  fc.record({
    formatVersion: fc.constant('1'),
    disclosures: fc.array(
      extended(
        fc.record({
          form: extended(
            fc.record({
              kind: fc.constantFrom('MDS', 'SDS'),
              edition: fc.option(fc.constant('4.1')),
            }),
          ),
          header: extended(
            fc.record({
              createdOn: optional,
              organisation: optional,
              product: optional,
              version: optional,
            }),
          ),
          answers: fc.array(answers, { maxLength: 4 }),
          notes: fc.array(extended(fc.record({ number: texts, text: texts })), { maxLength: 3 }),
        }),
      ),
      { minLength: 1, maxLength: 2 },
    ),
  }),
);
