import { type Language, placeText, reportText, ruleTitle } from '@kaijisho/core';
import type { CheckDocument } from '@kaijisho/report';
import { descriptorsOf, type ExplainRule, indexOf, LEVELS, severityOf } from './rules.js';

type Result = CheckDocument['results'][number];
type Finding = Omit<Result['findings'][number], 'folded'>;

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A path as given, as SARIF wants it: `開示書\a.xlsx` → `%E9…/a.xlsx`, `C:\a.xlsx` → `file:///C:/a.xlsx`. */
function uriOf(file: string): string {
  const [first = '', ...rest] = file.replaceAll('\\', '/').split('/');
  const path = rest.map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:$/.test(first)) return `file:///${first}/${path}`;
  if (first === '' && rest.length > 0) return `file:///${path}`;
  return [encodeURIComponent(first), ...(rest.length > 0 ? [path] : [])].join('/');
}

/**
 * Where a finding stands. A workbook has no lines: the cell is the logical location, and the region
 * is the beginning of the file, without which some readers show nothing.
 */
function locationOf(file: string, place: Finding['place']) {
  const physicalLocation = {
    artifactLocation: { uri: uriOf(file) },
    region: { startLine: 1 },
  };
  if (place === null) return { physicalLocation };
  const where = placeText(place);
  return {
    physicalLocation,
    logicalLocations: [{ name: where, fullyQualifiedName: `${file}!${where}`, kind: 'member' }],
  };
}

/** What makes a finding the same one in the next run, also when rows move. */
const fingerprintOf = (file: string, disclosure: number | null, { rule, key, place }: Finding) =>
  [rule, file, disclosure ?? '', key ?? (place === null ? '' : placeText(place))].join('|');

const ruleOf = (rule: string) => ({ ruleId: rule, ruleIndex: indexOf(rule) });

function resultsOf({ source: { file }, disclosure, findings }: Result) {
  return findings
    .flatMap(({ folded, ...finding }): readonly Finding[] => [finding, ...folded])
    .map((finding) => ({
      ...ruleOf(finding.rule),
      level: LEVELS[finding.severity],
      message: {
        text: [
          finding.place === null ? '' : `${placeText(finding.place)}: `,
          finding.message,
          finding.advice === '' ? '' : `\n${finding.advice}`,
        ].join(''),
      },
      locations: [locationOf(file, finding.place)],
      ...(finding.basis === undefined ? {} : { properties: { basis: finding.basis } }),
      partialFingerprints: { 'kaijisho/v1': fingerprintOf(file, disclosure, finding) },
    }));
}

/** Findings people set aside are reported as suppressed, with their reason. */
const suppressedOf = (entry: CheckDocument['suppressed'][number], language: Language) => ({
  ...ruleOf(entry.rule),
  level: LEVELS[severityOf(entry.rule)],
  message: { text: ruleTitle(entry.rule, language) },
  locations: [locationOf(entry.file, entry.place)],
  suppressions: [{ kind: 'external' as const, justification: `${entry.reason} (${entry.by})` }],
});

/**
 * A check as a SARIF 2.1.0 log, for code scanning of a vendor's repository and for editors.
 * @param version of the program that made the check
 * @param explain what each rule reports, such as the first section of its page; without it the log describes
 * rules by their messages
 */
export function sarifLog(
  document: CheckDocument,
  language: Language,
  version: string,
  explain: ExplainRule = () => null,
) {
  const failures = document.files.flatMap(({ file, failure }) =>
    failure === null ? [] : [{ file, failure }],
  );
  return {
    $schema: SCHEMA,
    version: '2.1.0' as const,
    runs: [
      {
        tool: {
          driver: {
            name: 'Kaijisho',
            version,
            semanticVersion: version,
            language,
            // What every reader of the log must know of a yes.
            fullDescription: { text: reportText('report.declared-only', language) },
            rules: descriptorsOf(language, explain),
          },
        },
        columnKind: 'utf16CodeUnits' as const,
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(({ file, failure }) => ({
              level: 'error' as const,
              descriptor: { id: failure.code },
              message: { text: `${failure.message}\n${failure.action}` },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
            })),
          },
        ],
        results: [
          ...document.results.flatMap(resultsOf),
          ...document.suppressed.map((entry) => suppressedOf(entry, language)),
        ],
        properties: { asOf: document.summary.asOf },
      },
    ],
  };
}
