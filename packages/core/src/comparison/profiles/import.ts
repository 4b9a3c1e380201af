import { groupedBy } from '../../basics/grouped.js';
import { findRequirementByCitation } from '../../catalogue/guideline.js';
import { parseReferences } from '../../catalogue/references.js';
import { failed, type Result, success } from '../../pages/failure.js';
import type { Cell, SourceDocument } from '../../pages/page.js';
import { fold, oneLine } from '../../text/fold.js';
import {
  type Accepted,
  PROFILE_VERSION,
  type Profile,
  type ProfileEntry,
  type ProfileTarget,
} from './schema.js';

/**
 * Makes a profile of any list that names form rows or requirements: an annex of a guideline, a
 * procurement list of the house. One entry per line that bears a guideline reference (6.5.C14), a
 * citation of guideline 6.0 (システム運用編 14⑤) or the number of a form row (MDS 4.1.1), and one per
 * line among them that bears none: no sheet can answer it, and it is a condition all the same.
 */

/** Columns whose heading tells what they hold. */
interface Columns {
  readonly number: number | null;
  readonly accept: number | null;
  readonly note: number | null;
}

const HEADINGS: Readonly<Record<keyof Columns, RegExp>> = {
  number: /^(?:(?:mds|sds)の?)?(?:設問|項目|質問)?(?:番号|項番)$/,
  accept: /^(?:求める|必要な|期待する|受入|受け入れる|要求)(?:回答|条件)/,
  note: /^備考(?:の記載|の記入)?[(は:]?(?:必須|必要|要否|要)/,
};

/** A column of running numbers looks like one of item numbers, unless some have several parts. */
const hasParts = (cells: readonly Cell[], column: number): boolean =>
  cells.some(({ col, text }) => col === column && /^\d+(?:\.\d+)+$/.test(fold(text)));

function columnsOf(cells: readonly Cell[]): Columns {
  const find = (name: keyof Columns) =>
    cells.find(({ text }) => HEADINGS[name].test(fold(text)))?.col ?? null;
  const number = find('number');
  return {
    number: number !== null && hasParts(cells, number) ? number : null,
    accept: find('accept'),
    note: find('note'),
  };
}

const CITED =
  /(経営管理編|企画管理編|システム運用編)((?:[・、,\s]*\d+(?:\.\d+)*(?:[①-⑳]|<[^>]{1,12}>[①-⑳]))+)/g;
const ITEM = /\d+(?:\.\d+)*(?:[①-⑳]|<[^>]{1,12}>[①-⑳])/g;

/** `システム運用編 14⑤・14⑥` → the two citations. */
const citationsIn = (text: string): readonly string[] =>
  [...text.matchAll(CITED)].flatMap(([, volume, items = '']) =>
    [...items.matchAll(ITEM)].map(([item]) => `${volume} ${item}`),
  );

/** `MDS 4.1.1` anywhere in a line. */
const NAMED_NUMBER = /\b(MDS|SDS)[\s:：]*(\d+(?:\.\d+)*)(?![\d.]*[CD])/gi;

function targetsOf(
  cells: readonly Cell[],
  columns: Columns,
  knowsCitations: boolean,
): readonly ProfileTarget[] {
  const text = cells
    .map((cell) => cell.text.replace(/[＜〈]/g, '<').replace(/[＞〉]/g, '>'))
    .join('\n');
  const citations = citationsIn(text);
  const cited = citations.map((citation): ProfileTarget => {
    const found = knowsCitations ? findRequirementByCitation(citation) : undefined;
    return found === undefined ? { reference: citation } : { requirement: found.id };
  });
  const printed = parseReferences(text)
    .filter((reference) => !citations.includes(reference))
    .map((reference): ProfileTarget => ({ reference }));
  const named = [...text.normalize('NFKC').matchAll(NAMED_NUMBER)].map(
    ([, form = '', number = '']): ProfileTarget => ({
      form: form.toUpperCase() === 'SDS' ? 'SDS' : 'MDS',
      number,
    }),
  );
  const found = [...named, ...printed, ...cited];
  if (found.length > 0) return found;
  const number = cells.find(({ col }) => col === columns.number);
  const folded = fold(number?.text ?? '');
  return /^\d+(?:\.\d+)*$/.test(folded) ? [{ number: folded }] : [];
}

const WORDS: readonly (readonly [RegExp, Accepted])[] = [
  [/はい|yes|^[○〇◯]/i, 'yes'],
  [/いいえ|\bno\b/i, 'no'],
  [/対象外|n\/a/i, 'not-applicable'],
];

function acceptOf(cells: readonly Cell[], columns: Columns): Pick<ProfileEntry, 'accept'> {
  const text = cells.find(({ col }) => col === columns.accept)?.text ?? '';
  const accept = WORDS.filter(([word]) => word.test(text)).map(([, accepted]) => accepted);
  return accept.length === 0 ? {} : { accept };
}

const DEFAULT_ACCEPT: readonly Accepted[] = ['yes', 'not-applicable'];

/** Whether a cell says where something stands and nothing else: `システム運用編 14⑤、6.5.C7`. */
const isReference = (text: string): boolean =>
  /\d/.test(text) &&
  text
    .normalize('NFKC')
    .replace(/経営管理編|企画管理編|システム運用編|MDS|SDS/g, '')
    .replace(/[\dCD\s.,、・()<>~〜\-及びと]/g, '') === '';

/** A line of a list: what it asks for, and the short text by which the list calls it. */
interface Line {
  readonly title: Cell | undefined;
  readonly label: Cell | undefined;
}

function lineOf(cells: readonly Cell[], columns: Columns): Line {
  const texts = cells.filter(({ col }) => col !== columns.accept && col !== columns.note);
  const worded = texts.filter(({ text }) => !isReference(text));
  const [title] = [...(worded.length === 0 ? texts : worded)].sort(
    (a, b) => oneLine(b.text).length - oneLine(a.text).length,
  );
  const label = texts.find((cell) => cell !== title && oneLine(cell.text).length <= 16);
  return { title, label };
}

/**
 * Lines that name no row and no requirement, among those that do: conditions of the list all the
 * same, that no sheet can answer. They stand in the columns of the others; headings do not.
 */
function isCondition({ title, label }: Line, others: readonly Line[]): boolean {
  const sure = others.filter((other) => other.title?.col === title?.col);
  const [first] = others;
  return (
    title !== undefined &&
    label !== undefined &&
    first?.title !== undefined &&
    title.row > first.title.row &&
    sure.length * 2 > others.length &&
    sure.some((other) => other.label?.col === label.col) &&
    /\d/.test(label.text)
  );
}

function entryOf(
  cells: readonly Cell[],
  columns: Columns,
  id: string,
  targets: readonly ProfileTarget[],
): ProfileEntry {
  const line = lineOf(cells, columns);
  const title = oneLine(line.title?.text ?? '');
  const label = line.label === undefined ? undefined : oneLine(line.label.text);
  const { accept = DEFAULT_ACCEPT } = acceptOf(cells, columns);
  const wantsNote = cells.some(
    ({ col, text }) => col === columns.note && /[○〇◯●✓レ]|要|必須|はい|yes/i.test(text),
  );
  return {
    id,
    ...(label === undefined ? {} : { label }),
    titleJa: title,
    targets: [...targets],
    accept: [...accept],
    noteRequired: wantsNote ? [...accept] : ['not-applicable'],
  };
}

/** Guideline editions a list names: 第6.0版, 第 7 版. */
const editionsIn = (cells: readonly Cell[]): readonly string[] =>
  cells.flatMap(({ text }) =>
    [...text.normalize('NFKC').matchAll(/第\s*(\d+(?:\.\d+)?)\s*版/g)].map(
      ([, edition = '']) => edition,
    ),
  );

/**
 * A profile from a workbook or CSV. Citations of a guideline later than 6.0 are kept as printed and
 * not resolved: its numbers may mean something else. Item numbers and references still find the
 * rows of a sheet that prints them.
 * @param name shown as title, such as the file's name
 * @returns the failure `profile-without-entries` when no line names a row or a requirement
 */
export function importProfile({ pages }: SourceDocument, name: string): Result<Profile> {
  const shown = pages.filter(({ hidden }) => hidden !== true);
  const editions = shown.flatMap(({ cells }) => editionsIn(cells)).map(Number);
  const knowsCitations = !editions.some((edition) => edition >= 7);
  const entries = shown.flatMap(({ cells }, page) => {
    const columns = columnsOf(cells);
    const byRow = groupedBy(
      cells.filter(({ text }) => text.trim() !== ''),
      ({ row }) => row,
    );
    const lines = [...byRow].map(([row, line]) => ({
      row,
      line,
      targets: targetsOf(line, columns, knowsCitations),
    }));
    const sure = lines
      .filter(({ targets }) => targets.length > 0)
      .map(({ line }) => lineOf(line, columns));
    return lines
      .filter(({ line, targets }) => targets.length > 0 || isCondition(lineOf(line, columns), sure))
      .map(({ row, line, targets }) => entryOf(line, columns, `${page + 1}-${row}`, targets));
  });
  if (entries.length === 0) return failed('profile-without-entries');
  return success({ profileVersion: PROFILE_VERSION, id: 'imported', titleJa: name, entries });
}
