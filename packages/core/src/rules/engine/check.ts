import type { Disclosure } from '../../model/disclosure.js';
import { type Finding, SEVERITIES, type Severity } from '../../model/finding.js';
import { DEFAULT_RULE_CONTEXT, type RuleContext } from '../context.js';
import { listRules, rulesOfClass } from '../registry.js';
import { UNDECIDED_REASONS } from '../rule.js';
import { prepareSheets } from '../sheet/sheet.js';
import { foldByRow } from './fold.js';
import { type Judged, judgeFile, judgeSheet, judgeUndecided } from './judge.js';
import {
  allFindings,
  type CheckedDisclosure,
  type CheckResult,
  type NotJudged,
  type Verdict,
} from './result.js';
import { applySuppressions, type SuppressedFinding, type Suppression } from './suppression.js';

/**
 * Checks all sheets of one file.
 *
 * @param disclosures the file's disclosures, in the order they were read
 * @param context circumstances; members left out take `DEFAULT_RULE_CONTEXT`
 * @returns findings sheet by sheet (one primary per row), what is about the file, what was set
 *   aside by people, and once what was not judged. Never throws for what a sheet contains.
 */
export function checkAll(
  disclosures: readonly Disclosure[],
  context: Partial<RuleContext> = {},
): CheckResult {
  const full: RuleContext = { ...DEFAULT_RULE_CONTEXT, ...context };
  const { sheets, others } = prepareSheets(disclosures, full.otherDisclosures, full.officialForms);
  const rules = rulesOfClass(full.class);

  const bySheet = sheets.map((sheet) => judgeSheet(rules, sheet, full));
  const ofFile = judgeFile(rules, { sheets, others, context: full });
  const notJudged = collectNotJudged([...bySheet, ofFile]);
  const undecided = judgeUndecided(rules, notJudged);

  const suppressed: SuppressedFinding[] = [];
  const used = new Set<Suppression>();
  const keep = (findings: readonly Finding[], file: string): readonly Finding[] => {
    const outcome = applySuppressions(findings, full.suppressions, file);
    for (const entry of outcome.suppressed) {
      suppressed.push(entry);
      used.add(entry.suppression);
    }
    return outcome.kept;
  };
  const fileName = disclosures[0]?.reading.source.file ?? '';
  const checked = sheets.map((sheet, index): CheckedDisclosure => {
    const own = bySheet[index]?.findings ?? [];
    const shared = ofFile.findings.filter(({ disclosure }) => disclosure === sheet.index);
    const kept = keep([...own, ...shared], sheet.disclosure.reading.source.file);
    return {
      disclosure: sheet.index,
      verdict: verdictOn(kept),
      findings: foldByRow(kept),
      judgements: bySheet[index]?.judgements ?? [],
    };
  });
  const aboutFile = [...ofFile.findings, ...undecided.findings].filter(
    ({ disclosure }) => disclosure === null,
  );
  const fileFindings = keep(aboutFile, fileName);
  const result = {
    disclosures: checked,
    fileFindings,
    fileJudgements: [...ofFile.judgements, ...undecided.judgements],
    suppressed,
    unusedSuppressions: full.suppressions.filter((entry) => !used.has(entry)),
    notJudged,
    verdict:
      checked.length === 0
        ? ('undetermined' as const)
        : gravest([verdictOn(fileFindings), ...checked.map(({ verdict }) => verdict)]),
  };
  return { ...result, counts: countBySeverity(allFindings(result)) };
}

/**
 * Checks one sheet as if it were alone in its file; other sheets go into
 * `context.otherDisclosures`.
 * @returns findings about the file, then about the sheet, one primary per row
 */
export const checkDisclosure = (
  disclosure: Disclosure,
  context: Partial<RuleContext> = {},
): readonly Finding[] => allFindings(checkAll([disclosure], context));

function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function collectNotJudged(judged: readonly Judged[]): readonly NotJudged[] {
  const open = judged.flatMap((part) => part.open);
  return UNDECIDED_REASONS.flatMap((reason) => {
    const rules = new Set(open.filter((entry) => entry.reason === reason).map(({ rule }) => rule));
    return rules.size === 0 ? [] : [{ reason, rules: [...rules].sort() }];
  });
}

const preventing: ReadonlySet<string> = new Set(
  listRules().flatMap(({ id, preventsVerdict }) => (preventsVerdict === true ? [id] : [])),
);

function verdictOn(findings: readonly Finding[]): Verdict {
  if (findings.some(({ rule }) => preventing.has(rule))) return 'undetermined';
  return findings.some(({ severity }) => severity !== 'info') ? 'attention' : 'ok';
}

const gravest = (verdicts: readonly Verdict[]): Verdict =>
  (['undetermined', 'attention'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'ok';

/** Severities at or above a threshold, gravest first; for `--fail-on`. */
export const atOrAbove = (threshold: Severity): readonly Severity[] =>
  SEVERITIES.slice(0, SEVERITIES.indexOf(threshold) + 1);
