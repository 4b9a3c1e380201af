import type { PaperWordId } from '../../messages/paper/index.js';
import { placeText } from '../../model/place.js';
import { clip, visibleText } from '../../text/visible.js';
import type { PaperLook, PaperSection } from '../model.js';
import { answerWord, noteQuotes, quotesCell } from '../quote.js';
import { printedReferences, routeLines } from '../routes.js';
import { listSection } from '../section.js';
import { answersOf, type SourcedAnswer, type Wording } from '../sources.js';
import { type ColumnOf, percentCell } from '../table.js';
import { isVerified } from '../verification.js';

/** Longest found text shown in a line, in characters; the original has the rest. */
const RAW_LIMIT = 80;

function verification(quoted: SourcedAnswer, wording: Wording): PaperWordId {
  if (quoted.answer.key === null) return 'mark.unrecognised';
  return isVerified(quoted, wording) ? 'mark.verified' : 'mark.unverified';
}

/** Only what could not be read stands out: neither はい nor いいえ is good or bad by itself. */
const answerLook = ({ answer }: SourcedAnswer): PaperLook => ({
  centred: true,
  bold: true,
  ...(answer.choice === null ? { tone: 'caution' } : {}),
});

const placeOfAnswer = ({ evidence }: SourcedAnswer, { say }: Wording): string =>
  `${placeText(evidence.place)}${evidence.hidden ? `\n${say('mark.hidden')}` : ''}`;

const notesCell = (quoted: SourcedAnswer, { say }: Wording) =>
  quotesCell(
    ({ note }) => noteQuotes(quoted, note, say),
    (count) => say('omitted.notes', { count }),
  );

const CENTRED: PaperLook = { centred: true };

function columnsFor(wording: Wording): readonly ColumnOf<SourcedAnswer>[] {
  const { say } = wording;
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
      value: ({ evidence }) => clip(visibleText(evidence.raw ?? ''), RAW_LIMIT, () => '…'),
      look: CENTRED,
    },
    {
      heading: say('col.note-numbers'),
      width: 8,
      value: ({ answer }) => say('listed', { entries: answer.notes }),
      look: CENTRED,
    },
    {
      heading: say('col.note-texts'),
      width: 30,
      value: (quoted) => notesCell(quoted, wording),
    },
    {
      heading: say('col.references'),
      width: 17,
      value: (quoted) => printedReferences(quoted, say).join('\n'),
    },
    {
      heading: say('col.routes'),
      width: 82,
      value: (quoted) => routeLines(quoted, wording).join('\n') || say('no-link'),
    },
    {
      heading: say('col.verification'),
      width: 12,
      value: (quoted) => say(verification(quoted, wording)),
      look: CENTRED,
    },
    { heading: say('col.place'), width: 15, value: (quoted) => placeOfAnswer(quoted, wording) },
    {
      heading: say('col.confidence'),
      width: 8,
      value: ({ evidence }) => percentCell(evidence.confidence),
      look: { centred: true },
    },
  ];
}

/** 回答・対応一覧: every answer of every disclosure, in the order of the sheets. */
export const answersSection = (wording: Wording): PaperSection =>
  listSection(wording.say, {
    id: 'answers',
    annex: true,
    name: 'sheet.answers',
    title: 'title.answers',
    intro: 'intro.answers',
    columns: columnsFor(wording),
    rows: wording.sources.flatMap(answersOf),
    lead: 4,
    opensGroup: (row, previous) => row.source !== previous.source,
  });
