import {
  type Language,
  type Plan,
  type ProductStatus,
  registerText,
  reportText,
  type StatusMark,
  type Submission,
} from '@kaijisho/core';

/** Lines about the products of a register, for the terminal and the page. */

/** Form, version and dates of a sheet. */
export function sheetText(submission: Submission, language: Language): string {
  const { kind, edition } = submission.form;
  const none = registerText('register.none', language);
  return registerText('register.sheet', language, {
    form:
      edition === null
        ? reportText('report.form-no-edition', language, { kind })
        : reportText('report.form-edition', language, { kind, edition }),
    version: submission.version ?? none,
    createdOn: submission.createdOn ?? none,
    receivedOn: submission.receivedOn,
  });
}

export const markText = (mark: StatusMark, months: number, language: Language): string =>
  registerText(`register.mark.${mark}`, language, { months });

/** What is to be done about a product, each mark in words; of what can be counted, how much. */
export function markTexts(
  { marks, gaps, open }: ProductStatus,
  months: number,
  language: Language,
): readonly (readonly [mark: StatusMark, text: string])[] {
  const counted: Partial<Record<StatusMark, string>> = {
    open: registerText('register.open', language, { count: open }),
    gaps: registerText('register.gaps', language, { count: gaps.length }),
  };
  return marks.map((mark) => [mark, counted[mark] ?? markText(mark, months, language)]);
}

/** How a gap is to be closed. */
export function planText({ row, measure, effort, owner, due }: Plan, language: Language): string {
  const none = registerText('register.none', language);
  return registerText('register.plan', language, {
    row,
    measure: measure || none,
    effort: effort || none,
    owner: owner || none,
    due: due || none,
  });
}
