import {
  findDemarcationRow,
  type InspectionPack,
  type OpenGap,
  type Plan,
  topicName,
} from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { writeFillInSheet } from '../matrix/fill-in-sheet.js';
import { answerQuote, fitQuotes, type QuoteLimits } from '../matrix/quote.js';
import { answerOfProduct, productOf, type Writing } from '../matrix/writing.js';

const ANSWERS_WIDTH = 54;

/** 「いいえ」の項目と計画: measures a product does not have, with the plan people made. */
export function writeGapsSheet(
  workbook: Workbook,
  writing: Writing,
  { gaps, status }: InspectionPack,
): void {
  const { say, input } = writing;
  const plansOf = ({ product, rows }: OpenGap): readonly Plan[] =>
    (status.products.find((one) => one.product.id === product)?.product.plans ?? []).filter(
      ({ row }) => rows.includes(row),
    );
  const planText = (plan: Plan): string =>
    say('gap.plan', {
      row: plan.row,
      measure: plan.measure,
      effort: plan.effort || say('gap.none'),
      owner: plan.owner || say('gap.none'),
      due:
        plan.completed === ''
          ? plan.due || say('gap.none')
          : say('gap.done', { on: plan.completed }),
    });
  const answersText = ({ answers }: OpenGap): string => {
    const quotes = (limits: QuoteLimits) =>
      answers.map(({ product, disclosure, answer }) =>
        answerQuote(
          answerOfProduct(writing, productOf(writing, product), disclosure, answer),
          limits,
          say,
          '',
        ),
      );
    return fitQuotes(quotes, ANSWERS_WIDTH, (count) => say('omitted.notes', { count }));
  };
  writeFillInSheet(workbook, writing, {
    layout: 'gaps',
    name: 'sheet.gaps',
    intro: 'intro.gaps',
    rows: gaps,
    keyOf: ({ product, key }) => `${product}|${key}`,
    opensGroup: (gap, previous) => gap.product !== previous.product,
    columns: [
      { heading: say('col.no'), width: 6, value: (_, index) => index + 1, look: { centred: true } },
      {
        heading: say('col.product'),
        width: 26,
        value: ({ name }) => name,
        look: { fill: 'subject' },
      },
      {
        heading: say('col.gap-topic'),
        width: 36,
        value: ({ key }) => topicName(key, input.language),
        look: { fill: 'subject', bold: true },
      },
      { heading: say('col.answers'), width: ANSWERS_WIDTH, value: answersText },
      {
        heading: say('col.gap-rows'),
        width: 34,
        value: ({ rows }) =>
          rows
            .map((id) => {
              const row = findDemarcationRow(id);
              return `${id}　${(input.language === 'ja' ? row?.titleJa : row?.titleEn) ?? ''}`;
            })
            .join('\n'),
      },
      {
        heading: say('col.gap-plan'),
        width: 44,
        value: (gap) => plansOf(gap).map(planText).join('\n') || say('gap.no-plan'),
      },
    ],
    people: [{ id: 'remarks', heading: 'fill.remarks', width: 30 }],
  });
}
