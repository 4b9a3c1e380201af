import type { ExplainingText } from '../../model/notes.js';
import type { Row } from '../sheet/rows.js';
import { sheetFact } from '../sheet/sheet-fact.js';

/** A text with the rows it explains. */
export interface TextUse {
  readonly text: ExplainingText;
  readonly rows: readonly Row[];
}

/** Texts behind a set of rows. A numbered note that explains several rows is one text. */
export function textsOf(rows: readonly Row[]): readonly TextUse[] {
  const numbered = new Map<number, { text: ExplainingText; rows: Row[] }>();
  const uses: TextUse[] = [];
  for (const row of rows) {
    for (const text of row.texts) {
      const known = text.note === null ? undefined : numbered.get(text.note);
      if (known !== undefined) {
        known.rows.push(row);
        continue;
      }
      const use = { text, rows: [row] };
      if (text.note !== null) numbered.set(text.note, use);
      uses.push(use);
    }
  }
  return uses;
}

/** Texts behind all rows of a sheet. */
export const textsOfSheet = sheetFact(({ explained }) => textsOf(explained));

/** `備考4` or the remark, as people call it. */
export const textNames = ({ number }: ExplainingText) => ({
  note: number === null ? '備考欄' : `備考${number}`,
  noteEn: number === null ? 'The remark' : `Note ${number}`,
});
