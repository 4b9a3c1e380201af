import { findDemarcationRow, listQuestions, type MatrixLine, type Question } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { writeListSheet } from './list-sheet.js';
import { productOf, type Writing } from './writing.js';

/** A supplementary question with the lines of the matrix that ask it. */
interface Asked {
  readonly question: Question;
  readonly lines: readonly MatrixLine[];
}

const askedIn = ({ input }: Writing): readonly Asked[] =>
  listQuestions().flatMap((question) => {
    const lines = input.matrix.lines.filter(({ questions }) => questions.includes(question.id));
    return lines.length === 0 ? [] : [{ question, lines }];
  });

/** Texts in the order they first come, each once. */
const eachOnce = (texts: readonly string[]): string => [...new Set(texts)].join('\n');

/** 確認事項一覧: the questions that the matrix names by number, in words and with their lines. */
export function writeQuestionsSheet(workbook: Workbook, writing: Writing): void {
  const { say, input } = writing;
  const rowText = ({ row }: MatrixLine): string => {
    const known = findDemarcationRow(row);
    return `${row}　${(input.language === 'ja' ? known?.titleJa : known?.titleEn) ?? ''}`;
  };
  const productText = ({ product }: MatrixLine): string =>
    product === null ? say('all-products') : productOf(writing, product).name;
  writeListSheet(workbook, writing, {
    layout: 'kaijisho-questions/1',
    name: 'sheet.questions',
    title: 'title.questions',
    intro: 'intro.questions',
    empty: 'no-questions',
    rows: askedIn(writing),
    frozen: 1,
    columns: [
      {
        heading: say('col.number'),
        width: 10,
        value: ({ question }) => question.id,
        look: { fill: 'subject', bold: true, centred: true },
      },
      {
        heading: say('col.questions'),
        width: 110,
        value: ({ question }) => (input.language === 'ja' ? question.textJa : question.textEn),
      },
      {
        heading: say('col.question-rows'),
        width: 70,
        value: ({ lines }) => eachOnce(lines.map(rowText)),
      },
      {
        heading: say('col.product'),
        width: 50,
        value: ({ lines }) => eachOnce(lines.map(productText)),
      },
    ],
  });
}
