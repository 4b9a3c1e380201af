import { allFindings, type Finding, type Language } from '@kaijisho/core';
import { type CheckedFile, type CheckRun, summarise } from '../checked.js';
import { fileDocument, findingDocument } from './build.js';
import type { CheckDocument } from './check-schema.js';
import { DOCUMENT_VERSION } from './version.js';

/** The document of a check, with messages in `language`. */
export function checkDocument(run: CheckRun, language: Language): CheckDocument {
  const opened = run.files.map((file) => file.opened);
  const findings = run.files.flatMap(({ result }) => allFindings(result));
  return {
    formatVersion: DOCUMENT_VERSION,
    results: run.files.flatMap((file) => resultsOf(file, language)),
    suppressed: run.files.flatMap(({ opened: { source }, result }) =>
      result.suppressed.map(({ finding, suppression }) => ({
        file: source.file,
        rule: finding.rule,
        key: finding.key,
        place: finding.place,
        reason: suppression.reason,
        by: suppression.by,
        on: suppression.on ?? null,
      })),
    ),
    unusedSuppressions: run.unusedSuppressions.map((entry) => ({ ...entry })),
    notJudged: run.files.flatMap(({ opened: { source }, result }) =>
      result.notJudged.map(({ reason, rules }) => ({
        file: source.file,
        reason,
        rules: [...rules],
      })),
    ),
    files: opened.map((file) => fileDocument(file, language)),
    summary: { ...summarise(opened, findings), ...run.circumstances },
  };
}

function resultsOf({ opened, result }: CheckedFile, language: Language): CheckDocument['results'] {
  const source = { file: opened.source.file, sha256: opened.source.sha256 };
  const worded = (findings: readonly Finding[]) =>
    findings.map((finding) => findingDocument(finding, language));
  const sheets = result.disclosures.map(({ disclosure, verdict, findings }) => {
    const content = opened.disclosures[disclosure]?.content;
    return {
      source,
      disclosure,
      form: content?.form ?? null,
      header: content?.header ?? null,
      verdict,
      findings: worded(findings),
    };
  });
  if (result.fileFindings.length === 0) return sheets;
  const { verdict } = result;
  const about = { source, disclosure: null, form: null, header: null, verdict };
  return [{ ...about, findings: worded(result.fileFindings) }, ...sheets];
}
