import {
  type Agreement,
  allFindings,
  checkAgreement,
  findingText,
  type Language,
  type Matrix,
  type PaperInput,
  paperInput,
  ruleTitle,
} from '@kaijisho/core';
import { type CheckedFile, type CheckRun, matrixDocument } from '@kaijisho/report';
import { VERSION } from './version.js';

export type MatrixFormat = 'xlsx' | 'json';

export interface WriteOptions {
  /** Default `xlsx`. */
  readonly format?: MatrixFormat;
  /** Language of headings and sentences. Default Japanese. */
  readonly language?: Language;
  /** A check of the same files; a workbook lists its findings. Default: none. */
  readonly check?: CheckRun;
  /** What people decided, brought together with this matrix by `settle`. Default: nothing yet. */
  readonly agreement?: Agreement;
}

/** The findings about an agreement with their words. */
const agreementOf = (
  agreement: Agreement | undefined,
  language: Language,
): PaperInput['agreement'] =>
  agreement === undefined
    ? null
    : {
        agreement,
        findings: checkAgreement(agreement).map((entry) => ({
          ...entry,
          title: ruleTitle(entry.finding.rule, language),
          ...findingText(entry.finding, language),
        })),
      };

/** The findings of one file with their words, as the workbook lists them. */
function findingsOf({ opened, result }: CheckedFile, language: Language): PaperInput['findings'] {
  return allFindings(result).map((finding) => {
    const sheet = finding.disclosure === null ? undefined : opened.disclosures[finding.disclosure];
    return {
      finding,
      file: opened.source.file,
      product: sheet?.content.header.product ?? null,
      title: ruleTitle(finding.rule, language),
      ...findingText(finding, language),
      folded: (finding.folded ?? []).map((other) => findingText(other, language).message),
    };
  });
}

/**
 * Writes a matrix as 責任分界表.xlsx or as JSON. Equal input gives equal bytes: the only date in the
 * file is the matrix's own.
 *
 * @returns the bytes of the file
 */
export async function writeMatrix(matrix: Matrix, options: WriteOptions = {}): Promise<Uint8Array> {
  const language = options.language ?? 'ja';
  if (options.format === 'json') {
    const text = `${JSON.stringify(matrixDocument(matrix, language, options.agreement ?? null), null, 2)}\n`;
    return new TextEncoder().encode(text);
  }
  // The workbook writer is large and needed here only: reading must not wait for it.
  const { writeMatrixWorkbook } = await import('@kaijisho/xlsx-adapter/writing');
  const findings = (options.check?.files ?? []).flatMap((file) => findingsOf(file, language));
  return writeMatrixWorkbook(
    paperInput({
      matrix,
      findings,
      agreement: agreementOf(options.agreement, language),
      language,
      toolVersion: VERSION,
    }),
  );
}
