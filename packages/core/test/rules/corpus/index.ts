import { ANSWER_CASES } from './answers.js';
import type { CorpusCase } from './case.js';
import { CROSS_CASES } from './cross.js';
import { DOCUMENT_CASES } from './document.js';
import { FORM_CASES } from './form.js';
import { GUIDELINE_CASES } from './guideline.js';
import { HEADER_CASES } from './header.js';
import { NOTE_CASES } from './notes.js';
import { READING_CASES } from './reading.js';

/** All conformance cases, as they are written to `corpus/rules`. */
export const CORPUS_CASES: readonly CorpusCase[] = [
  ...ANSWER_CASES,
  ...NOTE_CASES,
  ...HEADER_CASES,
  ...FORM_CASES,
  ...CROSS_CASES,
  ...DOCUMENT_CASES,
  ...GUIDELINE_CASES,
  ...READING_CASES,
];
export { CORPUS_AS_OF, type CorpusCase } from './case.js';
