import type { Evidence } from '../../model/disclosure.js';
import { type Place, placeText } from '../../model/place.js';
import type { PaperLook, PaperSection } from '../model.js';
import { answerName } from '../quote.js';
import { listSection } from '../section.js';
import { answersOf, type Source, type Wording } from '../sources.js';
import { type ColumnOf, FOLLOWING, joinedList, percentCell } from '../table.js';

/** One line: a note, or a remark typed into a row. */
interface NoteLine {
  readonly source: Source;
  /** Note number, or the word for a remark without one. */
  readonly label: string;
  readonly text: string;
  readonly referredBy: string;
  readonly place: Place;
  readonly confidence: number;
}

function noteLine(
  source: Source,
  note: { readonly number: string; readonly text: string },
  evidence: Evidence,
  { say }: Wording,
): NoteLine {
  const users = answersOf(source).filter(({ answer }) => answer.notes.includes(note.number));
  return {
    source,
    label: note.number === '' ? say('no-number') : note.number,
    text: note.text === '' ? say('no-text') : note.text,
    referredBy:
      users.length === 0
        ? say('not-referred')
        : say('listed', { entries: users.map((user) => answerName(user, say)) }),
    place: evidence.place,
    confidence: evidence.confidence,
  };
}

/** Numbered notes of a sheet, then the remarks typed straight into its rows. */
function linesOf(source: Source, wording: Wording): readonly NoteLine[] {
  const { content, reading } = source.disclosure;
  const notes = content.notes.flatMap((note, index) => {
    const evidence = reading.notes[index];
    return evidence === undefined ? [] : [noteLine(source, note, evidence, wording)];
  });
  const remarks = answersOf(source).flatMap((quoted): readonly NoteLine[] => {
    const { remark } = quoted.answer;
    if (remark === null || remark === '') return [];
    return [
      {
        source,
        label: wording.say('in-row'),
        text: remark,
        referredBy: answerName(quoted, wording.say),
        place: quoted.evidence.questionPlace,
        confidence: quoted.evidence.confidence,
      },
    ];
  });
  return [...notes, ...remarks];
}

/** Columns of a worksheet that goes on in further rows where a note is too long for one. */
export const NOTE_LABEL_ID = 'tool.c4';
export const NOTE_TEXT_ID = 'tool.c5';

const CENTRED: PaperLook = { centred: true };

function columnsFor({ say }: Wording): readonly ColumnOf<NoteLine>[] {
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
      id: NOTE_LABEL_ID,
      heading: say('col.note-numbers'),
      width: 12,
      value: ({ label }) => label,
      look: { centred: true, bold: true },
    },
    { heading: say('col.note-text'), id: NOTE_TEXT_ID, width: 120, value: ({ text }) => text },
    {
      heading: say('col.referred-by'),
      width: 34,
      value: ({ referredBy }) => referredBy,
      join: joinedList(),
    },
    {
      heading: say('col.place'),
      width: 18,
      join: FOLLOWING,
      value: ({ place }) => placeText(place),
    },
    {
      heading: say('col.confidence'),
      width: 10,
      value: ({ confidence }) => percentCell(confidence),
      look: { centred: true },
    },
  ];
}

/** 備考一覧: every note and remark in full. */
export const notesSection = (wording: Wording): PaperSection =>
  listSection(wording.say, {
    id: 'notes',
    name: 'sheet.notes',
    title: 'title.notes',
    intro: 'intro.notes',
    columns: columnsFor(wording),
    rows: wording.sources.flatMap((source) => linesOf(source, wording)),
    lead: 4,
    empty: wording.say('no-notes'),
    opensGroup: (line, previous) => line.source !== previous.source,
  });
