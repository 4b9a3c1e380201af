import { EQUALS, GREATER, QUOTE, utf8 } from './characters.js';

/** A name of an element or attribute: one object for all that have it, so names compare by identity. */
export interface Name {
  /** As written, prefix included. */
  readonly full: string;
  /** Without the prefix. */
  readonly local: string;
  /** What stands before the colon; `''` for a name without. */
  readonly prefix: string;
  readonly bytes: Uint8Array;
  /** Its last four bytes as one number. */
  readonly tail: number;
  /** How an attribute of this name nearly always begins: the name, `=` and `"`. */
  readonly lead: Uint8Array;
  /** How an end tag of this name nearly always ends: the name and `>`. */
  readonly end: Uint8Array;
  /** As the name of an element: its last tag. */
  readonly tag: Tag;
  /** As the name of an attribute: number of the last tag that had it. */
  usedBy: number;
}

/**
 * The last start tag of a name. Office programs write the same tags over and over, and a tag whose bytes
 * stood there before says what it said then.
 */
export interface Tag {
  /** Number of the document it stands in; 0 while there is none. */
  document: number;
  /** Where its name starts, and how many bytes from there belong to it, its `>` included. */
  start: number;
  length: number;
  /** Up to `count` its attributes; behind them those of an earlier one, which the next one may have. */
  count: number;
  readonly attributes: Name[];
  /** Where the value of each starts and ends in the text. */
  readonly starts: number[];
  readonly ends: number[];
  /** The values of those where that is not what stands in the text: with references or line ends. */
  readonly decoded: (string | undefined)[];
  /** Name of the tag that followed the last one of this name. */
  follower: Name | undefined;
}

export const emptyTag = (): Tag => ({
  document: 0,
  start: 0,
  length: 0,
  count: 0,
  attributes: [],
  starts: [],
  ends: [],
  decoded: [],
  follower: undefined,
});

/** Slots for names to find at once; two names in one slot cost time, nothing else. */
const SLOTS = 4096;
/** Multiplies tails so that they spread over all slots by their upper twelve bits. */
const SPREAD = 0x9e3779b1;
const SPREAD_SHIFT = 20;

/** More names than this come from no office program: they are forgotten with their document. */
const MOST_KEPT = 4096;

/**
 * The engine's one copy of a text. Handlers compare names with names in their program text, and two
 * such copies compare by identity.
 */
function internalised(text: string): string {
  for (const key in { [text]: true }) return key;
  return text;
}

function nameOf(full: string, bytes: Uint8Array, tail: number): Name {
  const colon = full.indexOf(':');
  return {
    full: internalised(full),
    local: internalised(full.slice(colon + 1)),
    prefix: full.slice(0, Math.max(0, colon)),
    bytes,
    tail,
    lead: Uint8Array.of(...bytes, EQUALS, QUOTE),
    end: Uint8Array.of(...bytes, GREATER),
    tag: emptyTag(),
    usedBy: 0,
  };
}

/** Adds a byte to the tail of a name: of the bytes so far, the last four as one number. */
export const withByte = (tail: number, byte: number): number => (tail << 8) | byte;
const TAIL = 4;

/** Whether a name of a known length and tail stands at a place: only what lies before the tail is compared. */
function isHeadAt({ bytes: wanted }: Name, bytes: Uint8Array, start: number): boolean {
  const end = wanted.length - TAIL;
  for (let at = 0; at < end; at += 1) if (wanted[at] !== bytes[start + at]) return false;
  return true;
}

/** Finds names by their bytes. Office programs write few, the same in every part of every file. */
export class Names {
  private readonly slots: (Name | undefined)[] = new Array(SLOTS).fill(undefined);
  private readonly known = new Map<string, Name>();

  /**
   * The name from `start` to `end`.
   * @param tail its last four bytes; short names, which are most, are told by it alone
   */
  find(bytes: Uint8Array, start: number, end: number, tail: number): Name {
    const length = end - start;
    const slot = Math.imul(tail ^ length, SPREAD) >>> SPREAD_SHIFT;
    const usual = this.slots[slot];
    const found =
      usual?.tail === tail && usual.bytes.length === length && isHeadAt(usual, bytes, start);
    if (found) return usual;
    const own = bytes.slice(start, end);
    const full = utf8.decode(own);
    const name = this.known.get(full) ?? nameOf(full, own, tail);
    this.known.set(full, name);
    this.slots[slot] = name;
    return name;
  }

  /** Forgets names between two documents when there are more than office programs write. */
  tidy(): void {
    if (this.known.size <= MOST_KEPT) return;
    this.known.clear();
    this.slots.fill(undefined);
  }
}
