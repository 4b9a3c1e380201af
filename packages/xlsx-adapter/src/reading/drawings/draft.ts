import type { Drawing } from '@kaijisho/core';

/**
 * A drawing while its page is put together. As with cells, every drawing has all members, in one order,
 * undefined where it has nothing to say, so that all have one shape for the engine.
 */
export type DrawingDraft = { readonly [Member in keyof Required<Drawing>]: Drawing[Member] };

/** What a reader knows of a drawing; the cell it lies over shows later. */
type Known = Pick<Drawing, 'kind' | 'box'> & {
  readonly [Member in Exclude<keyof Drawing, 'cell'>]?: Drawing[Member] | undefined;
};

/** Members are listed rather than copied and added to: that makes a drawing in a tenth of the time. */
export const drawingDraft = (known: Known): DrawingDraft => ({
  kind: known.kind,
  box: known.box,
  label: known.label,
  state: known.state,
  group: known.group,
  entries: known.entries,
  cell: undefined,
  linkedCell: known.linkedCell,
  hidden: known.hidden,
  stored: known.stored,
  name: known.name,
});
