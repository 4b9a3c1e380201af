import {
  type Cell,
  type EntryKind,
  entryKindOf,
  FIELD,
  fold,
  isoDate,
  LANGUAGES,
  type MessageCatalogue,
  PAPER_WORDS,
  REPLY_FIELD,
  readDate,
} from '@kaijisho/core';

/** What an entry means: the id of a word from a list, a date, or the text as it is. */

/** Ids by their words in both languages, folded. */
function wordsOf(prefix: string): ReadonlyMap<string, string> {
  const catalogue: MessageCatalogue = PAPER_WORDS;
  return new Map(
    Object.entries(catalogue)
      .filter(([id]) => id.startsWith(prefix))
      .flatMap(([id, message]) =>
        LANGUAGES.map((language) => [fold(message[language]), id.slice(prefix.length)] as const),
      ),
  );
}

const WORDS: Partial<Record<EntryKind | 'status' | 'reply', ReadonlyMap<string, string>>> = {
  allocation: wordsOf('allocation.'),
  status: wordsOf('status.'),
  reply: wordsOf('choice.'),
  'yes-no': new Map([...wordsOf('choice.')].filter(([, id]) => id !== 'not-applicable')),
};

function dateValue({ text, value }: Cell): string | null {
  if (typeof value === 'object') return isoDate(value.year, value.month, value.day) ?? null;
  const read = readDate(text);
  return read.kind === 'date' ? read.iso : null;
}

/** The value of a cell in the column of an id; null when it is not one the column takes. */
export function valueOfCell(id: string, cell: Cell): string | null {
  const kind =
    id === FIELD.status ? 'status' : id === REPLY_FIELD.choice ? 'reply' : entryKindOf(id);
  if (kind === 'date') return dateValue(cell);
  const words = kind === undefined ? undefined : WORDS[kind];
  return words === undefined ? cell.text : (words.get(fold(cell.text)) ?? null);
}
