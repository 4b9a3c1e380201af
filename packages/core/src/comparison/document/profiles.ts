import { citationOf } from '../../catalogue/guideline.js';
import { COVERAGE_STATES, type CoverageState } from '../../coverage/model.js';
import { comparisonText } from '../../messages/comparison.js';
import { coverageStateText } from '../../messages/coverage.js';
import type { Language } from '../../messages/message.js';
import { PROFILE_OUTCOMES, type ProfileAnswer, type ProfileResult } from '../profiles/model.js';
import type { ProfileEntry } from '../profiles/schema.js';
import { CELL_SAYS, type CellSays } from '../says.js';
import { questionTitle } from './rows.js';
import type { ComparisonDocument } from './schema.js';

const isSays = (says: string): says is CellSays => CELL_SAYS.some((one) => one === says);
const isState = (says: string): says is CoverageState =>
  COVERAGE_STATES.some((one) => one === says);

/** What a condition looks at, by name. */
function targetName({ target, key }: ProfileAnswer, language: Language): string {
  if (key !== null) return questionTitle(key, language);
  if ('requirement' in target) return citationOf(target.requirement);
  if ('number' in target) return [target.form, target.number].filter(Boolean).join(' ');
  return 'reference' in target ? target.reference : '';
}

/** One answer behind an outcome, named unless the entry's own title does so. */
function behind(answer: ProfileAnswer, title: string, language: Language): readonly string[] {
  const { says, target } = answer;
  if (says === null) return [];
  // A requirement has states of its own; some bear the names of answers.
  const text =
    'requirement' in target && isState(says)
      ? coverageStateText(says, language)
      : isSays(says)
        ? comparisonText(`says.${says}`, language)
        : says;
  const topic = targetName(answer, language);
  return topic === title
    ? [text]
    : [comparisonText('comparison.profile.behind-one', language, { topic, says: text })];
}

/** A profile laid over the products, in words. */
export function profileDocument(
  { profile, lines, counts }: ProfileResult,
  language: Language,
): ComparisonDocument['profiles'][number] {
  const inLanguage = (ja: string | undefined, en: string | undefined): string | null =>
    (language === 'ja' ? ja : (en ?? ja)) ?? null;
  const title = ({ id, titleJa, titleEn }: ProfileEntry) => inLanguage(titleJa, titleEn) ?? id;
  return {
    id: profile.id,
    title: inLanguage(profile.titleJa, profile.titleEn) ?? profile.id,
    source: inLanguage(profile.sourceJa, profile.sourceEn),
    institution: profile.entries.some(({ institution }) => institution === true),
    outcomes: PROFILE_OUTCOMES.map((id) => ({
      id,
      text: comparisonText(`outcome.${id}`, language),
      counts: counts.map((product) => product[id]),
    })),
    lines: lines.map(({ entry, cells }) => ({
      id: entry.id,
      label: entry.label ?? null,
      title: title(entry),
      remark: inLanguage(entry.remarkJa, entry.remarkEn),
      cells: cells.map(({ outcome, answers }) => ({
        outcome,
        text: comparisonText(`outcome.${outcome}`, language),
        behind: answers.flatMap((answer) => behind(answer, title(entry), language)),
      })),
    })),
  };
}
