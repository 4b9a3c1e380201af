import {
  atOrAbove,
  groupedBy,
  type Language,
  placeText,
  reportText,
  type Severity,
} from '@kaijisho/core';
import type { CheckDocument } from '@kaijisho/report';
import { xmlText } from '../text/xml-text.js';

type Result = CheckDocument['results'][number];
type Finding = Result['findings'][number];

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');

/** A finding is a test case: failed where it counts, else passed with what was said. */
function caseOf(finding: Finding, suite: string, fails: boolean): string {
  const { rule, title, message, advice, severity, place } = finding;
  const where = place === null ? '' : ` ${placeText(place)}`;
  const said = [
    message,
    advice,
    ...finding.folded.map((other) => `${other.rule} ${other.message}`),
  ];
  const text = xmlText(said.join('\n'));
  const inner = fails
    ? `<failure${attributes({ message: `${title}${where}`, type: severity })}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `    <testcase${attributes({ name: `${rule}${where} ${title}`, classname: suite })}>${inner}</testcase>\n`;
}

/** A finding that people have set aside is a case that was skipped, with their reason. */
function skippedCase({
  file,
  rule,
  key,
  place,
  reason,
  by,
}: CheckDocument['suppressed'][number]): string {
  const about = place === null ? key : placeText(place);
  const name = about === null ? rule : `${rule} ${about}`;
  const skipped = `<skipped${attributes({ message: `${reason} (${by})` })}/>`;
  return `    <testcase${attributes({ name, classname: file })}>${skipped}</testcase>\n`;
}

/** What holds for all cases of a suite. */
const propertiesText = (values: Readonly<Record<string, string>>): string =>
  `    <properties>\n${Object.entries(values)
    .map(([name, value]) => `      <property${attributes({ name, value })}/>\n`)
    .join('')}    </properties>\n`;

interface Suite {
  readonly text: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

function suiteText(
  name: string,
  cases: readonly string[],
  counts: Omit<Suite, 'text'> & { readonly skipped?: number },
): Suite {
  const text = `  <testsuite${attributes({ name, ...counts })}>\n${cases.join('')}  </testsuite>\n`;
  return { ...counts, text };
}

function suiteOf({ source, form, findings }: Result, counting: readonly Severity[]): Suite {
  const name = form === null ? source.file : `${source.file} ${form.kind}`;
  const failed = findings.filter(({ severity }) => counting.includes(severity));
  const cases = findings.map((finding) => caseOf(finding, name, failed.includes(finding)));
  // A sheet without findings passed: a suite without cases would look as if nothing had run.
  const passed = `    <testcase${attributes({ name: 'check', classname: name })}/>\n`;
  return suiteText(name, cases.length === 0 ? [passed] : cases, {
    tests: Math.max(1, cases.length),
    failures: failed.length,
    errors: 0,
  });
}

function unreadableSuite({ file, failure }: CheckDocument['files'][number]): readonly Suite[] {
  if (failure === null) return [];
  const error = `<error${attributes({ message: failure.message, type: failure.code })}>${xmlText(failure.action)}</error>`;
  const text = `    <testcase${attributes({ name: 'open', classname: file })}>${error}</testcase>\n`;
  return [suiteText(file, [text], { tests: 1, failures: 0, errors: 1 })];
}

/** What people have set aside, a suite for each file. */
function suppressedSuites(suppressed: CheckDocument['suppressed']): readonly Suite[] {
  return [...groupedBy(suppressed, ({ file }) => file)].map(([file, own]) =>
    suiteText(file, own.map(skippedCase), {
      tests: own.length,
      failures: 0,
      errors: 0,
      skipped: own.length,
    }),
  );
}

/**
 * A check as JUnit XML, as build servers show test results.
 * @param failOn severity from which a finding is a failure; `never`: none is
 * @param language of what stands beside the findings
 */
export function junitReport(
  document: CheckDocument,
  failOn: Severity | 'never',
  language: Language,
): string {
  const counting = failOn === 'never' ? [] : atOrAbove(failOn);
  // What a file that could not be read has for findings says the same as its error.
  const unreadable = new Set(
    document.files.flatMap(({ file, failure }) => (failure === null ? [] : [file])),
  );
  const suites = [
    ...document.files.flatMap(unreadableSuite),
    ...document.results
      .filter(({ source }) => !unreadable.has(source.file))
      .map((result) => suiteOf(result, counting)),
    ...suppressedSuites(document.suppressed),
  ];
  // Of every suite: build servers show one without the others.
  const properties = propertiesText({
    asOf: document.summary.asOf,
    notice: reportText('report.declared-only', language),
  });
  const sum = (count: (suite: Suite) => number) => suites.reduce((all, one) => all + count(one), 0);
  const counts = {
    name: 'kaijisho check',
    tests: sum(({ tests }) => tests),
    failures: sum(({ failures }) => failures),
    errors: sum(({ errors }) => errors),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(counts)}>\n${suites.map(({ text }) => text.replace('>\n', `>\n${properties}`)).join('')}</testsuites>\n`;
}
