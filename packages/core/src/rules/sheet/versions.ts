/** Version numbers as vendors write them. */

/** `Ver.3.10`, `V3.10`, `第3.10版` → [3, 10]; null when there is no number. */
export function versionParts(text: string): readonly number[] | null {
  const match = /\d+(?:\.\d+)*/.exec(text.normalize('NFKC'));
  return match === null ? null : match[0].split('.').map(Number);
}

/** Compares the parts both versions name: `4` and `4.2` are equal as far as can be told. */
export function compareNamedParts(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
