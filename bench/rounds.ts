import type { Subject, Workbook } from './subjects.js';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds a subject takes for all workbooks, one after the other. */
async function pass({ work }: Subject, workbooks: readonly Workbook[]): Promise<number> {
  const start = performance.now();
  for (const workbook of workbooks) await work(workbook);
  return performance.now() - start;
}

/**
 * Median milliseconds per pass over all workbooks, by subject.
 *
 * The subjects take turns within every round, so that whatever else the machine does falls on all of
 * them; the first rounds only warm up and do not count.
 */
export async function measureRounds(
  subjects: readonly Subject[],
  workbooks: readonly Workbook[],
  { warmUp, counted }: { readonly warmUp: number; readonly counted: number },
): Promise<ReadonlyMap<Subject['id'], number>> {
  const times = new Map(subjects.map(({ id }) => [id, [] as number[]]));
  for (let round = 0; round < warmUp + counted; round += 1)
    for (const subject of subjects) {
      const milliseconds = await pass(subject, workbooks);
      if (round >= warmUp) times.get(subject.id)?.push(milliseconds);
    }
  return new Map([...times].map(([id, values]) => [id, median(values)]));
}
