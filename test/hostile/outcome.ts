import { open } from 'kaijisho';
import { openDocument } from 'kaijisho/exchange';

/** A mistake of ours, in words: null when bytes were dealt with as promised. */
export type Defect = string | null;

/** Enough for any sheet of ours, and small enough that a runaway is seen early. */
const BUDGETS = { milliseconds: 10_000 };

const polluted = (): boolean => Object.keys(Object.prototype).length > 0;

/**
 * Opens bytes as a sheet and as a document. Whatever they are, there is a finding, a problem or a
 * typed failure, or something was read.
 */
export async function defectOf(name: string, bytes: Uint8Array): Promise<Defect> {
  try {
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
  return polluted() ? 'a name of the file reached Object.prototype' : null;
}
