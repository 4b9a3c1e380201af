import { comparisonText } from '../../messages/comparison.js';
import type { Language } from '../../messages/message.js';
import { besides } from '../../messages/punctuation.js';
import type { Answer, Disclosure } from '../../model/disclosure.js';
import { explainingTexts } from '../../model/notes.js';
import { placeText } from '../../model/place.js';
import { isReadUnsurely } from '../../rules/reading/unsure.js';

/** An answer of a sheet with its evidence. */
export interface Quoted {
  readonly sheet: Disclosure;
  readonly answer: Answer;
  readonly place: string;
  /** It was not read surely. */
  readonly unsure: boolean;
}

/** @throws RangeError when the sheet has no such answer: the models do not belong together */
export function quotedAnswer(sheet: Disclosure | undefined, index: number): Quoted {
  const answer = sheet?.content.answers[index];
  const evidence = sheet?.reading.answers[index];
  if (sheet === undefined || answer === undefined || evidence === undefined)
    throw new RangeError(`The comparison cites answer ${index}, which is not there`);
  const unsure = isReadUnsurely(answer, evidence);
  return { sheet, answer, place: placeText(evidence.place), unsure };
}

/** Notes and remarks behind one answer: `備考3：…`. */
export const noteLines = ({ sheet, answer }: Quoted, language: Language): readonly string[] =>
  explainingTexts(answer, sheet.content.notes).map(({ number, text }) =>
    number === null
      ? comparisonText('comparison.remark', language, { text })
      : comparisonText('comparison.note', language, { number, text }),
  );

/**
 * Notes behind the answers of one product, each once. Where they come from both forms, the form
 * stands in front: `MDS 備考3：…`, `MDS・SDS 備考3：…` for a note that both have.
 */
export function notesBehind(
  answers: readonly Quoted[],
  namesForm: boolean,
  language: Language,
): readonly string[] {
  const forms = new Map<string, Set<string>>();
  for (const quoted of answers)
    for (const line of noteLines(quoted, language))
      forms.set(line, (forms.get(line) ?? new Set()).add(quoted.sheet.content.form.kind));
  return [...forms].map(([line, kinds]) =>
    namesForm ? `${besides([...kinds], language)} ${line}` : line,
  );
}
