import { isOfficial, itemByKey, itemsOf, referenceForm } from '../catalogue/forms.js';
import type { Form, FormItem } from '../catalogue/schema.js';

/** One row of a comparison: a question that the MDS, the SDS or both forms ask. */
export interface ComparisonTopic {
  readonly key: string;
  /** Section of the form it stands in, such as `6.5`; the MDS decides where both forms have the row. */
  readonly section: string;
  readonly sectionTitleJa: string;
  /**
   * The row as the catalogue words it, of the MDS where both forms have it; of a row that only an
   * imported form has, as that form words it.
   */
  readonly item: FormItem;
  /** Keys of the MDS that this row of the SDS asks about at once. */
  readonly covers: readonly string[];
  /** Keys of coarse SDS rows that ask about this row and others at once. */
  readonly coveredBy: readonly string[];
}

/** `remote-maintenance` for `remote-maintenance.log`; null for a key of its own. */
const familyOf = (key: string): string | null => /^(.+)\./.exec(key)?.[1] ?? null;

/** Where a row that only the SDS has belongs among the rows placed so far. */
function placeFor(placed: readonly string[], item: FormItem, section: readonly string[]): number {
  const covered = placed.findIndex((key) => item.covers?.includes(key) === true);
  if (covered >= 0) return covered;
  const family = familyOf(item.key);
  const kin = placed.findLastIndex(
    (key) => family !== null && (key === family || familyOf(key) === family),
  );
  if (kin >= 0) return kin + 1;
  const before = section.slice(0, section.indexOf(item.key));
  let at = placed.findLastIndex((key) => before.includes(key));
  const host = at < 0 ? null : familyOf(placed[at] ?? '');
  while (host !== null && familyOf(placed[at + 1] ?? '') === host) at += 1;
  return at + 1;
}

/** Section ids in the order of their numbers: 6.2, 6.10, 7.1. */
const bySection = (a: string, b: string): number => {
  const [left = [], right = []] = [a, b].map((id) => id.split('.').map(Number));
  return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
};

/** Keys by section: those of the MDS in its order, with those of the SDS alone put among them. */
function keysBySection(mds: Form, sds: Form): ReadonlyMap<string, readonly string[]> {
  const placed = new Map<string, readonly string[]>(
    mds.sections.map(({ id, items }) => [id, items.map(({ key }) => key)]),
  );
  const sectionOfKin = (item: FormItem, own: string): string => {
    const family = familyOf(item.key);
    const kin = [...(item.covers ?? []), ...(family === null ? [] : [family])];
    return [...placed].find(([, keys]) => keys.some((key) => kin.includes(key)))?.[0] ?? own;
  };
  for (const { id, items } of sds.sections)
    for (const item of items) {
      if (itemByKey(mds, item.key) !== undefined) continue;
      const section = sectionOfKin(item, id);
      const keys = placed.get(section) ?? [];
      const at = placeFor(
        keys,
        item,
        items.map(({ key }) => key),
      );
      placed.set(section, [...keys.slice(0, at), item.key, ...keys.slice(at)]);
    }
  return placed;
}

function buildTopics(): readonly ComparisonTopic[] {
  const [mds, sds] = [referenceForm('MDS'), referenceForm('SDS')];
  const coarse = itemsOf(sds).filter(({ covers }) => covers !== undefined);
  const titles = new Map(
    [...sds.sections, ...mds.sections].map(({ id, titleJa }) => [id, titleJa]),
  );
  return [...keysBySection(mds, sds)]
    .sort(([a], [b]) => bySection(a, b))
    .flatMap(([section, keys]) =>
      keys.flatMap((key): readonly ComparisonTopic[] => {
        const item = itemByKey(mds, key) ?? itemByKey(sds, key);
        if (item === undefined) return [];
        const covers = itemByKey(sds, key)?.covers ?? [];
        return [
          {
            key,
            section,
            sectionTitleJa: titles.get(section) ?? '',
            item,
            covers: covers.filter((covered) => covered !== key),
            coveredBy: coarse
              .filter((row) => row.key !== key && row.covers?.includes(key) === true)
              .map((row) => row.key),
          },
        ];
      }),
    );
}

/** Rows that only an imported form has, each with the row of the catalogue that stands before it. */
function ownRows(
  form: Form,
): readonly { readonly topic: ComparisonTopic; readonly after: string | null }[] {
  let after: string | null = null;
  return form.sections.flatMap(({ id, titleJa, items }) =>
    items.flatMap((item) => {
      const before = after;
      after = item.key;
      if (item.origin !== 'imported' || item.role === 'heading') return [];
      const topic = {
        key: item.key,
        section: id,
        sectionTitleJa: titleJa,
        item,
        covers: [],
        coveredBy: [],
      };
      return [{ topic, after: before }];
    }),
  );
}

/** The topics with those of imported forms put behind the row they follow on their form. */
function withOwn(
  known: readonly ComparisonTopic[],
  forms: readonly Form[],
): readonly ComparisonTopic[] {
  const all = [...known];
  for (const { topic, after } of forms.flatMap(ownRows)) {
    if (all.some(({ key }) => key === topic.key)) continue;
    const at = all.findIndex(({ key }) => key === after);
    const section = all.findLastIndex((other) => other.section === topic.section);
    const place = at >= 0 ? at : section >= 0 ? section : all.length - 1;
    all.splice(place + 1, 0, topic);
  }
  return all;
}

let topics: readonly ComparisonTopic[] | null = null;

/**
 * The 110 questions of both forms, joined by key, in the order of the form's sections. A coarse row
 * that only the SDS has stands before the rows of the MDS that it covers.
 * @param forms the forms in force: what only the imported ones of them ask is compared as well
 */
export function comparisonTopics(forms: readonly Form[] = []): readonly ComparisonTopic[] {
  topics ??= buildTopics();
  const imported = forms.filter(isOfficial);
  return imported.length === 0 ? topics : withOwn(topics, imported);
}
