import { type Answer, reportText } from 'kaijisho';
import { useLanguage } from '../words/index.js';

const SYMBOLS = {
  yes: '○',
  no: '×',
  'not-applicable': '－',
  blank: '？',
  several: '？',
  unreadable: '？',
} as const;

/** An answer as a labelled sign: the word always stands, the colour only helps. */
export function AnswerBadge({ answer }: { readonly answer: Pick<Answer, 'state' | 'choice'> }) {
  const language = useLanguage();
  const { state, choice } = answer;
  const kind = choice ?? (state === 'marked' ? 'unreadable' : state);
  const words =
    choice === null
      ? reportText(`state.${state}`, language)
      : reportText(`choice.${choice}`, language);
  return (
    <span class={`answer ${kind}`}>
      <span aria-hidden="true">{SYMBOLS[kind]} </span>
      {words}
    </span>
  );
}
