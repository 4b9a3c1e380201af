import {
  type CheckRun,
  checkDocument,
  checkPage,
  checkReport,
  formsInForce,
  type InspectionInput,
  jsonBytes,
  type Opened,
  open,
  readDocument,
  referenceForm,
  renderCheckMarkdown,
  writeBlankForm,
  writeCheckPdf,
  writeComparison,
  writeInquiry,
  writeInspection,
  writeMatrix,
} from 'kaijisho';
import {
  type DocumentFormat,
  disclosuresDocument,
  type ExchangeDocument,
  writeDocument,
} from 'kaijisho/exchange';
import type { Derived, Output, Requests, WithFont } from './protocol.js';

/** Files of finished results: the library's writers, given what the screens show. */

type Writing = Requests['write'];

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

const withFont = ({ font }: WithFont): { readonly pdfFont?: Uint8Array } =>
  font === null ? {} : { pdfFont: font };

/** In UTF-8, which holds every character: it cannot fail. */
async function documentOf(
  document: ExchangeDocument,
  format: DocumentFormat,
  { settings: { asOf, language }, forms, font }: Writing,
): Promise<Uint8Array> {
  const options = { date: asOf, language, imported: forms, ...withFont({ font }) };
  const written = await writeDocument(document, format, options);
  if (!written.ok) throw new Error(written.failure.code);
  return written.value;
}

function checkOf(
  run: CheckRun,
  format: Extract<Output, { of: 'check' }>['format'],
  writing: Writing,
): Uint8Array | Promise<Uint8Array> {
  const { language } = writing.settings;
  switch (format) {
    case 'html':
      return text(checkPage(checkReport(run, language), language));
    case 'pdf':
      if (writing.font === null) throw new Error('A PDF needs its font');
      return writeCheckPdf(checkReport(run, language), { language, pdfFont: writing.font });
    case 'md':
      return text(renderCheckMarkdown(checkReport(run, language), language));
    case 'json':
      return jsonBytes(checkDocument(run, language));
    case 'csv':
      return documentOf({ kind: 'check', value: checkDocument(run, language) }, format, writing);
  }
}

/** A file of the results, or of one of their parts. */
function resultOf(
  output: Exclude<Output, { of: 'blank' }>,
  derived: Derived,
  writing: Writing,
): Uint8Array | Promise<Uint8Array> {
  const { agreement, settings, asking: details } = writing;
  const { language } = settings;
  const { run, matrix, comparison, drafted, inquiries } = derived;
  const opened = run.files.map((file) => file.opened);
  switch (output.of) {
    case 'matrix':
      return writeMatrix(matrix, {
        format: output.format,
        language,
        check: run,
        ...(agreement === null ? {} : { agreement }),
        ...withFont(writing),
      });
    case 'comparison':
      if (!comparison.ok) throw new Error(comparison.failure.code);
      return writeComparison(comparison.value, {
        format: output.format,
        language,
        ...withFont(writing),
      });
    case 'check':
      return checkOf(run, output.format, writing);
    case 'read':
      return jsonBytes(readDocument(opened, language));
    case 'inquiry': {
      const inquiry = inquiries[output.part];
      if (inquiry === undefined) throw new Error(`There is no inquiry ${output.part}`);
      return writeInquiry(inquiry, drafted, { format: output.format, language, details });
    }
    case 'disclosures': {
      const disclosures = opened[output.part]?.disclosures ?? [];
      return documentOf(disclosuresDocument(disclosures), output.format, writing);
    }
  }
}

/** A file to be saved, with the bytes that the command line writes. */
export async function write(writing: Writing): Promise<Uint8Array> {
  const { output, derived, forms, settings } = writing;
  if (output.of === 'blank')
    return writeBlankForm(referenceForm(output.form, formsInForce(forms)), {
      date: settings.asOf,
      ...withFont(writing),
    });
  if (derived === null) throw new Error('There are no results to write');
  return resultOf(output, derived, writing);
}

/** Opens the sheets of a register as the command does, and writes what they show. */
export async function inspect({
  files,
  format,
  font,
  ...input
}: Requests['inspect']): Promise<Uint8Array> {
  const { imported = [] }: Pick<InspectionInput, 'imported'> = input;
  const opened: Opened[] = [];
  for (const file of files) opened.push(await open(file, { imported }));
  return writeInspection({ ...input, opened }, { format, ...withFont({ font }) });
}
