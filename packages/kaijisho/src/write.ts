import {
  type Agreement,
  allFindings,
  checkAgreement,
  type Finding,
  findingText,
  type Language,
  type Matrix,
  matrixPaper,
  type PaperInput,
  paperInput,
  ruleTitle,
  type WordedFinding,
} from '@kaijisho/core';
import { type CheckedFile, type CheckRun, matrixDocument } from '@kaijisho/report';
import { csvBytes } from './csv.js';
import { jsonBytes } from './json.js';
import { VERSION } from './version.js';
import { writePaper } from './write-paper.js';

export const MATRIX_FORMATS = ['xlsx', 'pdf', 'html', 'md', 'csv', 'json'] as const;
export type MatrixFormat = (typeof MATRIX_FORMATS)[number];

export interface WriteOptions {
  /** Default `xlsx`. */
  readonly format?: MatrixFormat;
  /** Language of headings and sentences. Default Japanese. */
  readonly language?: Language;
  /** A check of the same files; a workbook lists its findings. Default: none. */
  readonly check?: CheckRun;
  /** What people decided, brought together with this matrix by `settle`. Default: nothing yet. */
  readonly agreement?: Agreement;
  /** Bytes of a TrueType font with Japanese glyphs, for a PDF; see `FormFileOptions.pdfFont`. */
  readonly pdfFont?: Uint8Array;
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

/** The findings of one file with their words: those that stand, then those people have set aside. */
function findingsOf({ opened, result }: CheckedFile, language: Language): readonly WordedFinding[] {
  const worded = (finding: Finding, setAside: WordedFinding['setAside']): WordedFinding => {
    const sheet = finding.disclosure === null ? undefined : opened.disclosures[finding.disclosure];
    return {
      finding,
      file: opened.source.file,
      product: sheet?.content.header.product ?? null,
      title: ruleTitle(finding.rule, language),
      ...findingText(finding, language),
      folded: (finding.folded ?? []).map((other) => findingText(other, language).message),
      setAside,
    };
  };
  return [
    ...allFindings(result).map((finding) => worded(finding, null)),
    ...result.suppressed.map(({ finding, suppression: { reason, by } }) =>
      worded(finding, { reason, by }),
    ),
  ];
}

/**
 * Writes a matrix as 責任分界表.xlsx, as a PDF, as one self-contained page, as Markdown, CSV or JSON.
 * All of them say the same in the same words. Equal input gives equal bytes: the only date in the
 * file is the matrix's own.
 *
 * @returns the bytes of the file
 * @throws RangeError for a PDF without a font
 */
export async function writeMatrix(matrix: Matrix, options: WriteOptions = {}): Promise<Uint8Array> {
  const { language = 'ja', format = 'xlsx', agreement, pdfFont } = options;
  if (format === 'json' || format === 'csv') {
    const value = matrixDocument(matrix, language, agreement ?? null);
    return format === 'json' ? jsonBytes(value) : csvBytes({ kind: 'matrix', value }, language);
  }
  const findings = (options.check?.files ?? []).flatMap((file) => findingsOf(file, language));
  const input = paperInput({
    matrix,
    findings,
    agreement: agreementOf(agreement, language),
    language,
    toolVersion: VERSION,
  });
  if (format !== 'xlsx') return writePaper(matrixPaper(input), format, pdfFont);
  // The workbook writer is large and needed here only: reading must not wait for it.
  const { writeMatrixWorkbook } = await import('@kaijisho/xlsx-adapter/writing');
  return writeMatrixWorkbook(input);
}
