import {
  type CheckReport,
  formText,
  type Language,
  type PageExcerpt,
  productText,
  type ReportedFinding,
  type ReportedGroup,
  type ReportedRule,
  RULE_ACTIONS,
  type RuleAction,
  SEVERITIES,
  type Severity,
  together,
} from 'kaijisho';

/** The findings of all files, by what to do next and by rule. */

/** A finding with where it stands. */
export interface FoundFinding {
  readonly reported: ReportedFinding;
  /** Product and form, or null for a finding about the file itself. */
  readonly sheet: string | null;
  readonly file: string;
  readonly vendor: string | null;
  readonly advice: string;
  readonly excerpts: readonly PageExcerpt[];
}

export interface FoundRule extends Pick<ReportedRule, 'rule' | 'title' | 'severity'> {
  readonly findings: readonly FoundFinding[];
}

interface FoundGroup {
  readonly action: RuleAction;
  readonly title: string;
  readonly count: number;
  readonly rules: readonly FoundRule[];
}

export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  /** Null: all vendors. */
  readonly vendor: string | null;
}

interface Entry extends Pick<ReportedRule, 'rule' | 'title' | 'severity'> {
  readonly action: RuleAction;
  readonly groupTitle: string;
  readonly found: FoundFinding;
}

type Whereabouts = Omit<FoundFinding, 'reported' | 'advice'>;

const entriesOf = (groups: readonly ReportedGroup[], where: Whereabouts): readonly Entry[] =>
  groups.flatMap(({ action, title: groupTitle, rules }) =>
    rules.flatMap(({ rule, title, severity, steps }) =>
      steps.flatMap(({ advice, findings }) =>
        findings.map((reported) => ({
          action,
          groupTitle,
          rule,
          title,
          severity,
          found: { ...where, reported, advice },
        })),
      ),
    ),
  );

function allEntries({ files }: CheckReport, language: Language): readonly Entry[] {
  return files.flatMap(({ file, excerpts, sheets, groups }) => [
    ...sheets.flatMap(({ disclosure, groups: own }) =>
      entriesOf(own, {
        file,
        excerpts,
        sheet: together(
          [productText(disclosure, language), formText(disclosure, language)],
          language,
        ),
        vendor: disclosure.content.header.organisation,
      }),
    ),
    ...entriesOf(groups, { file, excerpts, sheet: null, vendor: null }),
  ]);
}

/** Vendors of all disclosures, each once, in the order of the files. */
export const vendorsOf = ({ files }: CheckReport): readonly string[] => [
  ...new Set(
    files.flatMap(({ sheets }) =>
      sheets.flatMap(({ disclosure }) => disclosure.content.header.organisation ?? []),
    ),
  ),
];

/** Gravest rules first; a finding about a file is shown with every vendor. */
export function collectFindings(
  report: CheckReport,
  filter: FindingFilter,
  language: Language,
): readonly FoundGroup[] {
  const entries = allEntries(report, language).filter(
    ({ severity, found: { vendor } }) =>
      filter.severities.has(severity) &&
      (filter.vendor === null || vendor === null || vendor === filter.vendor),
  );
  return RULE_ACTIONS.flatMap((action) => {
    const own = entries.filter((entry) => entry.action === action);
    const [first] = own;
    if (first === undefined) return [];
    const names = [
      ...new Set(own.map(({ severity, rule }) => `${SEVERITIES.indexOf(severity)} ${rule}`)),
    ].sort();
    const rules = names.flatMap((name): FoundRule[] => {
      const same = own.filter(
        ({ severity, rule }) => `${SEVERITIES.indexOf(severity)} ${rule}` === name,
      );
      const [{ rule, title, severity } = first] = same;
      return [{ rule, title, severity, findings: same.map(({ found }) => found) }];
    });
    return [{ action, title: first.groupTitle, count: own.length, rules }];
  });
}
