import { isCitation } from '../../catalogue/citations.js';
import { sectionOf } from '../../catalogue/forms.js';
import type {
  Answer,
  AnswerEvidence,
  Disclosure,
  DisclosureReading,
  Evidence,
  HeaderField,
} from '../../model/disclosure.js';
import { FORMAT_VERSION } from '../../model/disclosure-format.js';
import type { Place } from '../../model/place.js';
import type { Cell } from '../../pages/index.js';
import { type NoteCell, onlyNumber, pointsToComment, readNoteCell } from '../notes/note-cell.js';
import type { TableRow } from '../table/model/table-row.js';
import type { Gathered, LocatedRow } from './model.js';
import { placeOf } from './place.js';

export interface SourceFile {
  readonly file: string;
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string;
}

/** Engines differ in the last digits of a power: what is kept must be the same in all of them. */
const round = (value: number): number => Math.round(value * 1000) / 1000;
const roundKnown = (value: number | null): number | null => (value === null ? null : round(value));

/** Builds the disclosure: what it says in `content`, where and how surely it was read in `reading`. */
export function assemble(
  gathered: Gathered,
  source: SourceFile,
  adapter: DisclosureReading['source']['adapter'],
): Disclosure {
  const place = (sheet: string, cell: Cell): Place => placeOf(source.file, sheet, cell);
  const notes = uniqueNotes(gathered.notes);
  const headerEvidence = (field: HeaderField): Evidence | null => {
    const value = gathered.header[field];
    if (value === undefined) return null;
    const { sheet, cell, raw, confidence } = value;
    return { place: place(sheet, cell), raw, confidence: round(confidence) };
  };
  const { header } = gathered;
  return {
    formatVersion: FORMAT_VERSION,
    content: {
      form: { kind: gathered.kind, edition: gathered.edition },
      header: {
        createdOn: header.createdOn?.value ?? null,
        organisation: header.organisation?.value ?? null,
        product: header.product?.value ?? null,
        version: header.version?.value ?? null,
      },
      answers: gathered.rows.map((located) => answerOf(located, gathered)),
      notes: notes.map(({ note }) => ({ number: note.number, text: note.text })),
    },
    reading: {
      source: { ...source, adapter, sheets: [...gathered.sheets] },
      form: {
        kindBy: gathered.kindBy,
        editionBy: gathered.editionBy,
        editionRaw: gathered.editionRaw,
        confidence: gathered.kindBy === 'rows' ? 0.8 : 0.98,
      },
      header: {
        createdOn: headerEvidence('createdOn'),
        organisation: headerEvidence('organisation'),
        product: headerEvidence('product'),
        version: headerEvidence('version'),
      },
      answers: gathered.rows.map((located) => evidenceOf(located, place)),
      notes: notes.map(({ note, sheet }) => ({
        place: place(sheet, note.cell),
        raw: note.raw ?? note.cell.text,
        confidence: 0.97,
      })),
    },
  };
}

function answerOf(located: LocatedRow, gathered: Gathered): Answer {
  const { question, answer } = located.row;
  const key = located.recognised.key;
  const { notes, remark } = explanationsOf(located.row);
  return {
    key,
    number: question.number,
    question: question.question,
    section: located.section ?? (key === null ? null : (sectionOf(gathered.form, key) ?? null)),
    state: answer.decision.state,
    choice: answer.decision.choice,
    notes,
    remark,
    references: [...question.references],
    referencesEdition: referencesEditionOf(question.references, gathered.referencesEdition),
  };
}

/** What stands beside an answer: the numbers of its notes, and texts as one remark. */
function explanationsOf({ question, answer }: TableRow): Pick<Answer, 'notes' | 'remark'> {
  const comment = answer.cell?.comment;
  if (question.noteCells.length === 0 && answer.rest === '' && comment === undefined)
    return { notes: [], remark: null };
  const notes = new Set<string>();
  const remarks: string[] = [];
  const add = (cell: NoteCell) => {
    for (const number of cell.numbers) notes.add(number);
    if (cell.remark !== null) remarks.push(cell.remark);
  };
  for (const cell of question.noteCells) {
    const own = readNoteCell.of(cell);
    if (cell.comment === undefined || !pointsToComment.of(cell)) add(own);
    if (cell.comment !== undefined && onlyNumber(own) === undefined) remarks.push(cell.comment);
  }
  add(readNoteCell(answer.rest));
  if (comment !== undefined) remarks.push(comment);
  return { notes: [...notes], remark: remarks.length === 0 ? null : remarks.join('\n') };
}

/** Citations of guideline 6.0 say by themselves what they are; numbers of 5.x need the sheet's word. */
function referencesEditionOf(references: readonly string[], stated: string | null): string | null {
  if (references.length === 0) return null;
  return references.every(isCitation) ? '6.0' : stated;
}

function evidenceOf(
  { row, sheet, sheetHidden, recognised: recognition }: LocatedRow,
  place: (sheet: string, cell: Cell) => Place,
): AnswerEvidence {
  const { question, answer } = row;
  const { decision } = answer;
  const sure = Math.min(recognition.confidence, decision.confidence);
  return {
    place: place(sheet, answer.cell ?? question.cell),
    questionPlace: place(sheet, question.cell),
    raw: decision.raw,
    marks: [...decision.marks],
    hidden: sheetHidden || question.cell.hidden === true,
    recognition: {
      number: roundKnown(recognition.number),
      reference: roundKnown(recognition.reference),
      text: roundKnown(recognition.text),
      position: roundKnown(recognition.position),
      confidence: round(recognition.confidence),
      alternatives: recognition.alternatives.map(({ key, confidence }) => ({
        key,
        confidence: round(confidence),
      })),
    },
    markConfidence: round(decision.confidence),
    confidence: round(sure),
  };
}

/** The same note printed twice is one note; one number with two texts stays two. */
function uniqueNotes(notes: Gathered['notes']): Gathered['notes'] {
  const seen = new Set<string>();
  return notes.filter(({ note }) => {
    const id = `${note.number}\n${note.text}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
