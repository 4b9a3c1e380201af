import type { Disclosure, Opened } from 'kaijisho';
import { correctedFiles, type DeskView } from '../desk/desk.js';

/** A disclosure with the file it was read from. */
export interface SheetOnDesk {
  readonly id: string;
  readonly file: Opened;
  readonly sheet: Disclosure;
  /** Index of the sheet in its file. */
  readonly index: number;
}

export const sheetsOf = (view: DeskView): readonly SheetOnDesk[] =>
  correctedFiles(view).flatMap(({ id, opened }) =>
    opened === null
      ? []
      : opened.disclosures.map((sheet, index) => ({
          id: `${id}.${index}`,
          file: opened,
          sheet,
          index,
        })),
  );
