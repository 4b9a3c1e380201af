import {
  allFindings,
  applySuppressions,
  type CheckResult,
  checkAll,
  type Disclosure,
  type Environment,
  type Form,
  foldOrganisation,
  foldProduct,
  type RetentionOption,
  type RuleClass,
  type Suppression,
} from '@kaijisho/core';
import { type CheckedFile, type CheckRun, countBySeverity, type Opened } from '@kaijisho/report';
import { needCircumstances, needDay } from './use.js';

/** Circumstances of a check. Only the date is needed; the rest has the defaults named. */
export interface CheckOptions {
  /** Date the check refers to, YYYY-MM-DD: the library has no clock of its own. */
  readonly asOf: string;
  /** Pattern of institution; leaves out requirements that do not bind it. Default: none. */
  readonly environment?: Environment | null;
  /** Whether the product keeps statutory records. Default `auto`: judged from the sheet. */
  readonly retention?: RetentionOption;
  /** Which rules apply. Default `full`: all. */
  readonly class?: RuleClass;
  /** Forms learnt from publishers' files: rows are judged against them. Default: none. */
  readonly imported?: readonly Form[];
  /**
   * Findings people have set aside, with their reasons: one list for all files, or by name of file.
   * Default: none.
   */
  readonly suppressions?: readonly Suppression[] | ((file: string) => readonly Suppression[]);
}

/**
 * Which disclosures can say something about each other: those that share a vendor or a product.
 * Comparing every sheet with every other would be quadratic in the number of vendors.
 */
function relatives(files: readonly Opened[]): (file: Opened) => readonly Disclosure[] {
  if (files.length < 2) return () => [];
  const names = ({ content: { header } }: Disclosure): readonly string[] => [
    ...(header.organisation === null
      ? []
      : [`organisation ${foldOrganisation(header.organisation)}`]),
    ...(header.product === null ? [] : [`product ${foldProduct(header.product)}`]),
  ];
  const byName = new Map<string, Disclosure[]>();
  for (const { disclosures } of files)
    for (const disclosure of disclosures)
      for (const name of names(disclosure)) {
        const known = byName.get(name);
        if (known === undefined) byName.set(name, [disclosure]);
        else known.push(disclosure);
      }
  return (file) => {
    const all = file.disclosures.flatMap(names).flatMap((name) => byName.get(name) ?? []);
    return [...new Set(all)].filter((disclosure) => !file.disclosures.includes(disclosure));
  };
}

/**
 * Checks opened files: every rule on every sheet, with sheets of the same vendor or product in
 * other files in view.
 *
 * @param files what `open` returned, in any order; one that could not be read has a finding that says so
 * @throws RangeError for a date or circumstances that do not exist
 * @returns per file the findings of reading and rules together, in the order of `files`
 */
export function check(files: readonly Opened[], options: CheckOptions): CheckRun {
  needDay('asOf', options.asOf);
  needCircumstances(options);
  const circumstances = {
    asOf: options.asOf,
    environment: options.environment ?? null,
    retention: options.retention ?? 'auto',
    class: options.class ?? 'full',
  } as const;
  const related = relatives(files);
  const given = options.suppressions ?? [];
  const suppressionsOf = typeof given === 'function' ? given : () => given;
  const offered = new Set<Suppression>();
  const used = new Set<Suppression>();
  const checked = files.map((opened): CheckedFile => {
    const { source, failure, disclosures, facts } = opened;
    const suppressions = suppressionsOf(source.file);
    const judged = checkAll(disclosures, {
      ...circumstances,
      facts,
      unreadable: failure === null ? null : { file: source.file, failure },
      otherDisclosures: related(opened),
      officialForms: options.imported ?? [],
      suppressions,
    });
    const result = withReading(opened, judged, suppressions);
    for (const entry of suppressions) offered.add(entry);
    for (const { suppression } of result.suppressed) used.add(suppression);
    return { opened, result };
  });
  const unusedSuppressions = [...offered].filter((entry) => !used.has(entry));
  return { files: checked, circumstances, unusedSuppressions };
}

/** Adds the findings of reading in front of those of the rules, less those people have set aside. */
function withReading(
  { source, findings }: Opened,
  result: CheckResult,
  suppressions: readonly Suppression[],
): CheckResult {
  if (findings.length === 0) return result;
  const { kept, suppressed } = applySuppressions(findings, suppressions, source.file);
  const used = new Set(suppressed.map(({ suppression }) => suppression));
  const merged: CheckResult = {
    ...result,
    fileFindings: [...kept, ...result.fileFindings],
    suppressed: [...suppressed, ...result.suppressed],
    unusedSuppressions: result.unusedSuppressions.filter((entry) => !used.has(entry)),
    verdict: kept.some(({ severity }) => severity === 'error') ? 'undetermined' : result.verdict,
  };
  return { ...merged, counts: countBySeverity(allFindings(merged)) };
}
