import { oncePer } from '../basics/once.js';
import type { Allocation, DemarcationRow, Phase } from '../catalogue/demarcation-schema.js';
import type { Phrase } from '../model/phrase.js';
import { type Offer, offersOf, type ProductEvidence, speaksTo } from './evidence.js';
import type { MatrixProposal } from './model.js';
import {
  about,
  absencesOf,
  inPhase,
  notesOf,
  offersThat,
  openPointsOf,
  ownPart,
  plain,
} from './phrases.js';

/**
 * The proposal rules of `demarcation.json`, in their order: contradiction (0) first, then 1 to 8;
 * the first that fits decides. Context topics take no part in any of them.
 */

const NONE: readonly Phrase[] = [];

/** Everything not given is empty. */
const proposal = (
  rule: number,
  allocation: Allocation,
  {
    institutionPart = NONE,
    vendorPart = NONE,
    openPoints = NONE,
    reason = NONE,
    gap = false,
    conflict = false,
    doubt = false,
  }: Partial<Omit<MatrixProposal, 'rule' | 'allocation' | 'status'>>,
): MatrixProposal => ({
  status: 'proposed',
  institutionPart,
  vendorPart,
  openPoints,
  reason,
  gap,
  conflict,
  doubt,
  rule,
  allocation,
});

/** Rules 1 and 2: rows that do not wait for answers. */
const withoutAnswers = oncePer((row: DemarcationRow): MatrixProposal | null => {
  if (row.alwaysAsk === true)
    return proposal(1, 'undecided', { reason: plain('reason.always-ask') });
  if (row.proposal?.allocation === undefined) return null;
  return proposal(2, row.proposal.allocation, {
    institutionPart: ownPart(row, 'institution'),
    vendorPart: ownPart(row, 'vendor'),
    reason: plain('reason.standard'),
  });
});

/** A part the row words by itself replaces the part the rules would word. */
function partOf(
  row: DemarcationRow,
  side: 'institution' | 'vendor',
  byRule: readonly Phrase[],
): readonly Phrase[] {
  const own = ownPart(row, side);
  return own.length > 0 ? own : byRule;
}

/**
 * Rules 4 and 5. はい on an MDS means a function that the institution configures and operates; on
 * an SDS a measure that the provider takes. Where both sheets say はい the MDS decides, as its rule
 * comes first: the institution still has a product to operate, and a proposal errs on the side of
 * looking after it. Both parts are then written out.
 */
function offered(
  row: DemarcationRow,
  yes: readonly Offer[],
  openPoints: readonly Phrase[],
  notes: readonly Phrase[],
): MatrixProposal {
  const functions = offersThat(yes, ({ onMds }) => onMds);
  const measures = offersThat(yes, ({ onSds }) => onSds);
  const [rule, allocation] =
    functions.length > 0 ? ([4, 'shared'] as const) : ([5, 'vendor'] as const);
  const doubted = offersThat(yes, ({ doubted: isDoubted }) => isDoubted);
  return proposal(rule, allocation, {
    doubt: doubted.length > 0,
    vendorPart: partOf(row, 'vendor', [
      ...about('part.functions', functions),
      ...about('part.measures', measures),
    ]),
    institutionPart: partOf(row, 'institution', [
      ...(functions.length > 0 ? plain('part.operate') : []),
      ...(measures.length > 0 ? plain('part.confirm') : []),
    ]),
    openPoints: [...about('open.doubt', doubted), ...openPoints],
    reason: [
      ...(functions.length > 0 ? plain('reason.mds-yes') : []),
      ...(measures.length > 0 ? plain('reason.sds-yes') : []),
      ...notes,
    ],
  });
}

const isGatedOff = ({ absence }: Offer): boolean =>
  absence !== null && absence.reason !== 'condition-not-met';

/** Rules 3 and 6 to 8: no offer topic answered はい. */
function notOffered(offers: readonly Offer[], notes: readonly Phrase[]): MatrixProposal {
  if (offers.length === 0) return proposal(8, 'undecided', { reason: plain('reason.not-asked') });
  if (offers.every(isGatedOff))
    return proposal(3, 'not-applicable', { reason: absencesOf(offers) });
  const no = offersThat(offers, ({ says }) => says === 'no');
  const openPoints = openPointsOf(offersThat(offers, (offer) => !no.includes(offer)));
  if (no.length > 0)
    return proposal(6, 'institution', {
      gap: true,
      institutionPart: about('part.closing-measure', no),
      openPoints,
      reason: [...about('reason.no', no), ...notes],
    });
  if (offers.every(({ absence, says }) => absence !== null || says === 'not-applicable')) {
    const noted = offersThat(offers, ({ absence }) => absence === null);
    return proposal(7, 'not-applicable', {
      reason: [...absencesOf(offers), ...about('reason.not-applicable', noted), ...notes],
    });
  }
  return proposal(8, 'undecided', { openPoints, reason: plain('reason.open') });
}

/**
 * What the answers of one product propose for one row, in the order of its phases.
 *
 * A はい that speaks to 通常時 only leaves 非常時 open (rule 8): who acts in an emergency is not said.
 * いいえ and 対象外 hold in every phase: what does not exist is missing in an emergency, too.
 */
export function proposeFor(
  evidence: ProductEvidence,
  row: DemarcationRow,
): readonly MatrixProposal[] {
  const offers = offersOf(evidence, row);
  const notes = notesOf(evidence, offers);
  const yes = offersThat(offers, ({ says }) => says === 'yes');
  const throughout =
    contradicted(offers, notes) ??
    withoutAnswers(row) ??
    (yes.length === 0 ? notOffered(offers, notes) : null);
  return row.phases.map((phase) => throughout ?? proposeInPhase(row, phase, offers, yes, notes));
}

/** Rule 0. */
function contradicted(offers: readonly Offer[], notes: readonly Phrase[]): MatrixProposal | null {
  const contradictory = offersThat(offers, ({ contradiction }) => contradiction !== null);
  if (contradictory.length === 0) return null;
  return proposal(0, 'undecided', {
    conflict: true,
    openPoints: [
      ...about('open.conflict', contradictory, ({ contradiction, key }) => contradiction ?? key),
      ...openPointsOf(offersThat(offers, (offer) => !contradictory.includes(offer))),
    ],
    reason: [...plain('reason.conflict'), ...notes],
  });
}

function proposeInPhase(
  row: DemarcationRow,
  phase: Phase,
  offers: readonly Offer[],
  yes: readonly Offer[],
  notes: readonly Phrase[],
): MatrixProposal {
  const speaking = offersThat(yes, (offer) => speaksTo(offer, row, phase));
  const silent = offersThat(yes, (offer) => !speaking.includes(offer));
  const openPoints = [...inPhase(phase, about('open.phase', silent)), ...openPointsOf(offers)];
  return speaking.length > 0
    ? offered(row, speaking, openPoints, notes)
    : proposal(8, 'undecided', {
        openPoints,
        reason: [...inPhase(phase, plain('reason.phase')), ...notes],
      });
}

/**
 * The proposal of a line that stands once for all products: the row's own, or none (rules 1 and 2).
 * @throws Error for a row of scope institution that waits for answers, which the catalogue forbids
 */
export function proposeForInstitution(row: DemarcationRow): MatrixProposal {
  const fixed = withoutAnswers(row);
  if (fixed === null) throw new Error(`Row ${row.id} stands for all products but has no proposal`);
  return fixed;
}
