/** Edit distance (Levenshtein): insertions, deletions and replacements that turn `a` into `b`. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** The candidate a person most likely meant, or null when none is near (a third of its letters). */
export function closest(word: string, candidates: readonly string[]): string | null {
  const near = candidates
    .map((candidate) => ({ candidate, cost: distance(word, candidate) }))
    .filter(({ candidate, cost }) => cost <= Math.max(1, Math.ceil(candidate.length / 3)))
    .sort((a, b) => a.cost - b.cost);
  return near[0]?.candidate ?? null;
}
