import {
  citationOf,
  type Inquiry,
  type InquiryItem,
  inquiryItemText,
  inquiryText,
  type Language,
  placeText,
} from '@kaijisho/core';
import { escapeMarkdown as plain } from './escape.js';

/** The questions to one vendor as a letter in Markdown, for mails. */

function itemLines(item: InquiryItem, index: number, language: Language): readonly string[] {
  const { place, requirements } = item;
  const references = [...new Set(requirements.map(citationOf))];
  return [
    `${index + 1}. ${plain(inquiryItemText(item, language))}`,
    ...(place === null
      ? []
      : [
          `   - ${inquiryText('inquiry.where', language, { place: plain(`${place.file} ${placeText(place)}`) })}`,
        ]),
    ...(references.length === 0
      ? []
      : [`   - ${inquiryText('inquiry.references', language, { references })}`]),
    `   - ${inquiryText('inquiry.reply', language)}`,
  ];
}

/** Items of one product, under a heading for each kind of matter. */
function productLines(items: readonly InquiryItem[], language: Language): readonly string[] {
  const [first] = items;
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  let count = 0;
  return [
    `## ${plain(first?.name ?? '')}`,
    '',
    ...kinds.flatMap((kind) => [
      `### ${inquiryText(`inquiry.group.${kind}`, language)}`,
      '',
      ...items
        .filter((item) => item.kind === kind)
        .flatMap((item) => itemLines(item, count++, language)),
      '',
    ]),
  ];
}

/** @param asOf date of the letter, YYYY-MM-DD */
export function renderInquiryMarkdown(
  { organisation, items }: Inquiry,
  asOf: string,
  language: Language,
): string {
  const [year = '', month = '', day = ''] = asOf.split('-');
  const products = [...new Set(items.map(({ product }) => product))];
  const lines = [
    organisation === ''
      ? inquiryText('inquiry.to-unknown', language)
      : inquiryText('inquiry.to', language, { organisation: plain(organisation) }),
    '',
    inquiryText('inquiry.date', language, { year, month: Number(month), day: Number(day) }),
    '',
    `# ${inquiryText('inquiry.title', language)}`,
    '',
    inquiryText('inquiry.greeting', language),
    '',
    inquiryText('inquiry.note', language),
    '',
    ...products.flatMap((product) =>
      productLines(
        items.filter((item) => item.product === product),
        language,
      ),
    ),
    inquiryText('inquiry.close', language),
  ];
  return `${lines.join('\n')}\n`;
}
