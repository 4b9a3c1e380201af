import type { Chance } from './mutate.js';

/** Changes that leave a JSON, XML or CSV file well-formed, and what it says broken. */

/** What no schema asks for, in the place of a value. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  '=1+1',
  '\ud800\u0000',
  [],
  {},
  [[[[[[]]]]]],
  '長'.repeat(40_000),
];
const NAMES = ['constructor', 'toString', 'hasOwnProperty', '', '0', 'form', 'answers'];

type Holder = Record<string, unknown> | unknown[];

function holdersIn(value: unknown): readonly Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Holder;
  return [own, ...Object.values(own).flatMap(holdersIn)];
}

function changeList(list: unknown[], chance: Chance): void {
  const at = chance.below(list.length);
  const one = list[at];
  const how: readonly (() => void)[] = [
    () => list.splice(at, 1),
    () => list.push(...Array.from({ length: 1 + chance.below(300) }, () => one)),
    () => list.reverse(),
    () => list.splice(at, 1, chance.pick(STRANGE)),
    () => list.splice(at, 1, [one]),
  ];
  chance.pick(how)();
}

function changeMembers(object: Record<string, unknown>, chance: Chance): void {
  const names = Object.keys(object);
  if (names.length === 0) return;
  const name = chance.pick(names);
  const value = object[name];
  const how: readonly (() => void)[] = [
    () => delete object[name],
    () => {
      object[name] = chance.pick(STRANGE);
    },
    () => {
      object[chance.pick(NAMES)] = value;
    },
    () => {
      object[name] = { [name]: value };
    },
    () => {
      object[name] = object[chance.pick(names)];
    },
  ];
  chance.pick(how)();
}

/** A JSON text with a member or entry dropped, doubled, moved, or of another type; any other text as it is. */
export function mutateJson(text: string, chance: Chance): string {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return text;
  }
  const holders = holdersIn(value);
  if (holders.length === 0) return text;
  const holder = chance.pick(holders);
  if (Array.isArray(holder)) changeList(holder, chance);
  else changeMembers(holder, chance);
  return JSON.stringify(value);
}

/** An element in a text, from the beginning of its first tag to the end of its last. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function elementsIn(xml: string): readonly Span[] {
  const open: { name: string; from: number }[] = [];
  const spans: Span[] = [];
  for (const tag of xml.matchAll(/<(\/?)([A-Za-z_][\w:.-]*)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g)) {
    const [whole, closing, name = '', empty] = tag;
    const to = tag.index + whole.length;
    if (empty === '/') spans.push({ from: tag.index, to });
    else if (closing !== '/') open.push({ name, from: tag.index });
    else if (open.at(-1)?.name === name) spans.push({ from: open.pop()?.from ?? 0, to });
  }
  return spans;
}

const WRAPS: readonly ((inner: string) => string)[] = [
  (inner) => `${'<x>'.repeat(100)}${inner}${'</x>'.repeat(100)}`,
  (inner) => `<x xmlns="urn:other">${inner}</x>`,
  (inner) => `<!-- ${inner.replaceAll('--', '')} -->`,
  (inner) => `<![CDATA[${inner.replaceAll(']]>', '')}]]>`,
  (inner) => `<?pi x?>${inner}<?pi y?>`,
];

/** An XML text with an element dropped, doubled, moved, exchanged, wrapped or given the attributes of none. */
export function mutateXml(text: string, chance: Chance): string {
  const spans = elementsIn(text);
  if (spans.length === 0) return text;
  const { from, to } = chance.pick(spans);
  const element = text.slice(from, to);
  const put = (one: string): string => text.slice(0, from) + one + text.slice(to);
  const { from: first, to: last } = chance.pick(spans);
  const how: readonly (() => string)[] = [
    () => put(''),
    () => put(element.repeat(2 + chance.below(Math.min(200, 100_000 / element.length)))),
    () => put(text.slice(first, last)),
    () => put(chance.pick(WRAPS)(element)),
    () => put(element.replace(/>[^<]+</, `>${'9'.repeat(1 + chance.below(400))}<`)),
    () => put(element.replace(/(\s[\w:]+=")[^"]*"/, `$1-${chance.below(1e9)}"`)),
    () => put(element.replace(/\s[\w:]+="[^"]*"/, '')),
    () => (last <= from || first >= to ? moved(text, { from, to }, first) : put('')),
  ];
  return chance.pick(how)();
}

function moved(text: string, { from, to }: Span, at: number): string {
  const element = text.slice(from, to);
  return at < from
    ? text.slice(0, at) + element + text.slice(at, from) + text.slice(to)
    : text.slice(0, from) + text.slice(to, at) + element + text.slice(at);
}

/** A CSV with rows dropped, doubled or reordered, columns moved, or another delimiter or quote. */
export function mutateCsv(text: string, chance: Chance): string {
  const rows = text.split(/\r?\n/);
  const at = chance.below(rows.length);
  const row = rows[at] ?? '';
  const with_ = (...instead: readonly string[]): string =>
    [...rows.slice(0, at), ...instead, ...rows.slice(at + 1)].join('\r\n');
  const how: readonly (() => string)[] = [
    () => with_(),
    () => with_(...Array.from({ length: 2 + chance.below(300) }, () => row)),
    () => [...rows].reverse().join('\n'),
    () => with_(row.split(',').reverse().join(',')),
    () => with_(row.repeat(1 + chance.below(50))),
    () => with_(','.repeat(chance.below(5_000))),
    () => with_(`"${row}`),
    () => text.replaceAll(',', chance.pick([';', '\t', '|', '，'])),
    () => text.replaceAll('\r\n', '\r'),
    () => rows.map((one) => one.split(',').slice(1).join(',')).join('\n'),
  ];
  return chance.pick(how)();
}
