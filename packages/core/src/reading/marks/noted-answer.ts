import { textFact } from '../facts.js';

/** An answer and the numbers of its notes, where both stand in one cell: `○ ※1`, `有（注2、注3）`. */
interface NotedAnswer {
  readonly answer: string;
  readonly notes: string;
}

const NOTED =
  /^(\S{1,8}?)\s*[（(]?\s*((?:※|＊|\*|注|備考)\s*\d{1,2}(?:\s*[,、，・･]?\s*(?:※|＊|\*|注|備考)?\s*\d{1,2})*)\s*[)）]?$/;

/** Takes the note numbers behind an answer apart from it; undefined where none stand there. */
export const notedAnswer = textFact((text): NotedAnswer | undefined => {
  const [, answer, notes] = NOTED.exec(text.trim()) ?? [];
  return answer === undefined || notes === undefined ? undefined : { answer, notes };
});

/** The text of a cell without the note numbers behind its answer. */
export const withoutNotes = textFact((text): string => notedAnswer(text)?.answer ?? text.trim());
