import {
  type AnswerState,
  type Choice,
  type Disclosure,
  type Language,
  type ReportMessageId,
  reportText,
} from '@kaijisho/core';

/** What a disclosure is, in words: form, product, how it was answered. Vendor text as it stands. */

/** `MDS Ver.4.1` */
export function formText(disclosure: Disclosure, language: Language): string {
  const { kind, edition } = disclosure.content.form;
  return edition === null
    ? reportText('report.form-no-edition', language, { kind })
    : reportText('report.form-edition', language, { kind, edition: edition });
}

/** `あおぞら電子カルテ　5.2` */
export function productText(disclosure: Disclosure, language: Language): string {
  const { product, version } = disclosure.content.header;
  if (product === null) return reportText('report.not-stated', language);
  return reportText('report.product-version', language, {
    product: product,
    version: version ?? '',
  }).trim();
}

/** `75問（はい 40、いいえ 10、対象外 20、未記入 5）`; what does not occur is not mentioned. */
export function countsText(disclosure: Disclosure, language: Language): string {
  const { answers } = disclosure.content;
  const count = (id: ReportMessageId, number: number) =>
    number === 0
      ? []
      : [
          reportText('report.count-of', language, {
            label: reportText(id, language),
            count: number,
          }),
        ];
  const choices: readonly Choice[] = ['yes', 'no', 'not-applicable'];
  const states: readonly AnswerState[] = ['blank', 'several', 'unreadable'];
  const counts = [
    ...choices.flatMap((choice) =>
      count(`choice.${choice}`, answers.filter((answer) => answer.choice === choice).length),
    ),
    ...states.flatMap((state) =>
      count(`state.${state}`, answers.filter((answer) => answer.state === state).length),
    ),
  ];
  return reportText('report.answer-counts', language, { total: answers.length, counts });
}
