import { unanswered } from './answers/ANS-01-unanswered.js';
import { severalMarks } from './answers/ANS-02-several-marks.js';
import { unreadableMark } from './answers/ANS-03-unreadable-mark.js';
import { textOutsideOptions } from './answers/ANS-04-text-outside-options.js';
import { contradictingRows } from './answers/ANS-05-contradicting-rows.js';
import { unlikelyNotApplicable } from './answers/ANS-06-unlikely-not-applicable.js';
import { measureAbsent } from './answers/ANS-07-measure-absent.js';
import { blankSheet } from './answers/ANS-08-blank-sheet.js';
import { conditionalBlock } from './answers/ANS-09-conditional-block.js';
import { answeredUnderClosedGate } from './cross/X-01-answered-under-closed-gate.js';
import { openGateAllNotApplicable } from './cross/X-02-open-gate-all-not-applicable.js';
import { accessControlWithoutMethod } from './cross/X-03-access-control-without-method.js';
import { twoFactorWithoutFactors } from './cross/X-04-two-factor-without-factors.js';
import { logUseWithoutLog } from './cross/X-05-log-use-without-log.js';
import { bothAlternatives } from './cross/X-06-both-alternatives.js';
import { sheetsDisagree } from './cross/X-07-sheets-disagree.js';
import { rowsOfOtherForm } from './document/DOC-01-rows-of-other-form.js';
import { companionExpected } from './document/DOC-02-companion-expected.js';
import { macros } from './document/DOC-03-macros.js';
import { externalLinks } from './document/DOC-04-external-links.js';
import { embeddedObjects } from './document/DOC-05-embedded-objects.js';
import { hiddenSheets } from './document/DOC-06-hidden-sheets.js';
import { rangeClamped } from './document/DOC-07-range-clamped.js';
import { damagedPart } from './document/DOC-08-damaged-part.js';
import { overBudget } from './document/DOC-09-over-budget.js';
import { unreadableFile } from './document/DOC-10-unreadable-file.js';
import { formulaWithoutValue } from './document/DOC-11-formula-without-value.js';
import { editionUnknown } from './form/FORM-01-edition-unknown.js';
import { editionOlder } from './form/FORM-02-edition-older.js';
import { editionNewer } from './form/FORM-03-edition-newer.js';
import { itemMissing } from './form/FORM-04-item-missing.js';
import { sectionMissing } from './form/FORM-05-section-missing.js';
import { unknownRow } from './form/FORM-06-unknown-row.js';
import { wordingChanged } from './form/FORM-07-wording-changed.js';
import { notJudged } from './form/FORM-08-not-judged.js';
import { requirementDeclaredAbsent } from './guideline/GL-01-requirement-declared-absent.js';
import { twoFactorAbsent } from './guideline/GL-02-two-factor-absent.js';
import { tlsVersion } from './guideline/GL-03-tls-version.js';
import { requirementWithoutAnswer } from './guideline/GL-04-requirement-without-answer.js';
import { fieldMissing } from './header/HDR-01-field-missing.js';
import { versionMissing } from './header/HDR-02-version-missing.js';
import { impossibleDate } from './header/HDR-03-impossible-date.js';
import { dateBeforeForm } from './header/HDR-04-date-before-form.js';
import { dateAfterAsOf } from './header/HDR-05-date-after-as-of.js';
import { numberWithoutText } from './notes/NOTE-01-number-without-text.js';
import { textWithoutReference } from './notes/NOTE-02-text-without-reference.js';
import { notApplicableUnexplained } from './notes/NOTE-03-not-applicable-unexplained.js';
import { requiredNoteMissing } from './notes/NOTE-04-required-note-missing.js';
import { numberUsedTwice } from './notes/NOTE-05-number-used-twice.js';
import { pointsElsewhere } from './notes/NOTE-06-points-elsewhere.js';
import { yesTakenBack } from './notes/NOTE-07-yes-taken-back.js';
import { notApplicableMeansNo } from './notes/NOTE-08-not-applicable-means-no.js';
import { noButDescribed } from './notes/NOTE-09-no-but-described.js';
import { anotherProduct } from './notes/NOTE-10-another-product.js';
import { copiedNotes } from './notes/NOTE-11-copied-notes.js';
import { lowConfidence } from './reading/READ-01-low-confidence.js';
import { ambiguousRow } from './reading/READ-02-ambiguous-row.js';
import { doubtfulHeader } from './reading/READ-03-doubtful-header.js';
import { hiddenAnswer } from './reading/READ-04-hidden-answer.js';
import { pageWithoutText } from './reading/READ-05-page-without-text.js';
import { encodingGuessed } from './reading/READ-06-encoding-guessed.js';
import { tooLittleRead } from './reading/READ-07-too-little-read.js';
import type { Rule } from './rule.js';
import { RULE_CLASSES, type RuleClass } from './rule-class.js';

/**
 * All rules. The order is that of precedence: of equally grave findings about one row the first
 * one is primary, so rules run from the special to the general. Ids never change and never return.
 */
const RULES: readonly Rule[] = [
  rowsOfOtherForm,
  companionExpected,
  macros,
  externalLinks,
  embeddedObjects,
  hiddenSheets,
  rangeClamped,
  damagedPart,
  overBudget,
  unreadableFile,
  formulaWithoutValue,
  editionUnknown,
  editionOlder,
  editionNewer,
  itemMissing,
  sectionMissing,
  unknownRow,
  wordingChanged,
  notJudged,
  fieldMissing,
  versionMissing,
  impossibleDate,
  dateBeforeForm,
  dateAfterAsOf,
  lowConfidence,
  ambiguousRow,
  doubtfulHeader,
  hiddenAnswer,
  pageWithoutText,
  encodingGuessed,
  tooLittleRead,
  answeredUnderClosedGate,
  openGateAllNotApplicable,
  accessControlWithoutMethod,
  twoFactorWithoutFactors,
  logUseWithoutLog,
  bothAlternatives,
  sheetsDisagree,
  twoFactorAbsent,
  requirementDeclaredAbsent,
  tlsVersion,
  requirementWithoutAnswer,
  unlikelyNotApplicable,
  numberWithoutText,
  textWithoutReference,
  notApplicableUnexplained,
  requiredNoteMissing,
  numberUsedTwice,
  pointsElsewhere,
  yesTakenBack,
  notApplicableMeansNo,
  noButDescribed,
  anotherProduct,
  copiedNotes,
  unanswered,
  severalMarks,
  unreadableMark,
  textOutsideOptions,
  contradictingRows,
  measureAbsent,
  blankSheet,
  conditionalBlock,
];

const byId: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** All rules in order of precedence. */
export const listRules = (): readonly Rule[] => RULES;

const byClass = new Map(
  RULE_CLASSES.map((most, index): [RuleClass, readonly Rule[]] => [
    most,
    RULES.filter((rule) => RULE_CLASSES.indexOf(rule.class) <= index),
  ]),
);

/** The rules of a class and of those it contains, in order of precedence. */
export const rulesOfClass = (most: RuleClass): readonly Rule[] => byClass.get(most) ?? [];

/** A rule by id such as `ANS-01`, in either case; undefined when there is none. */
export const ruleById = (id: string): Rule | undefined => byId.get(id.trim().toUpperCase());
