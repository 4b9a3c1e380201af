import {
  type AdapterId,
  type Answer,
  type AnswerEvidence,
  answerEvidenceSchema,
  type Disclosure,
  type DisclosureContent,
  type DisclosureReading,
  disclosurePointers,
  type Evidence,
  evidenceSchema,
  FORMAT_VERSION,
  HEADER_FIELDS,
  isRecord,
  lastPart,
  type Note,
  type Place,
  type ReadOutcome,
  readingSchema,
} from '@kaijisho/core';
import { z } from 'zod';
import { type Carried, carriedBy } from './carried.js';
import { contentAlone } from './content.js';
import type { DisclosuresDocument } from './read.js';

/**
 * A document of disclosures as what reading a sheet gives: what it says, and what it carries of how
 * that was read.
 */

/** The file the document came in. */
export interface DocumentSource {
  readonly file: string;
  /** Of its bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly adapter: Extract<AdapterId, 'json' | 'xml'>;
}

// What a document carries stands among what it says, and members of others beside both.
const carriedEvidence = z.object(answerEvidenceSchema.shape);
const carriedNote = z.object(evidenceSchema.omit({ raw: true }).shape);
const carriedForm = z.object(readingSchema.shape.form.shape);
const carriedSource = z.object(readingSchema.shape.source.shape);

/** Stated as data: nothing had to be recognised, and no mark was seen. */
const statedEvidence = ({ key, choice }: Answer, place: Place): AnswerEvidence => {
  const confidence = key === null ? 0 : 1;
  return {
    place,
    questionPlace: place,
    raw: choice ?? '',
    marks: [],
    hidden: false,
    recognition: {
      number: null,
      reference: null,
      text: null,
      position: null,
      confidence,
      alternatives: [],
    },
    markConfidence: 1,
    confidence,
  };
};

class Entry {
  /** Answers whose place in a sheet the document does not tell. */
  unplaced = 0;

  constructor(
    private readonly content: DisclosureContent,
    private readonly pointer: string,
    private readonly file: DocumentSource,
  ) {}

  private member(name: string): unknown {
    return (this.content as Readonly<Record<string, unknown>>)[name];
  }

  /** A document has neither sheets nor cells: what stands in for them is its name and a JSON pointer. */
  private at(pointer: string): Place {
    const { file } = this.file;
    return { file, sheet: lastPart(file), cell: `${this.pointer}${pointer}` };
  }

  private answer(answer: Answer, index: number): AnswerEvidence {
    const carried = carriedEvidence.safeParse(answer);
    if (carried.success) return carried.data;
    this.unplaced += 1;
    return statedEvidence(answer, this.at(`/answers/${index}`));
  }

  private note(note: Note, index: number): Evidence {
    const carried = carriedNote.safeParse(note);
    const place = this.at(`/notes/${index}`);
    return { ...(carried.success ? carried.data : { place, confidence: 1 }), raw: note.text };
  }

  private header(): DisclosureReading['header'] {
    const carried = this.member('headerEvidence');
    const evidence = HEADER_FIELDS.map((field): readonly [typeof field, Evidence | null] => {
      const raw = this.content.header[field];
      const parsed = evidenceSchema.safeParse(isRecord(carried) ? carried[field] : null);
      if (parsed.success) return [field, parsed.data];
      const stated = { place: this.at(`/header/${field}`), raw: raw ?? '', confidence: 1 };
      return [field, raw === null ? null : stated];
    });
    return Object.fromEntries(evidence) as DisclosureReading['header'];
  }

  /** The file the disclosure was read from, where the document names it. */
  private source(): DisclosureReading['source'] {
    const carried = carriedSource.safeParse(this.member('source'));
    return carried.success ? carried.data : { ...this.file, sheets: [] };
  }

  disclosure(): Disclosure {
    const { form, answers, notes } = this.content;
    const carried = carriedForm.safeParse(form);
    return {
      formatVersion: FORMAT_VERSION,
      content: contentAlone(this.content),
      reading: {
        source: this.source(),
        form: carried.success
          ? carried.data
          : {
              kindBy: 'data',
              editionBy: form.edition === null ? 'none' : 'data',
              editionRaw: form.edition,
              confidence: 1,
            },
        header: this.header(),
        answers: answers.map((answer, index) => this.answer(answer, index)),
        notes: notes.map((note, index) => this.note(note, index)),
      },
    };
  }
}

/**
 * The disclosures of a document, as `open` gives those of a sheet. Evidence is what the document
 * carries; where it carries none, an answer is cited by its place in the document.
 *
 * @param document complete and checked
 * @param value the data it came from, whose shape may be an older one
 * @returns also the findings and facts of the reading that the document carries, and findings that
 *   say that the sheets themselves were not in hand
 */
export function readDisclosuresDocument(
  document: DisclosuresDocument,
  value: unknown,
  file: DocumentSource,
): ReadOutcome & Carried {
  const pointers = disclosurePointers(value);
  const entries = document.disclosures.map(
    (content, index) => new Entry(content, pointers[index] ?? '', file),
  );
  const disclosures = entries.map((entry) => entry.disclosure());
  const unplaced = entries.reduce((sum, entry) => sum + entry.unplaced, 0);
  return { disclosures, ...carriedBy(document, disclosures, unplaced === 0) };
}
