import type { DemarcationRow, Phase } from '../catalogue/demarcation-schema.js';
import type { TopicSays } from '../coverage/model.js';
import { noteNumbersOf } from '../model/notes.js';
import type { Phrase } from '../model/phrase.js';
import type { Offer, ProductEvidence } from './evidence.js';

/** Parts, open points and reasons of a proposal as phrases; wording lives in the messages. */

const NONE: readonly never[] = [];

/** The offers of which something holds: most often all of them, or none. */
export function offersThat(
  offers: readonly Offer[],
  holds: (offer: Offer) => boolean,
): readonly Offer[] {
  if (offers.every(holds)) return offers;
  return offers.some(holds) ? offers.filter(holds) : NONE;
}

const ownKey = ({ key }: Offer): string => key;

/** A phrase about topics; none when there are no topics to speak of. */
export const about = (
  id: string,
  offers: readonly Offer[],
  keyOf: (offer: Offer) => string = ownKey,
): readonly Phrase[] =>
  offers.length === 0
    ? NONE
    : [{ id: `demarcation.${id}`, args: { topics: [...new Set(offers.map(keyOf))] } }];

/** Why topics do not arise, one phrase for each kind of reason. */
export function absencesOf(offers: readonly Offer[]): readonly Phrase[] {
  const gates = (reason: 'gate-no' | 'gate-not-applicable'): readonly Phrase[] => {
    const keys = new Set<string>();
    for (const { absence } of offers) if (absence?.reason === reason) keys.add(absence.gate);
    return keys.size === 0
      ? NONE
      : [{ id: `demarcation.reason.${reason}`, args: { topics: [...keys] } }];
  };
  return [
    ...gates('gate-no'),
    ...gates('gate-not-applicable'),
    ...(offers.some(({ absence }) => absence?.reason === 'condition-not-met')
      ? plain('reason.retention-setting')
      : []),
  ];
}

export const plain = (id: string): readonly Phrase[] => [{ id: `demarcation.${id}`, args: {} }];

/** Phrases that speak of a phase by name. */
export const inPhase = (phase: Phase, phrases: readonly Phrase[]): readonly Phrase[] =>
  phrases.length === 0 ? NONE : phrases.map(({ id, args }) => ({ id, args: { ...args, phase } }));

/** The part a row words by itself, whatever the answers; [] when it leaves the part to the rules. */
export function ownPart(row: DemarcationRow, side: 'institution' | 'vendor'): readonly Phrase[] {
  const words =
    side === 'institution' ? row.proposal?.institutionPartJa : row.proposal?.vendorPartJa;
  return words === undefined || words === ''
    ? NONE
    : [{ id: 'demarcation.part.own', args: { ownPart: `${row.id}.${side}` } }];
}

/** The row that leaves an offer open: its gate where that one is not clearly answered. */
function openAt({ key, rows }: Offer): string {
  const gates = rows.flatMap(({ setAside }) =>
    setAside?.reason === 'gate-open' || setAside?.reason === 'gate-not-applicable'
      ? [setAside.gate]
      : [],
  );
  return (gates.length === rows.length ? gates[0] : undefined) ?? key;
}

/** What is left to settle, by what the answers lack; contradictions have a rule of their own. */
export function openPointsOf(offers: readonly Offer[]): readonly Phrase[] {
  if (offers.every(({ says }) => says === 'yes' || says === 'not-applicable')) return NONE;
  const open = (id: string, says: TopicSays) =>
    about(
      id,
      offersThat(offers, (offer) => offer.says === says),
      openAt,
    );
  return [
    ...open('open.no', 'no'),
    ...open('open.unanswered', 'unanswered'),
    ...open('open.several', 'several'),
    ...open('open.unreadable', 'unreadable'),
    ...open('open.unexplained', 'not-applicable-unexplained'),
  ];
}

/**
 * The notes behind answers, as `MDS:3`: note numbers of one sheet mean nothing on another. Text
 * typed beside an answer has no number and is found with the answer itself.
 */
export function notesOf(evidence: ProductEvidence, offers: readonly Offer[]): readonly Phrase[] {
  let notes: Set<string> | null = null;
  for (const { rows } of offers)
    for (const { disclosure, answer } of rows) {
      const sheet = evidence.product.disclosures[disclosure];
      const row = answer === null ? undefined : sheet?.content.answers[answer];
      if (row === undefined) continue;
      for (const number of noteNumbersOf(row)) {
        notes ??= new Set();
        notes.add(`${sheet?.content.form.kind}:${number}`);
      }
    }
  return notes === null ? NONE : [{ id: 'demarcation.reason.notes', args: { notes: [...notes] } }];
}
