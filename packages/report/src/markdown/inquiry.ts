import type { Letter, LetterItem } from '@kaijisho/core';
import { escapeMarkdown as plain } from './escape.js';

/** The questions to one vendor as a letter in Markdown, for mails. */

const itemLines = (item: LetterItem, replyLabel: string): readonly string[] => [
  `${item.number}. ${plain(item.coded)}`,
  ...item.details.map((detail) => `   - ${plain(detail)}`),
  ...(item.choices === null ? [] : [`   - ${item.choices}`]),
  `   - ${replyLabel}`,
];

/** Items of one product, under a heading for each kind of matter. */
function productLines(
  { name, items }: Letter['products'][number],
  replyLabel: string,
): readonly string[] {
  const groups = [...new Set(items.map(({ group }) => group))];
  return [
    `## ${plain(name)}`,
    '',
    ...groups.flatMap((group) => [
      `### ${plain(group)}`,
      '',
      ...items
        .filter((item) => item.group === group)
        .flatMap((item) => itemLines(item, replyLabel)),
      '',
    ]),
  ];
}

export function renderInquiryMarkdown(letter: Letter): string {
  const lines = [
    letter.date,
    '',
    plain(letter.to),
    '',
    ...letter.sender.map((line) => `${plain(line)}  `),
    '',
    `# ${letter.title}`,
    '',
    ...letter.opening.flatMap((paragraph) => [plain(paragraph), '']),
    letter.farewell,
    '',
    letter.below,
    '',
    ...letter.remarks.flatMap((remark) => [`- ${plain(remark)}`]),
    '',
    ...letter.products.flatMap((product) => productLines(product, letter.replyLabel)),
    letter.end,
  ];
  return `${lines.join('\n')}\n`;
}
