import { findRequirement } from '../../catalogue/guideline.js';
import { parseReferenceCell } from '../../catalogue/references.js';
import type { RequirementCoverage } from '../../coverage/model.js';
import type { Product } from '../../demarcation/model.js';
import { explainingTexts, noteKey } from '../../model/notes.js';
import { fold } from '../../text/fold.js';
import type { ComparedCell, ComparisonRow } from '../model.js';
import type { CellSays } from '../says.js';
import {
  PROFILE_OUTCOMES,
  type ProfileAnswer,
  type ProfileCell,
  type ProfileLine,
  type ProfileOutcome,
  type ProfileResult,
} from './model.js';
import type { Accepted, Profile, ProfileEntry, ProfileTarget } from './schema.js';

/** What one product's sheets say, as the conditions of a profile look at it. */
interface Judged {
  readonly product: Product;
  readonly cell: (key: string) => ComparedCell | undefined;
  readonly role: (key: string) => string | undefined;
  readonly coverage: (requirement: string) => RequirementCoverage | undefined;
}

/** The accepted word an answer stands for; null when there is no clear answer. */
function wordOf(says: ProfileAnswer['says']): Accepted | null {
  switch (says) {
    case 'yes':
    case 'declared':
      return 'yes';
    case 'partly-declared':
      return 'partly';
    case 'no':
    case 'declared-absent':
      return 'no';
    case 'not-applicable':
    case 'not-applicable-unexplained':
      return 'not-applicable';
    default:
      return null;
  }
}

/** Whether a note or remark stands with one of the answers behind a cell. */
const isExplained = (cell: ComparedCell, { disclosures }: Product): boolean =>
  cell.answers.some(({ disclosure, answer }) => {
    const content = disclosures[disclosure]?.content;
    const row = answer === null ? undefined : content?.answers[answer];
    return row !== undefined && explainingTexts(row, content?.notes ?? []).length > 0;
  });

function outcomeOf(
  word: Accepted | null,
  accept: readonly Accepted[],
  needsNote: boolean,
  explained: boolean,
): ProfileOutcome {
  if (word === null) return 'open';
  if (!accept.includes(word)) return 'residual';
  return needsNote && !explained ? 'open' : 'accepted';
}

function judgeCell(
  target: ProfileTarget,
  key: string,
  entry: ProfileEntry,
  judged: Judged,
): ProfileAnswer {
  const cell = judged.cell(key);
  const says: CellSays = cell?.says ?? 'not-asked';
  if (cell === undefined || says === 'not-asked' || says === 'no-row')
    return { target, key, says, outcome: 'not-asked' };
  if (cell.setAside !== null) return { target, key, says, outcome: 'set-aside' };
  const word = wordOf(says);
  const usual: readonly Accepted[] = judged.role(key) === 'presence' ? ['yes', 'no'] : ['yes'];
  const needsNote = word !== null && entry.noteRequired?.includes(word) === true;
  const explained = needsNote && isExplained(cell, judged.product);
  return {
    target,
    key,
    says,
    outcome: outcomeOf(word, entry.accept ?? usual, needsNote, explained),
  };
}

function judgeRequirement(
  target: ProfileTarget,
  id: string,
  entry: ProfileEntry,
  judged: Judged,
): ProfileAnswer {
  const found = judged.coverage(id);
  if (found === undefined || !found.asked)
    return { target, key: null, says: 'not-asked', outcome: 'not-asked' };
  const { state } = found;
  const word = wordOf(state);
  // 対象外 of a requirement knows by itself whether it is explained.
  const needsNote = word === 'not-applicable' && entry.noteRequired?.includes(word) === true;
  const outcome = outcomeOf(
    word,
    entry.accept ?? ['yes'],
    needsNote,
    state !== 'not-applicable-unexplained',
  );
  return { target, key: null, says: state, outcome };
}

const sameNumber = (a: string, b: string): boolean =>
  fold(a).replace(/[^0-9.]/g, '') === fold(b).replace(/[^0-9.]/g, '') && noteKey(a) === noteKey(b);

/** Keys of the rows on the product's sheets that a target points to by number or reference. */
function keysOnSheets(target: ProfileTarget, { disclosures }: Product): readonly string[] {
  const keys = disclosures.flatMap(({ content }) =>
    content.answers.flatMap(({ key, number, references }) => {
      if (key === null) return [];
      const meant =
        'number' in target
          ? (target.form ?? content.form.kind) === content.form.kind &&
            number !== null &&
            sameNumber(number, target.number)
          : 'reference' in target &&
            parseReferenceCell(target.reference).some((one) => references.includes(one));
      return meant ? [key] : [];
    }),
  );
  return [...new Set(keys)];
}

function judgeTarget(
  target: ProfileTarget,
  entry: ProfileEntry,
  judged: Judged,
): readonly ProfileAnswer[] {
  if ('key' in target) return [judgeCell(target, target.key, entry, judged)];
  if ('requirement' in target) return [judgeRequirement(target, target.requirement, entry, judged)];
  if ('disclosure' in target) {
    const answered = judged.product.disclosures.some(({ content }) =>
      content.answers.some(({ state }) => state === 'marked'),
    );
    return [{ target, key: null, says: null, outcome: answered ? 'accepted' : 'open' }];
  }
  const keys = keysOnSheets(target, judged.product);
  return keys.length === 0
    ? [{ target, key: null, says: 'not-asked', outcome: 'not-asked' }]
    : keys.map((key) => judgeCell(target, key, entry, judged));
}

/** What is left to do decides: another answer first, then what is unclear. */
function together(answers: readonly ProfileAnswer[]): ProfileOutcome {
  if (answers.length === 0) return 'institution';
  const outcomes = answers.map(({ outcome }) => outcome);
  return PROFILE_OUTCOMES.find((outcome) => outcomes.includes(outcome)) ?? 'not-asked';
}

function judgeEntry(entry: ProfileEntry, judged: Judged): ProfileCell {
  const { when } = entry;
  if (when !== undefined) {
    const cell = judged.cell(when.key);
    const word = cell === undefined ? null : wordOf(cell.says);
    if (word !== null && !when.is.includes(word)) return { outcome: 'set-aside', answers: [] };
  }
  const answers = entry.targets.flatMap((target) => judgeTarget(target, entry, judged));
  return { outcome: together(answers), answers };
}

/** What a profile is judged on: the rows and requirements of a comparison. */
export interface ProfileGround {
  readonly products: readonly Product[];
  readonly rows: readonly ComparisonRow[];
  readonly coverage: readonly ReadonlyMap<string, RequirementCoverage>[];
}

/**
 * Lays a profile over the products of a comparison.
 * @throws RangeError when the profile names a requirement that guideline 6.0 does not have
 */
export function judgeProfile(profile: Profile, ground: ProfileGround): ProfileResult {
  const rows = new Map(ground.rows.map((row) => [row.topic.key, row]));
  const sides = ground.products.map(
    (product, index): Judged => ({
      product,
      cell: (key) => rows.get(key)?.cells[index],
      role: (key) => rows.get(key)?.topic.item.role,
      coverage: (requirement) => {
        if (findRequirement(requirement) === undefined)
          throw new RangeError(`Guideline 6.0 has no requirement ${requirement}`);
        return ground.coverage[index]?.get(requirement);
      },
    }),
  );
  const lines = profile.entries.map(
    (entry): ProfileLine => ({
      entry,
      cells: sides.map((side) => judgeEntry(entry, side)),
    }),
  );
  const counts = sides.map((_, index) => {
    const found = lines.map(({ cells }) => cells[index]?.outcome);
    return Object.fromEntries(
      PROFILE_OUTCOMES.map((outcome) => [outcome, found.filter((one) => one === outcome).length]),
    ) as Record<ProfileOutcome, number>;
  });
  return { profile, lines, counts };
}
