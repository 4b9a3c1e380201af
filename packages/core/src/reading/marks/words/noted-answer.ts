import { textFact } from '../../facts.js';

/** An answer and the numbers of its notes, where both stand in one cell: `○ ※1`, `有（注2、注3）`. */
interface NotedAnswer {
  readonly answer: string;
  readonly notes: string;
}

/** What points to an answer that stands on a line of its own: `▶ はい`. */
export const POINTER = /^\s*[▶▷►➤⇒→]\s*/;

const SIGN = '(?:※|＊|\\*|注|備考)';
const NOTES = `\\s*[（(]?\\s*(${SIGN}\\s*\\d{1,2}(?:\\s*[,、，・･]?\\s*${SIGN}?\\s*\\d{1,2})*)\\s*[)）]?$`;
// The first of several notes is no answer: 注1、注2.
const NOTED = new RegExp(`^((?!${SIGN}\\s*\\d)[^\\s（(]\\S{0,7}?|)${NOTES}`);
const TRAILING = new RegExp(`\\S${NOTES}`);

/** No answer with the numbers of its notes is longer. */
const LONGEST = 120;

/** Takes the note numbers behind an answer apart from it; undefined where none stand there. */
export const notedAnswer = textFact((text): NotedAnswer | undefined => {
  if (text.length > LONGEST) return undefined;
  const isPointed = POINTER.test(text);
  const [, answer, notes] = NOTED.exec(text.replace(POINTER, '').trim()) ?? [];
  // A note number alone is no answer, but where an arrow shows that one was to stand before it.
  if (answer === undefined || notes === undefined || (answer === '' && !isPointed))
    return undefined;
  return { answer, notes };
});

/** The note numbers that end a text, whatever stands before them; undefined where there are none. */
export const trailingNotes = (text: string): string | undefined => TRAILING.exec(text)?.[1];

/** The text of a cell without the note numbers behind its answer. */
export const withoutNotes = textFact((text): string => notedAnswer(text)?.answer ?? text.trim());
