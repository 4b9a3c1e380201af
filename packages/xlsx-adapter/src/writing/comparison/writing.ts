import {
  type ComparisonDocument,
  type ComparisonMessageId,
  comparisonText,
  headed,
  type ProfileEntries,
  paperSay,
} from '@kaijisho/core';
import type { ListSheet } from '../list-sheet.js';

/** Everything 比較表.xlsx is made of. The writer prints it and decides nothing. */
export interface ComparisonWorkbookInput {
  readonly document: ComparisonDocument;
  /** What people wrote into an earlier comparison. */
  readonly entries: ProfileEntries;
  /** Version of Kaijisho, printed in the summary and the footers. */
  readonly toolVersion: string;
}

/** What every sheet needs while it is written. */
export interface Writing {
  readonly document: ComparisonDocument;
  readonly entries: ProfileEntries;
  readonly toolVersion: string;
  readonly say: (
    id: ComparisonMessageId,
    args?: Readonly<Record<string, string | number>>,
  ) => string;
  readonly omitted: (count: number) => string;
  readonly footer: ListSheet<never>['footer'];
}

export function startWriting({ document, entries, toolVersion }: ComparisonWorkbookInput): Writing {
  const say: Writing['say'] = (id, args) => comparisonText(id, document.language, args);
  return {
    document,
    entries,
    toolVersion,
    say,
    omitted: (count) => say('comparison.omitted', { count }),
    footer: {
      left: paperSay(document.language)('footer.left', {
        sheet: document.title,
        asOf: document.asOfText,
      }),
      right: say('comparison.footer', { version: toolVersion }),
    },
  };
}

/** What a heading calls a product: its letter, name and version. */
export const productHeading = (
  { label, name, version }: ComparisonDocument['products'][number],
  { language }: ComparisonDocument,
): string => [headed(label, name, language), version].filter((part) => part !== null).join(' ');
