import type { PaperSay, PaperWordId } from '../messages/paper/index.js';

/** Values that rules name in the language of the JSON contract. */
const WORDS: Readonly<Record<string, PaperWordId>> = {
  yes: 'choice.yes',
  no: 'choice.no',
  'not-applicable': 'choice.not-applicable',
  blank: 'state.blank',
  several: 'state.several',
  unreadable: 'state.unreadable',
};

/** A drawn mark as reading names it, kind and name of the shape: `ellipse (楕円 3)`. */
const DRAWN = /^(?:ellipse|frame|tick|cross|line|text|box|checkbox|option) \((.+)\)$/;

/**
 * What a finding says stood on the sheet, or should, in words for people: `yes | no` becomes
 * はい／いいえ, a drawn mark its name; every other value is shown as it is.
 */
export function findingValue(value: string | null, say: PaperSay): string | null {
  if (value === null) return null;
  const parts = value.split(' | ');
  if (parts.every((part) => part in WORDS))
    return parts
      .map((part) => {
        const word = WORDS[part];
        return word === undefined ? part : say(word);
      })
      .join(say('either'));
  const shapes = value.split(' / ').map((part) => DRAWN.exec(part)?.[1]);
  return shapes.includes(undefined) ? value : shapes.join(say('either'));
}
