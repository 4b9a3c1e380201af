import type { AnswerState, Choice } from '../../model/disclosure.js';
import { MARK_KINDS, type Mark, type MarkKind, type Slot } from './slots/slot.js';

/** The answer of one row as its marks tell it. */
export interface Decision {
  readonly state: AnswerState;
  readonly choice: Choice | null;
  readonly confidence: number;
  readonly marks: readonly MarkKind[];
  readonly raw: string;
  /** Slot of the answer, or null. */
  readonly slot: number | null;
}

/** Looks that people also use without meaning an answer. */
const INCIDENTAL = new Set<MarkKind>(['frame', 'fill', 'bold', 'underline', 'colour']);

const BLANK: Decision = {
  state: 'blank',
  choice: null,
  confidence: 0.95,
  marks: [],
  raw: '',
  slot: null,
};

/**
 * Weighs the marks of one row. Deliberate marks (a character, a control, a drawn ellipse) outweigh
 * looks; two slots marked in the same way are `several`, never a choice; deliberate marks of
 * different kinds that disagree are `several` as well.
 */
export function decide(slots: readonly Slot[], marks: readonly Mark[]): Decision {
  const [only] = marks;
  if (only === undefined) return BLANK;
  if (marks.length === 1)
    return {
      state: 'marked',
      choice: slots[only.slot]?.choice ?? null,
      confidence: only.confidence,
      marks: [only.kind],
      raw: only.raw,
      slot: only.slot,
    };
  const deliberate = marks.filter((mark) => !INCIDENTAL.has(mark.kind));
  const counted = deliberate.length > 0 ? deliberate : marks;
  const chosen = [...new Set(counted.map((mark) => mark.slot))];
  const kinds = MARK_KINDS.filter((kind) => marks.some((mark) => mark.kind === kind));
  const raw = marks.map((mark) => mark.raw).join(' / ');
  if (chosen.length > 1) return decideSeveral(counted, kinds, raw);
  const slot = chosen[0] ?? 0;
  const disagreeing = marks.some((mark) => mark.slot !== slot);
  const best = Math.max(...counted.map((mark) => mark.confidence));
  const supported = kinds.length > 1 && !disagreeing ? Math.min(0.99, best + 0.01) : best;
  return {
    state: 'marked',
    choice: slots[slot]?.choice ?? null,
    confidence: disagreeing ? Math.min(supported, 0.88) : supported,
    marks: kinds,
    raw,
    slot,
  };
}

/** More than one answer is marked: no choice, whatever the marks are. */
function decideSeveral(marks: readonly Mark[], kinds: readonly MarkKind[], raw: string): Decision {
  return {
    state: 'several',
    choice: null,
    confidence: Math.min(...marks.map((mark) => mark.confidence)),
    marks: kinds,
    raw,
    slot: null,
  };
}
