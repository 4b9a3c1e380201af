import type { Box, Drawing } from '@kaijisho/core';
import type { IconKind } from '../drawn/icons.js';
import type { Table } from '../drawn/ruled-tables.js';
import type { KnownColumns } from './columns/columns.js';
import type { ListColumns } from './tables/lists.js';
import type { Text } from './text/text.js';

/** One cell of a page before it has a row and a column. */
export interface PlacedText extends Text {
  readonly box: Box;
  /** It is a cell of a table that rulings or alignment make; else a line of loose text. */
  readonly inTable: boolean;
  readonly fill?: string;
  /** Where it comes from, when pages were laid side by side: its page, and how far it is to be moved. */
  readonly from?: { readonly page: number; readonly shift: number };
  /** Where it is printed, when it was moved: its page, and its box there. */
  readonly onPage?: { readonly page: number; readonly box: Box };
  /** Entries of a list field in it. */
  readonly choices?: readonly string[];
  readonly align?: 'left' | 'center' | 'right';
}

/** What a page shows, as texts in boxes and drawings over them. */
export interface PageLayout {
  readonly texts: readonly PlacedText[];
  readonly drawings: readonly Drawing[];
  readonly tables: readonly Table[];
  /** Characters that were written so that nobody sees them. */
  readonly unseen: number;
}

/** One page of the file as laid out. */
export interface LaidOutPage {
  /** Counts from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly layout: PageLayout;
}

/** Where the two columns of text of a page begin. */
export interface TextColumns {
  readonly left: number;
  readonly to: number;
}

/** What was met on the pages before: columns, for what goes on there without a heading, and icons. */
export interface Known {
  readonly tables: KnownColumns[];
  readonly lists: ListColumns[];
  /** A card of each column. */
  readonly cards: Box[];
  /** Those of the page before. */
  readonly textColumns: TextColumns[];
  readonly icons: IconKind[];
}
