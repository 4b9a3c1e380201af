import {
  ENVIRONMENTS,
  type Environment,
  isRealDay,
  type RetentionOption,
  RULE_CLASSES,
  type RuleClass,
} from '@kaijisho/core';

/**
 * What callers hand over besides files. Files may hold anything and are answered with findings; a call
 * that cannot be meant is thrown back, before a result is made for circumstances nobody has.
 */

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

function needOneOf(name: string, value: unknown, allowed: readonly unknown[]): void {
  if (!allowed.includes(value))
    throw new RangeError(
      `${name} must be one of ${allowed.map(shown).join(', ')}, not ${shown(value)}`,
    );
}

/** @throws RangeError for a date that the calendar does not have, or none */
export function needDay(name: string, value: unknown): void {
  if (typeof value !== 'string' || !isRealDay(value))
    throw new RangeError(
      `${name} must be a day of the calendar from 1900 to 2200, written YYYY-MM-DD, not ${shown(value)}`,
    );
}

const RETENTIONS: readonly RetentionOption[] = ['yes', 'no', 'auto'];

/** @throws RangeError for circumstances that do not exist */
export function needCircumstances(given: {
  readonly environment?: Environment | null;
  readonly retention?: RetentionOption;
  readonly class?: RuleClass;
}): void {
  needOneOf('environment', given.environment ?? null, [null, ...ENVIRONMENTS]);
  needOneOf('retention', given.retention ?? 'auto', RETENTIONS);
  needOneOf('class', given.class ?? 'full', RULE_CLASSES);
}

/** Whichever realm it comes from: a frame or worker has a class of its own. */
const isBytes = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Uint8Array]';

/** @throws TypeError for what is no file in memory */
export function needFile(file: unknown): void {
  const { name, bytes } = (file ?? {}) as { readonly name?: unknown; readonly bytes?: unknown };
  if (typeof name !== 'string' || !isBytes(bytes))
    throw new TypeError(
      'A file is { name, bytes }: name is a text, bytes a Uint8Array (of an ArrayBuffer: new Uint8Array(buffer))',
    );
}
