import { bisect } from '../../../basics/bisect.js';
import { type Box, centreOf, type Drawing } from '../../../pages/index.js';
import { type Mark, PlainSlot, type Slot } from '../slots/slot.js';
import { optionWord } from '../words/option-words.js';
import { isCaptioned } from './drawing-marks.js';

/** A control that carries an answer word, as a slot, and the height it stands at. */
interface Caption {
  readonly slot: Slot;
  readonly control: Drawing;
  readonly y: number;
  /** Place in the page's order. */
  readonly order: number;
}

/** The controls of a page that carry the answer words themselves, from top to bottom. */
export type Captions = readonly Caption[];

export const captionsOf = (drawings: readonly Drawing[]): Captions =>
  drawings
    .flatMap((control, order): readonly Caption[] => {
      const { box, label = '' } = control;
      const choice = isCaptioned(control) ? optionWord(label)?.choice : undefined;
      if (choice === undefined) return [];
      const slot = new PlainSlot('caption', choice, null, box);
      return [{ slot, control, y: centreOf(box).y, order }];
    })
    .sort((a, b) => a.y - b.y);

/** The captions at the height of a row, in the page's order. */
export function captionsIn(captions: Captions, { y, height }: Box): Captions {
  if (captions.length === 0) return captions;
  const first = bisect(captions.length, (index) => (captions[index]?.y ?? 0) < y);
  let end = first;
  while ((captions[end]?.y ?? Number.POSITIVE_INFINITY) <= y + height) end += 1;
  return captions.slice(first, end).sort((a, b) => a.order - b.order);
}

const told = ({ kind, label = '' }: Drawing): string => `${kind} ${label}`;

/** What the controls of a row mark: those that are on; a grey one can be read neither way. */
export function captionMarks(captions: Captions): {
  readonly marks: readonly Mark[];
  readonly unreadable: string | null;
} {
  const marks: Mark[] = [];
  for (const [slot, { control }] of captions.entries())
    if (control.state === 'on')
      marks.push({ slot, kind: 'control', confidence: 0.97, raw: told(control) });
  const mixed = captions.find(({ control }) => control.state === 'mixed')?.control;
  return { marks, unreadable: mixed === undefined ? null : told(mixed) };
}
