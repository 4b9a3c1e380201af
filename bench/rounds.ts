import type { Subject, SubjectId, Workbook } from './subjects.js';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds a subject takes for all workbooks, one after the other. */
async function pass({ work }: Subject, workbooks: readonly Workbook[]): Promise<number> {
  const start = performance.now();
  for (const workbook of workbooks) await work(workbook);
  return performance.now() - start;
}

/** Median milliseconds of each subject per pass, in passes that follow `before` others. */
export interface Measured {
  readonly before: number;
  readonly times: Readonly<Partial<Record<SubjectId, number>>>;
}

/**
 * Median milliseconds per pass over all workbooks, by subject, at several moments of one run.
 *
 * The subjects take turns within every round, so that whatever else the machine does falls on all of
 * them. Rounds that belong to no moment only warm up.
 * @param moments how many rounds precede each moment, in order
 * @param counted how many rounds a moment has
 */
export async function measureRounds(
  subjects: readonly Subject[],
  workbooks: readonly Workbook[],
  moments: readonly number[],
  counted: number,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  let round = 0;
  for (const before of moments) {
    for (; round < before; round += 1)
      for (const subject of subjects) await pass(subject, workbooks);
    const times = new Map(subjects.map(({ id }) => [id, [] as number[]]));
    for (; round < before + counted; round += 1)
      for (const subject of subjects) times.get(subject.id)?.push(await pass(subject, workbooks));
    measured.push({
      before,
      times: Object.fromEntries([...times].map(([id, values]) => [id, median(values)])),
    });
  }
  return measured;
}
