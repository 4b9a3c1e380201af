import { type Evidence, type Place, placeText } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { splitToRows } from '../measure.js';
import { visibleText } from '../safe-text.js';
import { BODY_SIZE, type Look } from '../style.js';
import type { Column } from '../table.js';
import { writeListSheet } from './list-sheet.js';
import { answerName } from './quote.js';
import { answersOf, type Source, type Writing } from './writing.js';

/** One line: a note, a remark typed into a row, or the continuation of a long one. */
interface NoteLine {
  readonly source: Source;
  /** Note number, or the word for a remark without one. */
  readonly label: string;
  readonly text: string;
  readonly referredBy: string;
  readonly place: Place;
  readonly confidence: number;
}

const TEXT_WIDTH = 120;

/** Cuts a long note into lines that each fit into a row, so that all of it is printed. */
function continued(line: NoteLine, { say }: Writing): readonly NoteLine[] {
  const parts = splitToRows(line.text, { width: TEXT_WIDTH, fontSize: BODY_SIZE });
  return parts.map((text, index) => ({
    ...line,
    text,
    label: index === 0 ? line.label : `${line.label}${say('continued')}`,
  }));
}

function noteLine(
  source: Source,
  note: { readonly number: string; readonly text: string },
  evidence: Evidence,
  { say }: Writing,
): NoteLine {
  const users = answersOf(source).filter(({ answer }) => answer.notes.includes(note.number));
  return {
    source,
    label: note.number,
    text: note.text === '' ? say('no-text') : visibleText(note.text),
    referredBy: users.map(answerName).join('、') || say('not-referred'),
    place: evidence.place,
    confidence: evidence.confidence,
  };
}

/** Numbered notes of a sheet, then the remarks typed straight into its rows. */
function linesOf(source: Source, writing: Writing): readonly NoteLine[] {
  const { content, reading } = source.disclosure;
  const notes = content.notes.flatMap((note, index) => {
    const evidence = reading.notes[index];
    return evidence === undefined ? [] : [noteLine(source, note, evidence, writing)];
  });
  const remarks = answersOf(source).flatMap((quoted): readonly NoteLine[] => {
    const { remark } = quoted.answer;
    if (remark === null || remark === '') return [];
    return [
      {
        source,
        label: writing.say('in-row'),
        text: visibleText(remark),
        referredBy: answerName(quoted),
        place: quoted.evidence.questionPlace,
        confidence: quoted.evidence.confidence,
      },
    ];
  });
  return [...notes, ...remarks].flatMap((line) => continued(line, writing));
}

const CENTRED: Look = { centred: true };

function columnsFor({ say }: Writing): readonly Column<NoteLine>[] {
  return [
    {
      heading: say('col.source-no'),
      width: 8,
      value: ({ source }) => source.number,
      look: CENTRED,
    },
    { heading: say('col.product'), width: 22, value: ({ source }) => source.product.name },
    {
      heading: say('col.form'),
      width: 7,
      value: ({ source }) => source.disclosure.content.form.kind,
      look: CENTRED,
    },
    {
      heading: say('col.note-numbers'),
      width: 12,
      value: ({ label }) => label,
      look: { centred: true, bold: true },
    },
    { heading: say('col.note-text'), width: TEXT_WIDTH, value: ({ text }) => text },
    { heading: say('col.referred-by'), width: 34, value: ({ referredBy }) => referredBy },
    {
      heading: say('col.place'),
      width: 18,
      value: ({ place }) => placeText(place),
    },
    {
      heading: say('col.confidence'),
      width: 10,
      value: ({ confidence }) => confidence,
      look: { centred: true, numberFormat: '0%' },
    },
  ];
}

/** 備考一覧: every note and remark in full. */
export function writeNotesSheet(workbook: Workbook, writing: Writing): void {
  writeListSheet(workbook, writing, {
    layout: 'kaijisho-notes/1',
    name: 'sheet.notes',
    title: 'title.notes',
    intro: 'intro.notes',
    columns: columnsFor(writing),
    rows: writing.sources.flatMap((source) => linesOf(source, writing)),
    frozen: 4,
    empty: 'no-notes',
    opensGroup: (line, previous) => line.source !== previous.source,
  });
}
