import { findRequirement, sectionCitation } from '../../catalogue/guideline.js';
import { listLenses, listRansomwareMeasures } from '../../catalogue/lenses.js';
import { COVERAGE_STATES } from '../../coverage/model.js';
import { comparisonText } from '../../messages/comparison.js';
import { coverageStateText } from '../../messages/coverage.js';
import { fillMessage, type Language } from '../../messages/message.js';
import { phraseText } from '../../messages/phrase.js';
import { PROFILE_REMARKS } from '../../messages/profile-remarks.js';
import { countedRows, isOpenRequirement } from '../counts.js';
import { RANSOMWARE_LENS } from '../lenses.js';
import type { Comparison, ComparisonLens } from '../model.js';
import { CELL_SAYS } from '../says.js';
import type { ComparisonDocument } from './schema.js';

/** Answers that occur at all; the two kinds of "no such row" are not part of the whole. */
const COUNTED_SAYS = CELL_SAYS.filter((says) => says !== 'not-asked' && says !== 'no-row');

export function summaryDocument(
  { rows, counts }: Comparison,
  language: Language,
): ComparisonDocument['summary'] {
  const asked = countedRows(rows).filter(({ cells }) =>
    cells.some(({ answers }) => answers.length),
  );
  return {
    sentence: comparisonText('comparison.summary.rows', language, {
      asked: asked.length,
      differs: asked.filter(({ difference }) => difference === 'differs').length,
      open: asked.filter(({ open }) => open).length,
    }),
    rows: {
      asked: counts.map((product) => product.rows.asked),
      open: counts.map((product) => product.rows.open),
      lines: COUNTED_SAYS.map((says) => ({
        id: says,
        text: comparisonText(`says.${says}`, language),
        counts: counts.map((product) => product.rows.says[says]),
      })),
    },
    requirements: {
      asked: counts.map(({ requirements }) => requirements.asked),
      open: counts.map(({ requirements }) => requirements.open),
      lines: COVERAGE_STATES.filter((state) => state !== 'not-asked').map((state) => ({
        id: state,
        text: coverageStateText(state, language),
        counts: counts.map(({ requirements }) => requirements.states[state]),
      })),
    },
  };
}

export const chapterDocuments = ({ chapters }: Comparison): ComparisonDocument['chapters'] =>
  chapters.map(({ chapter, counts }) => ({
    id: chapter,
    title: sectionCitation(chapter),
    counts: counts.map(({ asked, open, states }) => ({ asked, open, states: { ...states } })),
  }));

export const requirementDocuments = (
  { requirements }: Comparison,
  language: Language,
): ComparisonDocument['requirements'] =>
  requirements
    .filter(({ asked }) => asked)
    .map(({ requirement: id, difference, open, cells }) => {
      const requirement = findRequirement(id);
      return {
        id,
        citation: requirement?.citationJa ?? id,
        chapter: requirement?.chapter ?? '',
        summary: (language === 'ja' ? requirement?.summaryJa : requirement?.summaryEn) ?? '',
        difference: { id: difference, text: comparisonText(`difference.${difference}`, language) },
        open,
        cells: cells.map((cell) => ({
          state: cell.state,
          text: coverageStateText(cell.state, language),
          gap: cell.gap,
          open: isOpenRequirement(cell),
          reasons: [...cell.reasons, ...cell.caveats].map((phrase) => phraseText(phrase, language)),
        })),
      };
    });

/** Title, summary and open ends of a group, where the catalogue or we have words for them. */
function groupWords(lens: string, group: string, language: Language) {
  if (lens === RANSOMWARE_LENS) {
    const measure = listRansomwareMeasures().find(({ id }) => id === group);
    const notSaid = PROFILE_REMARKS[`remark.measure.${group}`];
    return {
      title: (language === 'ja' ? measure?.titleJa : measure?.titleEn) ?? group,
      summary: (language === 'ja' ? measure?.summaryJa : measure?.summaryEn) ?? null,
      notSaid: notSaid === undefined ? null : fillMessage(notSaid, {}, language),
    };
  }
  const known = listLenses()
    .find(({ id }) => id === lens)
    ?.groups.find(({ id }) => id === group);
  const title = (language === 'ja' ? known?.titleJa : known?.titleEn) ?? group;
  return { title, summary: null, notSaid: null };
}

/** Title of one group of a lens. */
export const lensGroupTitle = (lens: string, group: string, language: Language): string =>
  groupWords(lens, group, language).title;

const LENS_TITLES = {
  csf: 'comparison.lens.csf',
  'three-principles': 'comparison.lens.three-principles',
  'response-phase': 'comparison.lens.response-phase',
  [RANSOMWARE_LENS]: 'comparison.lens.ransomware-measures',
} as const;

/** Title of a lens. */
export const lensTitle = (id: string, language: Language): string =>
  id in LENS_TITLES
    ? comparisonText(LENS_TITLES[id as keyof typeof LENS_TITLES], language)
    : (listLenses().find((lens) => lens.id === id)?.titleJa ?? id);

export const lensDocument = (
  { id, groups }: ComparisonLens,
  language: Language,
): ComparisonDocument['lenses'][number] => ({
  id,
  title: lensTitle(id, language),
  groups: groups.map((group) => ({
    id: group.id,
    ...groupWords(id, group.id, language),
    keys: [...group.keys],
    counts: group.counts.map(({ asked, open, says }) => ({ asked, open, says: { ...says } })),
  })),
});
