import { boxAround } from '../../pages/index.js';
import { textFact, textSign } from '../facts.js';
import type { Line } from '../grid/grid.js';
import { isBlank, type SheetCell, sheetCellOf, withText } from '../grid/sheet-cell.js';
import { isAnswerText } from '../marks/words/answer-text.js';
import { type ColumnRole, headsAnswers, roleOfHeading } from '../wording/column-roles.js';
import { isHeaderWord } from '../wording/header-row.js';

/** Labels that stand before what they name, in a cell of their own or in the same: `回答`, `【回答】はい`, `A. はい`. */

export type CardRole = Extract<ColumnRole, 'number' | 'question' | 'reference' | 'note'> | 'answer';

const BRACKETED =
  /^\s*[【［[〔〈《＜<]\s*([^【［[〔】］\]〕]{1,8}?)\s*[】］\]〕〉》＞>]\s*[:：]?\s*/;
const BEFORE_COLON = /^\s*([^\s:：][^:：\n]{0,7}?)\s*[:：]\s*/;
/** The A of question and answer, and an arrow; they name an answer where one follows. */
const BEFORE_ANSWER = /^\s*(?:[AＡ]\s*[.．:：、)）]|(?:→|⇒|➡|▶|＞)+)\s*/;
const ANSWER = '回答';
/** The A before whatever stands in place of an answer. */
const LED = /^\s*[AＡ]\s*[.．:：、)）]\s*/;

/** Whether a text is led by an A; where such texts answer on the lines below questions, all of them do. */
export const isLed = textFact((text) => LED.test(text));

/** Whether an answer is led by an A. */
export const isLedAnswer = textFact((text) => isLed(text) && isAnswerText(text.replace(LED, '')));

/** A label at the beginning of a text, and where what it names begins. */
interface Labelled {
  readonly label: string;
  readonly from: number;
}

/** The label of a text that begins with one and a colon, with one in brackets, or with an A. */
const labelledText = textFact((text): Labelled | undefined => {
  for (const pattern of [BRACKETED, BEFORE_COLON]) {
    const [all = '', label = ''] = pattern.exec(text) ?? [];
    if (label !== '' && roleNamed(label) !== undefined) return { label, from: all.length };
  }
  const [all] = BEFORE_ANSWER.exec(text) ?? [];
  return all !== undefined && isAnswerText(text.slice(all.length))
    ? { label: ANSWER, from: all.length }
    : undefined;
});

function roleNamed(label: string): CardRole | 'other' | undefined {
  if (headsAnswers(label)) return 'answer';
  if (!isHeaderWord(label)) return undefined;
  const role = roleOfHeading(label);
  return role === undefined || role === 'section' || role === 'ignored' ? 'other' : role;
}

/** The role of a label before its value; undefined for a text that is no label. */
export const roleOfLabel = ({ text }: SheetCell): CardRole | 'other' | undefined =>
  roleNamed(text.replace(/[\s:：]+$/, ''));

/** A part of a cell's text as a cell of its own. @param end where the text goes on; its end when left out */
export function partOf(cell: SheetCell, from: number, end = cell.text.length): SheetCell {
  const { runs, characters, ...plain } = cell;
  const own = characters?.slice(from, end);
  return sheetCellOf({
    ...plain,
    text: cell.text.slice(from, end),
    ...(own !== undefined && own.length > 0 && { characters: own, box: boxAround(own) }),
    ...(runs !== undefined && {
      runs: runs.flatMap((run) =>
        run.end <= from || run.start >= end
          ? []
          : [
              {
                ...run,
                start: Math.max(0, run.start - from),
                end: Math.min(run.end, end) - from,
              },
            ],
      ),
    }),
  });
}

/** A cell as its label and what that names; any other as it is. */
function labelApart(cell: SheetCell): readonly SheetCell[] {
  const labelled = labelledText.of(cell);
  return labelled === undefined ? [cell] : cutAt(cell, labelled);
}

/** A cell as a label and what stands in it from a character on. */
function cutAt(cell: SheetCell, { label: text, from }: Labelled): readonly SheetCell[] {
  const label = withText(cell, text);
  const value = partOf(cell, from);
  return isBlank(value) ? [label] : [label, value];
}

/** What answers from a character on, with the label of an answer before it; that alone where nothing is left. */
export const answerApart = (cell: SheetCell, from: number): readonly SheetCell[] =>
  cutAt(cell, { label: ANSWER, from });

/** What a text is labelled as, and where the text behind the label begins; undefined without a label. */
export const roleWithin = textFact(
  (text): { readonly role: CardRole | 'other'; readonly from: number } | undefined => {
    const labelled = labelledText(text);
    const role = labelled && roleNamed(labelled.label);
    return labelled === undefined || role === undefined ? undefined : { role, from: labelled.from };
  },
);

/** A line with its labels in cells of their own. */
export const withLabelsApart = (line: Line): Line =>
  line.cells.some((cell) => labelledText.of(cell) !== undefined)
    ? { ...line, cells: line.cells.flatMap(labelApart) }
    : line;

/** A line of one text that an A leads, with the A as the label of what stands behind it, be it nothing. */
export function ledApart(line: Line): Line {
  const [cell, ...others] = line.cells;
  const [lead] = cell === undefined ? [] : (LED.exec(cell.text) ?? []);
  if (cell === undefined || lead === undefined || others.length > 0) return line;
  return { ...line, cells: cutAt(cell, { label: ANSWER, from: lead.length }) };
}

/** Above an answer it may be the hospital's, right below it is the vendor's. */
const EXPLAINS = /^\s*説明\s*[:：]\s*(?=\S)/;

/** A line right below an answer with its remark behind a label of its own; undefined for any other text. */
export function explanationApart(line: Line): Line | undefined {
  const cells = line.cells.flatMap((cell) => {
    const [lead] = EXPLAINS.exec(cell.text) ?? [];
    return lead === undefined ? [] : cutAt(cell, { label: '補足説明', from: lead.length });
  });
  return line.cells.length > 1 || cells.length === 0 ? undefined : { ...line, cells };
}

/** Whether a cell is the label of an answer, or begins with it. */
export const labelsAnswer = textSign((text) => headsAnswers(labelledText(text)?.label ?? text));
