import { remember } from '../../basics/remember.js';

const partsOf = remember((number): readonly number[] | undefined =>
  /^\d+(?:\.\d+)*$/.test(number) ? number.split('.').map(Number) : undefined,
);

/** Whether a number is the next one of a list: `7` or `6.1` after `6`, `7` after `6.3`. */
export function follows(before: string | null, number: string | null): boolean {
  if (before === null || number === null) return false;
  const old = partsOf(before);
  const now = partsOf(number);
  if (old === undefined || now === undefined) return false;
  const at = now.length - 1;
  return now[at] === (old[at] ?? 0) + 1 && now.slice(0, at).every((one, i) => one === old[i]);
}

/** Whether a number stands right behind another at its own level: `7` after `6`, `6.2` after `6.1`. */
export const isNextOf = (before: string | null, number: string | null): boolean =>
  before !== null &&
  number !== null &&
  partsOf(before)?.length === partsOf(number)?.length &&
  follows(before, number);
