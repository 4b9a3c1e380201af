/** A name of an element or attribute: one object for all that have it, so names compare by identity. */
export interface Name {
  /** As written, prefix included. */
  readonly full: string;
  /** Without the prefix. */
  readonly local: string;
  /** What stands before the colon; `''` for a name without. */
  readonly prefix: string;
  readonly bytes: Uint8Array;
}

/** Slots for names to find at once; two names in one slot cost time, nothing else. */
const SLOTS = 1024;

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

function nameOf(full: string, bytes: Uint8Array): Name {
  const colon = full.indexOf(':');
  return {
    full: internalised(full),
    local: internalised(full.slice(colon + 1)),
    prefix: full.slice(0, Math.max(0, colon)),
    bytes,
  };
}

const sameBytes = (known: Uint8Array, bytes: Uint8Array, start: number): boolean => {
  for (let at = 0; at < known.length; at += 1) if (known[at] !== bytes[start + at]) return false;
  return true;
};

/** Finds names by their bytes. Office programs write few, the same in every part of every file. */
export class Names {
  private readonly slots: (Name | undefined)[] = new Array(SLOTS).fill(undefined);
  private readonly known = new Map<string, Name>();

  /** The name from `start` to `end`, which stands in `text` from `index` on. */
  find(bytes: Uint8Array, start: number, end: number, text: string, index: number): Name {
    const length = end - start;
    const slot =
      (length * 37 + (bytes[start] as number) * 7 + (bytes[end - 1] as number) * 131) & (SLOTS - 1);
    const usual = this.slots[slot];
    if (
      usual !== undefined &&
      usual.bytes.length === length &&
      sameBytes(usual.bytes, bytes, start)
    )
      return usual;
    const own = bytes.slice(start, end);
    const full = text.slice(index, index + unitsIn(own));
    const name = this.known.get(full) ?? nameOf(full, own);
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

/** UTF-16 units of a name. */
function unitsIn(bytes: Uint8Array): number {
  let units = 0;
  // Bytes that continue a character count for nothing, a character of four bytes for two units.
  for (const byte of bytes) units += byte >= 0xf0 ? 2 : byte >= 0xc0 || byte < 0x80 ? 1 : 0;
  return units;
}
