import { findForm, itemByKey, placeText } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { clip } from '../safe-text.js';
import type { Look } from '../style.js';
import type { Column } from '../table.js';
import type { WordId } from '../words/index.js';
import { writeListSheet } from './list-sheet.js';
import { answerWord, fitQuotes, noteQuotes } from './quote.js';
import { printedReferences, routeLines } from './routes.js';
import { answersOf, type SourcedAnswer, type Writing } from './writing.js';

/** Longest found text shown in a line, in characters; the original has the rest. */
const RAW_LIMIT = 80;
const NOTES_WIDTH = 30;

/** Whether the row was checked against the original of the very form the sheet claims to be. */
function verification({ source, answer }: SourcedAnswer, { input }: Writing): WordId {
  if (answer.key === null) return 'mark.unrecognised';
  const { kind, edition } = source.disclosure.content.form;
  const form = edition === null ? undefined : findForm(kind, edition, input.matrix.options.forms);
  const item = form === undefined ? undefined : itemByKey(form, answer.key);
  return item?.verified === true ? 'mark.verified' : 'mark.unverified';
}

/** Only what could not be read stands out: neither はい nor いいえ is good or bad by itself. */
const answerLook = ({ answer }: SourcedAnswer): Look => ({
  centred: true,
  bold: true,
  ...(answer.choice === null ? { fill: 'caution' } : {}),
});

const placeOfAnswer = ({ evidence }: SourcedAnswer, { say }: Writing): string =>
  `${placeText(evidence.place)}${evidence.hidden ? `\n${say('mark.hidden')}` : ''}`;

const notesText = (quoted: SourcedAnswer, { say }: Writing): string =>
  fitQuotes(
    ({ note }) => noteQuotes(quoted, note, say),
    NOTES_WIDTH,
    (count) => say('omitted.notes', { count }),
  );

const CENTRED: Look = { centred: true };

function columnsFor(writing: Writing): readonly Column<SourcedAnswer>[] {
  const { say } = writing;
  return [
    {
      heading: say('col.source-no'),
      width: 7,
      value: ({ source }) => source.number,
      look: CENTRED,
    },
    { heading: say('col.product'), width: 15, value: ({ source }) => source.product.name },
    {
      heading: say('col.form'),
      width: 7,
      value: ({ source }) => source.disclosure.content.form.kind,
      look: CENTRED,
    },
    { heading: say('col.number'), width: 8, value: ({ answer }) => answer.number, look: CENTRED },
    {
      heading: say('col.question'),
      width: 34,
      value: ({ answer }) => answer.question,
    },
    {
      heading: say('col.answer'),
      width: 10,
      value: ({ answer }) => answerWord(answer, say),
      look: answerLook,
    },
    {
      heading: say('col.state'),
      width: 10,
      value: ({ answer }) => say(`state.${answer.state}`),
      look: CENTRED,
    },
    {
      heading: say('col.raw'),
      width: 13,
      value: ({ evidence }) => clip(evidence.raw, RAW_LIMIT, () => '…'),
      look: CENTRED,
    },
    {
      heading: say('col.note-numbers'),
      width: 8,
      value: ({ answer }) => answer.notes.join('、'),
      look: CENTRED,
    },
    {
      heading: say('col.note-texts'),
      width: NOTES_WIDTH,
      value: (quoted) => notesText(quoted, writing),
    },
    {
      heading: say('col.references'),
      width: 17,
      value: (quoted) => printedReferences(quoted, say).join('\n'),
    },
    {
      heading: say('col.routes'),
      width: 82,
      value: (quoted) => routeLines(quoted, writing).join('\n') || say('no-link'),
    },
    {
      heading: say('col.verification'),
      width: 12,
      value: (quoted) => say(verification(quoted, writing)),
      look: CENTRED,
    },
    { heading: say('col.place'), width: 15, value: (quoted) => placeOfAnswer(quoted, writing) },
    {
      heading: say('col.confidence'),
      width: 8,
      value: ({ evidence }) => evidence.confidence,
      look: { centred: true, numberFormat: '0%' },
    },
  ];
}

/** 回答・対応一覧: every answer of every disclosure, in the order of the sheets. */
export function writeAnswersSheet(workbook: Workbook, writing: Writing): void {
  writeListSheet(workbook, writing, {
    layout: 'kaijisho-answers/1',
    name: 'sheet.answers',
    title: 'title.answers',
    intro: 'intro.answers',
    columns: columnsFor(writing),
    rows: writing.sources.flatMap(answersOf),
    frozen: 4,
    opensGroup: (row, previous) => row.source !== previous.source,
  });
}
