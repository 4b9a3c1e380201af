import type { MatrixLine, Product } from '../demarcation/model.js';
import { digestOf } from '../text/digest.js';
import { oneLine } from '../text/fold.js';

/**
 * The answers a decision rests on, as short texts that are kept in the workbook beside it:
 * `<product id>|MDS|<key>=<choice or state>~<digest of the note texts>`. A product id never holds
 * `|`, a key never `=`.
 */
const ENTRY = /^(?<product>[^|]*)\|(?<form>[^|]*)\|(?<key>[^=]*)=(?<says>[^~]*)(?:~(?<notes>.*))?$/;

/** What became of one answer since a decision was made. */
export interface BasisChange {
  readonly kind: 'changed' | 'reworded' | 'gone' | 'new';
  /** Key of the item. */
  readonly key: string;
  readonly product: string;
  readonly form: string;
  /** Choice or state before and now; null where there is none. */
  readonly before: string | null;
  readonly now: string | null;
}

/** The answers behind a line, in a stable order. */
export function basisOf(line: MatrixLine, products: readonly Product[]): readonly string[] {
  const entries = line.answers.map(({ product, disclosure, answer: index, key }) => {
    const sheet = products.find(({ id }) => id === product)?.disclosures[disclosure];
    const answer = sheet?.content.answers[index];
    if (sheet === undefined || answer === undefined)
      throw new RangeError(`The matrix cites an answer that is not there: ${product} ${key}`);
    const notes = [
      ...answer.notes.flatMap((number) =>
        sheet.content.notes.filter((note) => note.number === number).map(({ text }) => text),
      ),
      ...(answer.remark === null ? [] : [answer.remark]),
    ];
    const digest = notes.length === 0 ? '' : `~${digestOf(notes.map(oneLine).join('\n'))}`;
    const says = answer.choice ?? answer.state;
    return `${product}|${sheet.content.form.kind}|${key}=${says}${digest}`;
  });
  return [...new Set(entries)].sort();
}

interface Told {
  readonly product: string;
  readonly form: string;
  readonly key: string;
  readonly says: readonly string[];
  readonly notes: readonly string[];
}

/** Entries by what they are about; one item may be answered by several rows. */
function gather(entries: readonly string[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const entry of entries) {
    const parts = ENTRY.exec(entry)?.groups;
    if (parts === undefined) continue;
    const { product = '', form = '', key = '', says = '', notes } = parts;
    const id = `${product}|${form}|${key}`;
    const known = told.get(id);
    told.set(id, {
      product,
      form,
      key,
      says: [...(known?.says ?? []), says],
      notes: [...(known?.notes ?? []), ...(notes === undefined ? [] : [notes])],
    });
  }
  return told;
}

const saysOf = ({ says }: Told): string => [...new Set(says)].sort().join('/');

/** What changed between two sets of answers, in the order of the older ones, new ones last. */
export function compareBasis(
  before: readonly string[],
  now: readonly string[],
): readonly BasisChange[] {
  const [old, current] = [gather(before), gather(now)];
  const changes = [...old].flatMap(([id, told]): readonly BasisChange[] => {
    const after = current.get(id);
    const { product, form, key } = told;
    const about = { product, form, key, before: saysOf(told) };
    if (after === undefined) return [{ ...about, kind: 'gone', now: null }];
    if (saysOf(after) !== about.before) return [{ ...about, kind: 'changed', now: saysOf(after) }];
    if (after.notes.join() !== told.notes.join())
      return [{ ...about, kind: 'reworded', now: saysOf(after) }];
    return [];
  });
  const added = [...current].flatMap(([id, told]): readonly BasisChange[] =>
    old.has(id)
      ? []
      : [
          {
            kind: 'new',
            key: told.key,
            product: told.product,
            form: told.form,
            before: null,
            now: saysOf(told),
          },
        ],
  );
  return [...changes, ...added];
}
