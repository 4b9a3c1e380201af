import { itemByKey, referenceForm } from '../../catalogue/forms.js';
import type { Says } from '../../coverage/model.js';
import type { Disclosure, FormKind } from '../../model/disclosure.js';
import { comparisonTopics } from '../topics.js';
import { ITEM_CHANGES, type ItemChange, type ItemChangeKind, type LooseNote } from './model.js';
import { looseNotesOf, type SaidRow, saidBy } from './said.js';

/** How much an answer tells: none, a mark without its reason, a mark. */
const CLARITY: Readonly<Record<Says, number>> = {
  unanswered: 0,
  unreadable: 0,
  several: 0,
  'not-applicable-unexplained': 1,
  'not-applicable': 2,
  no: 2,
  yes: 2,
};

/** Rows whose はい is wanted; elsewhere neither answer is good or bad. */
function wantsYes(form: FormKind, key: string | null): boolean {
  const role = key === null ? undefined : itemByKey(referenceForm(form), key)?.role;
  return role === undefined || role === 'measure' || role === 'information';
}

/** Which way an answer moved. Both answers differ. */
function directionOf(before: SaidRow, after: SaidRow): ItemChangeKind {
  if (wantsYes(after.form, after.key)) {
    if (after.says === 'yes') return 'improved';
    if (before.says === 'yes') return 'worsened';
  }
  const [old, now] = [CLARITY[before.says], CLARITY[after.says]];
  if (now < old) return 'worsened';
  if (now === 0) return 'changed';
  if (old === 0 || (old === 1 && after.says === 'not-applicable')) return 'improved';
  return wantsYes(after.form, after.key) && after.says === 'no' ? 'worsened' : 'changed';
}

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index]);

const versionOf = ({ disclosure, answer, says }: SaidRow) => ({ disclosure, answer, says });

/** Null when both versions say the same. */
function changeOf(before: SaidRow, after: SaidRow): ItemChange | null {
  const differs = [
    ...(before.says === after.says ? [] : (['answer'] as const)),
    ...(sameTexts(before.notes, after.notes) ? [] : (['note'] as const)),
    ...(before.question === after.question ? [] : (['question'] as const)),
  ];
  if (differs.length === 0) return null;
  return {
    change: differs[0] === 'answer' ? directionOf(before, after) : 'reworded',
    form: after.form,
    key: after.key,
    old: versionOf(before),
    new: versionOf(after),
    differs,
  };
}

const onOneSide = (row: SaidRow, change: 'new' | 'gone'): ItemChange => ({
  change,
  form: row.form,
  key: row.key,
  old: change === 'gone' ? versionOf(row) : null,
  new: change === 'new' ? versionOf(row) : null,
  differs: [],
});

/** Rows in the order of the form; those the catalogue does not know come last. */
function order({ key, form, old, new: now }: ItemChange): number {
  const at = comparisonTopics().findIndex((topic) => topic.key === key);
  const known = at < 0 ? comparisonTopics().length : at;
  return known * 4000 + (form === 'SDS' ? 2000 : 0) + Math.min(1999, (now ?? old)?.answer ?? 0);
}

export interface ItemChanges {
  readonly items: readonly ItemChange[];
  readonly unchanged: number;
}

const rowsOf = (disclosures: readonly Disclosure[]): readonly SaidRow[] => {
  const names = new Map<string, number>();
  return disclosures.flatMap(saidBy).map((row) => {
    // Two sheets of one kind: their rows are told apart like rows that come twice on one sheet.
    const base = `${row.form} ${row.name}`;
    const count = (names.get(base) ?? 0) + 1;
    names.set(base, count);
    return { ...row, name: count === 1 ? base : `${base}#${count}` };
  });
};

/** Row by row, what changed between the sheets of two versions. */
export function changedItems(
  before: readonly Disclosure[],
  after: readonly Disclosure[],
): ItemChanges {
  const old = new Map(rowsOf(before).map((row) => [row.name, row]));
  const now = new Map(rowsOf(after).map((row) => [row.name, row]));
  const both = [...now.values()].flatMap((row) => {
    const earlier = old.get(row.name);
    return earlier === undefined ? [] : [{ earlier, row }];
  });
  const changed = both.flatMap(({ earlier, row }) => changeOf(earlier, row) ?? []);
  const items = [
    ...changed,
    ...[...now.values()].filter(({ name }) => !old.has(name)).map((row) => onOneSide(row, 'new')),
    ...[...old.values()].filter(({ name }) => !now.has(name)).map((row) => onOneSide(row, 'gone')),
  ];
  const rank = ({ change }: ItemChange) => ITEM_CHANGES.indexOf(change);
  return {
    items: items.sort((a, b) => rank(a) - rank(b) || order(a) - order(b)),
    unchanged: both.length - changed.length,
  };
}

/** Notes without a row that are on one side only. */
export function changedLooseNotes(
  before: readonly Disclosure[],
  after: readonly Disclosure[],
): readonly LooseNote[] {
  const onlyIn = (
    here: readonly Disclosure[],
    there: readonly Disclosure[],
    change: LooseNote['change'],
  ): readonly LooseNote[] => {
    const known = new Set(there.flatMap((sheet) => [...looseNotesOf(sheet).keys()]));
    return here.flatMap((sheet) =>
      [...looseNotesOf(sheet)].flatMap(([text, index]) => {
        const note = sheet.content.notes[index];
        return known.has(text) || note === undefined
          ? []
          : [{ change, form: sheet.content.form.kind, ...note }];
      }),
    );
  };
  return [...onlyIn(before, after, 'gone'), ...onlyIn(after, before, 'new')];
}
