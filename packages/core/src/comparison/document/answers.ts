import { comparisonText } from '../../messages/comparison.js';
import type { Language } from '../../messages/message.js';
import type { Answer, Disclosure } from '../../model/disclosure.js';
import { placeText } from '../../model/place.js';
import { explainingTexts } from '../../rules/sheet/notes.js';

/** An answer of a sheet with its evidence. */
export interface Quoted {
  readonly sheet: Disclosure;
  readonly answer: Answer;
  readonly place: string;
}

/** @throws RangeError when the sheet has no such answer: the models do not belong together */
export function quotedAnswer(sheet: Disclosure | undefined, index: number): Quoted {
  const answer = sheet?.content.answers[index];
  const evidence = sheet?.reading.answers[index];
  if (sheet === undefined || answer === undefined || evidence === undefined)
    throw new RangeError(`The comparison cites answer ${index}, which is not there`);
  return { sheet, answer, place: placeText(evidence.place) };
}

/** Notes and remarks behind an answer: `備考3：…`; the form in front where a product has both. */
export function noteLines(
  { sheet, answer }: Quoted,
  namesForm: boolean,
  language: Language,
): readonly string[] {
  const prefix = namesForm ? sheet.content.form.kind : '';
  return explainingTexts(answer, sheet.content.notes).map(({ number, text }) => {
    const said =
      number === null
        ? comparisonText('comparison.remark', language, { text })
        : comparisonText('comparison.note', language, { number, text });
    return prefix === '' ? said : `${prefix} ${said}`;
  });
}
