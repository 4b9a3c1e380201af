import type { Choice } from '../../../model/disclosure.js';
import { fold } from '../../../text/fold.js';
import { textFact } from '../../facts.js';

/** The signs of answers: how they are told apart, and what they mean where no legend explains them. */

/** One spelling for look-alike symbols: the three circles, the dashes, the crosses, the ticks. */
export const symbolKey = textFact((text): string =>
  fold(text)
    .replace(/[◯〇o0]/g, '○')
    .replace(/[✕✖✗✘☓x]/g, '×')
    .replace(/[―ー–—−‐]/g, '-')
    .replace(/[✔☑レ]/g, '✓'),
);

/** A legend that explains 0 beside 1 means the digit; anywhere else 0 is a circle somebody typed. */
export const legendKey = (mark: string): string => (fold(mark) === '0' ? '0' : symbolKey(mark));

/** The choice a lone symbol, or a machine's TRUE, stands for without any legend, as most sheets use it. */
export const usualSymbol = (text: string): Choice | undefined => USUAL_SYMBOLS.get(symbolKey(text));

const USUAL_SYMBOLS: ReadonlyMap<string, Choice> = new Map([
  ['○', 'yes'],
  ['◎', 'yes'],
  ['✓', 'yes'],
  ['×', 'no'],
  ['-', 'not-applicable'],
  ['/', 'not-applicable'],
  ['true', 'yes'],
  ['false', 'no'],
]);
