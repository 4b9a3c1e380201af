import {
  type Answer,
  type Choice,
  type DisclosureContent,
  type Form,
  itemsOf,
  listForms,
  sectionOf,
} from '@kaijisho/core';
import fc from 'fast-check';

/** Words of notes and names; nothing a reader could take for a number, a label or an answer. */
const words = fc
  .array(
    fc.constantFrom(
      '暗号化',
      '利用者',
      '端末',
      '設定',
      '保守契約',
      '別紙',
      'TLS',
      'の',
      'を',
      'は',
      '確認',
      '②',
      'ＡＢＣ',
      '=SUM',
      '(仮)',
    ),
    { minLength: 2, maxLength: 12 },
  )
  .map((parts) => `説明${parts.join('')}。`);

const name = fc
  .array(fc.constantFrom('みほん', 'サンプル', '架空', '画像', '台帳', 'Ａ', 'Pro', '㈱', '１'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `例${parts.join('')}`);

const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const choice = fc.constantFrom<Choice>('yes', 'no', 'not-applicable');

const given = fc.oneof(
  { weight: 6, arbitrary: choice.map((one) => ({ state: 'marked' as const, choice: one })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('blank' as const, 'several' as const, 'unreadable' as const)
      .map((state) => ({ state, choice: null })),
  },
);

const notes = (count: number) =>
  count === 0
    ? fc.constant<string[]>([])
    : fc
        .uniqueArray(fc.integer({ min: 1, max: count }), { maxLength: 3 })
        .map((numbers) => numbers.map(String));

function answersOf(form: Form, noteCount: number): fc.Arbitrary<Answer[]> {
  const items = itemsOf(form).filter(({ role }) => role !== 'heading');
  return fc.subarray([...items], { minLength: 1 }).chain((chosen) =>
    fc.tuple(
      ...chosen.map((item) =>
        fc
          .tuple(given, notes(noteCount), fc.option(words), fc.boolean(), fc.boolean())
          .map(([mark, numbers, remark, numbered, referenced]): Answer => {
            const references = referenced ? (item.printedRefs ?? []) : [];
            return {
              key: item.key,
              number: numbered ? (item.number ?? null) : null,
              question: item.subjectJa.replace(/\s+/g, ' '),
              section: sectionOf(form, item.key) ?? null,
              ...mark,
              notes: numbers,
              remark,
              references: [...references],
              referencesEdition: references.length === 0 ? null : form.about.printedRefsEdition,
            };
          }),
      ),
    ),
  );
}

/** Contents as reading could have given them: any rows of a form in order, any answers and notes. */
export const disclosureContents: fc.Arbitrary<DisclosureContent> = fc
  .tuple(fc.constantFrom(...listForms()), fc.array(fc.option(words, { nil: '' }), { maxLength: 6 }))
  .chain(([form, texts]) =>
    fc.record({
      form: fc.constant({ kind: form.about.form, edition: form.about.edition }),
      header: fc.record({
        createdOn: fc.option(date),
        organisation: fc.option(name),
        product: fc.option(name),
        version: fc.option(fc.constantFrom('1.0', 'Ver.2.3', '第3版', 'R5')),
      }),
      answers: answersOf(form, texts.length),
      notes: fc.constant(texts.map((text, index) => ({ number: String(index + 1), text }))),
    }),
  );
