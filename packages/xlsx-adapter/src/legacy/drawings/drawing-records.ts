import { visibleText } from '../../reading/strings/escapes.js';
import type { Cursor } from '../cursor.js';
import { RECORD } from '../records.js';
import { WIDE } from '../text.js';
import { readObject, type SheetObject } from './objects.js';

const LONGEST_TEXT = 2000;

/**
 * What is drawn on a sheet is one structure, cut in pieces; behind the piece that ends a shape stands the
 * record of its object, and behind that the one of its text. Here they are put together.
 */
export class DrawingRecords {
  private readonly pieces: Uint8Array[] = [];
  private length = 0;
  private readonly objects = new Map<number, SheetObject>();
  private last: SheetObject | undefined;

  /** Whether a record was one of drawings. */
  take(type: number, cursor: Cursor): boolean {
    switch (type) {
      case RECORD.drawing:
        this.add(cursor.rest);
        break;
      case RECORD.object:
        this.last = readObject(cursor);
        this.objects.set(this.length, this.last);
        break;
      case RECORD.objectText:
        this.takeText(cursor);
        break;
      default:
        return false;
    }
    return true;
  }

  /** The whole structure. */
  get bytes(): Uint8Array {
    const bytes = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }

  /** The object whose record stood where the structure has a place. */
  objectAt(place: number): SheetObject | undefined {
    return this.objects.get(place);
  }

  /** Text of an object by its number. */
  textOf(id: number): string {
    for (const object of this.objects.values()) if (object.id === id) return object.text;
    return '';
  }

  /** The text comes in records that continue this one, then its fonts, then more of the structure, if any. */
  private takeText(cursor: Cursor): void {
    cursor.skip(10);
    const length = cursor.uint16();
    const fonts = cursor.uint16();
    cursor.skip(4);
    if (length === 0) return;
    // What is left of the record itself is a formula.
    const text = cursor.ofNextPiece();
    const wide = (text.uint8() & WIDE) !== 0;
    const written = text.characters(length, wide);
    text.skip(fonts);
    this.add(text.rest);
    if (this.last !== undefined)
      this.last.text = visibleText(written.slice(0, LONGEST_TEXT)).trim();
  }

  private add(pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) {
      this.pieces.push(piece);
      this.length += piece.length;
    }
  }
}
