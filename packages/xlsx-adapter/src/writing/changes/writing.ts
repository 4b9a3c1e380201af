import type { ChangesDocument, ChangesMessageId } from '@kaijisho/core';
import type { ListSheet } from '../list-sheet.js';
import type { FillName, Look } from '../style.js';

/** What the sheets of 変更点.xlsx share. */
export interface ChangesWriting {
  readonly document: ChangesDocument;
  readonly say: (id: ChangesMessageId) => string;
  readonly omitted: (count: number) => string;
  readonly footer: ListSheet<never>['footer'];
}

type Change = ChangesDocument['products'][number]['items'][number]['change'];

const FILLS: Readonly<Record<Change, FillName>> = {
  worsened: 'attention',
  gone: 'attention',
  changed: 'caution',
  reworded: 'caution',
  improved: 'green',
  new: 'green',
};

/** How a kind of change looks; its word says the same. */
export const changeLook = (change: Change): Look => ({
  fill: FILLS[change],
  bold: true,
  centred: true,
});
