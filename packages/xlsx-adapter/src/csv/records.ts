/** Receives every field that is not empty; rows and columns count from 1. */
export type FieldVisitor = (row: number, col: number, text: string) => void;

/**
 * Walks through delimited text. Quoted fields may hold delimiters, line breaks and doubled
 * quotes; a quote that is never closed is taken for a character.
 */
export function visitFields(text: string, delimiter: string, visit: FieldVisitor): void {
  let row = 1;
  let col = 1;
  let at = 0;
  // A quote that swallowed the rest of the file was none, and neither are those after it.
  let quotes = true;
  const emit = (field: string): void => {
    if (field !== '') visit(row, col, field);
  };
  while (at < text.length) {
    if (quotes && text.charCodeAt(at) === QUOTE) {
      const quoted = quotedField(text, at);
      if (quoted === undefined) {
        quotes = false;
        continue;
      }
      const end = fieldEnd(text, quoted.end, delimiter);
      emit(quoted.content + text.slice(quoted.end, end));
      at = end;
    } else {
      const end = fieldEnd(text, at, delimiter);
      emit(text.slice(at, end));
      at = end;
    }
    if (text[at] === delimiter) {
      col += 1;
      at += 1;
    } else if (at < text.length) {
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
      row += 1;
      col = 1;
    }
  }
}

const QUOTE = 0x22;

interface Quoted {
  readonly content: string;
  /** Position behind the closing quote. */
  readonly end: number;
}

function quotedField(text: string, start: number): Quoted | undefined {
  let content = '';
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return undefined;
    content += text.slice(from, close);
    if (text.charCodeAt(close + 1) !== QUOTE) {
      return { content: content.replace(/\r\n?/g, '\n'), end: close + 1 };
    }
    content += '"';
    from = close + 2;
  }
}

function fieldEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  for (; at < text.length; at++) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') break;
  }
  return at;
}
