import {
  type ExternalConnection,
  externalConnections,
  type OwnEntry,
  type TopicSays,
} from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { writeFillInSheet } from './fill-in-sheet.js';
import { answerQuote, fitQuotes, type QuoteLimits } from './quote.js';
import { answerOfProduct, productOf, type Writing } from './writing.js';

const ANSWERS_WIDTH = 52;

function answersText(writing: Writing, { answers }: ExternalConnection): string {
  const { say } = writing;
  if (answers.length === 0) return say('no-answer');
  const quotes = (limits: QuoteLimits) =>
    answers.map(({ product, disclosure, answer }) =>
      answerQuote(
        answerOfProduct(writing, productOf(writing, product), disclosure, answer),
        limits,
        say,
        '',
      ),
    );
  return fitQuotes(quotes, ANSWERS_WIDTH, (count) => say('omitted.answers', { count }));
}

/** 外部接続一覧: declared ways in and out of each product, and what only people know about them. */
export function writeConnectionsSheet(workbook: Workbook, writing: Writing): readonly OwnEntry[] {
  const { say, input } = writing;
  const said = (says: TopicSays | null): string => say(`says.${says ?? 'not-asked'}`);
  return writeFillInSheet(workbook, writing, {
    layout: 'connections',
    name: 'sheet.connections',
    intro: 'intro.connections',
    rows: externalConnections(input.matrix),
    keyOf: ({ key }) => key,
    opensGroup: (one, previous) => one.product !== previous.product,
    columns: [
      { heading: say('col.no'), width: 6, value: (_, index) => index + 1, look: { centred: true } },
      {
        heading: say('col.product'),
        width: 26,
        value: ({ product }) => productOf(writing, product).name,
        look: { fill: 'subject', bold: true },
      },
      {
        heading: say('col.way'),
        width: 20,
        value: ({ way }) => say(`way.${way}`),
        look: { fill: 'subject' },
      },
      {
        heading: say('col.declared'),
        width: 13,
        value: ({ declared }) => said(declared),
        look: { centred: true },
      },
      {
        heading: say('col.restriction'),
        width: 13,
        value: ({ restriction }) => said(restriction),
        look: { centred: true },
      },
      {
        heading: say('col.log'),
        width: 13,
        value: ({ way, log }) => (way === 'remote-maintenance' ? said(log) : '－'),
        look: { centred: true },
      },
      {
        heading: say('col.attention'),
        width: 14,
        value: ({ contradicted }) => (contradicted ? say('mark.conflict') : null),
        look: ({ contradicted }) => (contradicted ? { fill: 'attention', bold: true } : {}),
      },
      {
        heading: say('col.answers'),
        width: ANSWERS_WIDTH,
        value: (connection) => answersText(writing, connection),
      },
    ],
    people: [
      { id: 'purpose', heading: 'fill.purpose', width: 22 },
      { id: 'line', heading: 'fill.line', width: 20 },
      { id: 'ends', heading: 'fill.ends', width: 24 },
      {
        id: 'always',
        heading: 'fill.always',
        width: 12,
        offers: ['always.yes', 'always.no'],
      },
      { id: 'watched-by', heading: 'fill.watched-by', width: 20 },
      { id: 'remarks', heading: 'fill.remarks', width: 24 },
    ],
  });
}
