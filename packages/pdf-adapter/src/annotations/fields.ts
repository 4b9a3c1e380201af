import type { Box, Drawing } from '@kaijisho/core';
import type { Glyph } from '../operators/content.js';
import type { RawAnnotation } from './annotation.js';

/** A text field or a list: where it is, what stands in it and what it offers. */
export interface Field {
  readonly box: Box;
  readonly text: string;
  readonly choices?: readonly string[];
  /** Somebody put it on the page to type there: it is no part of the form. Size of its letters in points. */
  readonly typed?: { readonly size: number };
}

/** The value of a check box or radio button nobody chose. */
const OFF = 'Off';

/** A form control as a drawing; undefined for annotations that are none. */
export function controlOf(annotation: RawAnnotation, box: Box): Drawing | undefined {
  const { fieldType, checkBox, radioButton, fieldName, fieldValue } = annotation;
  if (fieldType !== 'Btn') return undefined;
  const value = typeof fieldValue === 'string' && fieldValue !== OFF ? fieldValue : null;
  const named = fieldName === undefined || fieldName === '' ? {} : { name: fieldName };
  if (checkBox === true) {
    const on = value !== null && value === (annotation.exportValue ?? value);
    return { kind: 'checkbox', box, state: on ? 'on' : 'off', ...named };
  }
  if (radioButton !== true) return undefined;
  const on = value !== null && value === annotation.buttonValue;
  return { kind: 'option', box, state: on ? 'on' : 'off', group: fieldName ?? '', ...named };
}

/** A field that holds text; undefined for annotations that are none. */
export function fieldOf(annotation: RawAnnotation, box: Box): Field | undefined {
  const { fieldType, fieldValue, options = [], password } = annotation;
  if (fieldType === 'Tx') {
    const hasText = typeof fieldValue === 'string' && password !== true;
    return { box, text: hasText ? fieldValue : '' };
  }
  if (fieldType !== 'Ch') return undefined;
  const values = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter(
    (value): value is string => typeof value === 'string',
  );
  // The file stores what a choice exports; people see what it is called.
  const shown = values.map(
    (value) => options.find(({ exportValue }) => exportValue === value)?.displayValue ?? value,
  );
  const choices = options.flatMap(({ displayValue }) => displayValue ?? []);
  return { box, text: shown.join('\n'), ...(choices.length > 0 && { choices }) };
}

const LARGEST = 11;

/** A lone character is a mark, as ○ and レ are; a digit may be the number of a note, a nought a ring. */
const IS_WORDS = /[\p{L}\p{N}].*[\p{L}\p{N}]|^\s*[1-9１-９]\s*$/su;

/** What somebody typed on the page beside all fields; undefined for a mark, and for anything else. */
export function typedOf(annotation: RawAnnotation, box: Box): Field | undefined {
  const text = annotation.contentsObj?.str ?? '';
  if (annotation.subtype !== 'FreeText' || !IS_WORDS.test(text)) return undefined;
  const size = annotation.defaultAppearanceData?.fontSize ?? 0;
  return { box, text, typed: { size: size > 0 ? size : LARGEST } };
}

/** Characters as texts of so many each; one empty text where there are none. */
const cutEvery = (most: number, characters: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(characters.length / most)) }, (_, index) =>
    characters.slice(index * most, (index + 1) * most).join(''),
  );

/** Lines of a text as its box breaks them; those of a field scroll. */
function linesIn({ box, text, typed }: Field): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (typed === undefined) return lines;
  const longest = Math.max(1, Math.floor(box.width / typed.size));
  return lines.flatMap((line) => cutEvery(longest, [...line]));
}

/** Distance of the lines of a typed text, in heights of its letters. */
const TYPED_PITCH = 1.3;

/** The text of a field as characters in its box, so that it takes part like any printed text. */
export function glyphsOfField(field: Field, order: number): readonly Glyph[] {
  const { box, typed } = field;
  const lines = linesIn(field);
  // Typed text begins at the top of its box, however large that is.
  const pitch = Math.min(
    box.height / lines.length,
    typed === undefined ? Number.POSITIVE_INFINITY : TYPED_PITCH * typed.size,
  );
  return lines.flatMap((line, index) => {
    const characters = [...line];
    const size = Math.min(
      typed?.size ?? LARGEST,
      0.8 * pitch,
      box.width / Math.max(1, characters.length),
    );
    return characters.map(
      (character, at): Glyph => ({
        text: character,
        box: {
          x: box.x + at * size,
          y: box.y + index * pitch + (pitch - size) / 2,
          width: size,
          height: size,
        },
        size,
        angle: 0,
        vertical: false,
        bold: false,
        colour: '#000000',
        order,
        field: box,
      }),
    );
  });
}
