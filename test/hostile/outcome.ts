import { open } from 'kaijisho';
import { openDocument } from 'kaijisho/exchange';
import { refusalOf } from './returned.js';
import type { Seed } from './seeds.js';

/** A mistake of ours, in words: null when bytes were dealt with as promised. */
export type Defect = string | null;

/** Enough for any sheet of ours, and small enough that a runaway is seen early. */
const BUDGETS = { milliseconds: 10_000 };

const POLLUTED = 'a name of the file reached Object.prototype';
const polluted = (): boolean => Object.keys(Object.prototype).length > 0;

/**
 * Opens bytes as what their seed was: as a sheet and as a document, or as a file that comes back.
 * Whatever they are, there is a finding, a problem or a typed failure, or something was read.
 */
export async function defectOf({ as, name, bytes }: Seed): Promise<Defect> {
  try {
    if (as !== undefined) {
      const refusal = await refusalOf(as, { name, bytes });
      if (refusal !== null) return refusal;
      return polluted() ? POLLUTED : null;
    }
    const { failure, disclosures, findings } = await open({ name, bytes }, { budgets: BUDGETS });
    if (failure?.code === 'internal-error') return `internal error: ${failure.detail ?? ''}`;
    if (failure === null && disclosures.length === 0 && findings.length === 0)
      return 'nothing was read, and nothing says so';
    if (
      failure === null &&
      disclosures.some(({ content, reading }) => content.answers.length !== reading.answers.length)
    )
      return 'answers without evidence';
    if (/\.(json|xml)$/.test(name)) {
      const outcome = await openDocument({ name, bytes });
      if (!outcome.ok && 'failure' in outcome && outcome.failure.code === 'internal-error')
        return `internal error: ${outcome.failure.detail ?? ''}`;
      if (!outcome.ok && 'problems' in outcome && outcome.problems.length === 0)
        return 'refused without a reason';
    }
  } catch (thrown) {
    return `thrown: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`;
  }
  return polluted() ? POLLUTED : null;
}
