import type { CellDate } from '@kaijisho/core';
import { serialOfDate } from './dates.js';
import type { FormatCondition, FormatSection, NumberFormat } from './format-code.js';
import { parseFormat } from './format-code.js';
import { dateText, dayOf } from './format-date.js';
import { numberText } from './format-number.js';
import { generalText } from './general.js';

/** A stored value as a person sees it. */
export interface Displayed {
  readonly text: string;
  readonly value: number | CellDate;
}

const CONDITIONS: ReadonlyMap<string, (value: number, limit: number) => boolean> = new Map([
  ['<', (value, limit) => value < limit],
  ['<=', (value, limit) => value <= limit],
  ['>', (value, limit) => value > limit],
  ['>=', (value, limit) => value >= limit],
  ['=', (value, limit) => value === limit],
  ['<>', (value, limit) => value !== limit],
]);

const holds = ({ operator, value: limit }: FormatCondition, value: number): boolean =>
  CONDITIONS.get(operator)?.(value, limit) ?? false;

/** Sections that numbers can fall into: a last section with `@` is for text alone. */
function numberSections({ sections }: NumberFormat): readonly FormatSection[] {
  const last = sections.at(-1);
  const textLast = sections.length === 4 || (sections.length > 1 && last?.kind === 'text');
  return textLast ? sections.slice(0, -1) : sections;
}

interface Chosen {
  readonly section: FormatSection;
  /** The section itself says that the number is negative. */
  readonly signShown: boolean;
}

function sectionFor(format: NumberFormat, value: number): Chosen | undefined {
  const [first, second, third] = numberSections(format);
  if (first === undefined) return undefined;
  const conditions = [
    first.condition ?? { operator: third === undefined ? '>=' : '>', value: 0 },
    second?.condition ?? { operator: '<', value: 0 },
  ] as const;
  if (second === undefined) {
    const applies = first.condition === undefined || holds(first.condition, value);
    return applies ? { section: first, signShown: false } : undefined;
  }
  if (holds(conditions[0], value)) return { section: first, signShown: false };
  if (third === undefined || holds(conditions[1], value)) {
    return { section: second, signShown: second.condition === undefined };
  }
  return { section: third, signShown: false };
}

/**
 * Shows a number under a format (undefined for General). Under a date format `value` is the day;
 * numbers that are no day there, and times alone, stay numbers.
 */
export function displayNumber(
  format: NumberFormat | undefined,
  value: number,
  date1904: boolean,
): Displayed {
  const chosen = format && sectionFor(format, value);
  if (chosen === undefined || chosen.section.kind === 'text') {
    return { text: textThrough(format, generalText(value)), value };
  }
  const { section, signShown } = chosen;
  if (section.kind === 'date') {
    const text = dateText(section, value, date1904);
    const day = text === undefined ? undefined : dayOf(section, value, date1904);
    return { text: text ?? generalText(value), value: day ?? value };
  }
  const sign = value < 0 && !signShown ? '-' : '';
  return { text: sign + numberText(section, Math.abs(value)), value };
}

/** Shows text under a format: only a section with `@` around it changes it. */
export function textThrough(format: NumberFormat | undefined, text: string): string {
  if (format === undefined) return text;
  const { sections } = format;
  const section = sections[3] ?? sections.findLast((candidate) => candidate.kind === 'text');
  if (section === undefined) return text;
  return section.tokens
    .map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
    .join('');
}

const PLAIN_DATE = parseFormat('yyyy/m/d');

/** Shows a date that is stored as ISO text (`2024-04-01T00:00:00`), as strict files may have it. */
export function displayIsoDate(
  format: NumberFormat | undefined,
  iso: string,
): Displayed | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(iso.trim());
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const serial =
    serialOfDate({ year, month, day }, false) + (hour * 3600 + minute * 60 + second) / 86_400;
  const dated = format?.sections.some((section) => section.kind === 'date') ?? false;
  return displayNumber(dated ? format : PLAIN_DATE, serial, false);
}
