const partsOf = (number: string | null): readonly number[] | undefined =>
  /^\d+(?:\.\d+)*$/
    .exec(number ?? '')?.[0]
    .split('.')
    .map(Number);

/** Whether a number is the next one of a list: `7` or `6.1` after `6`, `7` after `6.3`. */
export function follows(before: string | null, number: string | null): boolean {
  const [old, now] = [partsOf(before), partsOf(number)];
  if (old === undefined || now === undefined || now.length > old.length + 1) return false;
  const at = now.length - 1;
  return now[at] === (old[at] ?? 0) + 1 && now.slice(0, at).every((one, i) => one === old[i]);
}

/** Whether a number stands right behind another at its own level: `7` after `6`, `6.2` after `6.1`. */
export const isNextOf = (before: string | null, number: string | null): boolean =>
  partsOf(before)?.length === partsOf(number)?.length && follows(before, number);
