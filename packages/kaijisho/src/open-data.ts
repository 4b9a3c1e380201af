import {
  CLI_MESSAGES,
  cliText,
  type Failure,
  type Form,
  failed,
  type InputProblem,
  inputProblemText,
  type Language,
  type ReadOutcome,
  type Result,
  success,
} from '@kaijisho/core';
import {
  checkDocumentValue,
  type DocumentSource,
  readDisclosuresDocument,
} from '@kaijisho/exchange';
import type { Opened } from '@kaijisho/report';
import { type DocumentText, dataOf } from './exchange/document-text.js';

/** A disclosure that comes as data, as `open` gives one that comes as a sheet. */

/** Problems that are named one by one; the rest is counted. */
const MOST_PROBLEMS = 20;

/** Why data is no disclosure. Data of other programs is of an unknown format, not a faulty disclosure. */
function refused(problems: readonly InputProblem[]): Result<never> {
  const [first] = problems;
  if (first === undefined || ['unknown-document', 'no-disclosure'].includes(first.reason.id))
    return failed('unknown-format');
  if (first.reason.id === 'newer-version')
    return failed('newer-document', { version: first.reason.version });
  const listed = (language: Language) =>
    [
      ...problems.slice(0, MOST_PROBLEMS).map((problem) => inputProblemText(problem, language)),
      ...(problems.length > MOST_PROBLEMS
        ? [cliText('cli.fill-more', language, { count: problems.length - MOST_PROBLEMS })]
        : []),
    ]
      .map((line) => `\n- ${line}`)
      .join('');
  const args: Failure['args'] = {
    count: problems.length,
    problem: listed('ja'),
    problemEn: listed('en'),
  };
  return failed('document-invalid', args);
}

/**
 * Reads the disclosures of a document in JSON or XML with the evidence it carries.
 * @param forms the forms in force, which complete disclosures that give keys only
 * @returns a failure for data of another program, for a faulty document, and for results (matrix,
 *   comparison, check), which hold no disclosure
 */
export async function readData(
  document: DocumentText,
  source: Omit<DocumentSource, 'adapter'>,
  forms: readonly Form[],
): Promise<Result<ReadOutcome & Pick<Opened, 'facts'>>> {
  const data = await dataOf(document);
  if (!data.ok) return refused(data.problems);
  const checked = checkDocumentValue(data.value, forms);
  if (!checked.ok) return refused(checked.problems);
  const { kind, value } = checked.value;
  if (kind === 'disclosures')
    return success(
      readDisclosuresDocument(value, data.value, { ...source, adapter: document.format }),
    );
  const { ja, en } = CLI_MESSAGES[`cli.convert.${kind}`];
  return failed('document-of-results', { what: ja, whatEn: en });
}
