import { cliText, countUnsure, type Language } from 'kaijisho';
import {
  CSV_ENCODINGS,
  type CsvEncoding,
  canWrite,
  type DocumentFormat,
  type ExchangeDocument,
  explainRules,
  writeDocument,
} from 'kaijisho/exchange';
import { defineCommand } from '../arguments/command.js';
import { choiceOption, commonOptions, passwordOption, switchOption } from '../arguments/options.js';
import { fontFor } from '../files/font.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { type InputInvocation, openInput } from './shared/open-input.js';
import { deliver, refuse } from './shared/written.js';

interface ConvertInvocation extends InputInvocation {
  readonly output: string;
  readonly outputFormat: DocumentFormat;
  readonly encoding: CsvEncoding;
  readonly force: boolean;
  /** Date of a workbook or PDF, YYYY-MM-DD. */
  readonly asOf: string;
}

/** What the document holds, in one line. */
function contentsText({ kind, value }: ExchangeDocument, language: Language): string {
  if (kind !== 'disclosures') return cliText(`cli.convert.${kind}`, language);
  return cliText('cli.convert.disclosures', language, {
    count: value.disclosures.length,
    answers: value.disclosures.reduce((sum, { answers }) => sum + answers.length, 0),
  });
}

/** `kaijisho convert`: a sheet or a document in another format. */
async function runConvert(invocation: ConvertInvocation, io: Io): Promise<ExitCode> {
  const { input, output, outputFormat, encoding, language, asOf, imported = [] } = invocation;
  const outcome = await openInput(invocation, io);
  if (outcome === null) return EXIT.failed;
  const { document, opened } = outcome;
  if (document.kind === 'disclosures' && document.value.disclosures.length === 0) {
    io.err(`${cliText('cli.convert-nothing', language, { file: input })}\n`);
    return EXIT.failed;
  }
  if (!canWrite(document.kind, outputFormat)) {
    const what = contentsText(document, language);
    io.err(`${cliText('cli.convert-impossible', language, { what, format: outputFormat })}\n`);
    return EXIT.failed;
  }
  const written = await writeDocument(document, outputFormat, {
    date: asOf,
    encoding,
    language,
    imported,
    ...(await fontFor(output)),
    ...(outputFormat === 'sarif' && { explain: await explainRules(language) }),
  });
  if (!written.ok) return refuse(written.failure, output, invocation, io);
  const findings = opened?.findings.length ?? 0;
  // What is written holds the answers, and nothing of how surely they were read.
  const unsure = (opened?.disclosures ?? []).reduce((sum, sheet) => sum + countUnsure(sheet), 0);
  const code = await deliver(
    invocation,
    io,
    written.value,
    {
      contents: contentsText(document, language),
      kind: document.kind,
      unsure: findings,
      unsureAnswers: unsure,
    },
    'cli.convert-contents',
  );
  if (code !== EXIT.clean) return code;
  if (findings > 0) io.err(`${cliText('cli.convert-unsure', language, { count: findings })}\n`);
  if (unsure > 0) io.err(`${cliText('cli.convert-unsure-answers', language, { count: unsure })}\n`);
  return code;
}

const ENDINGS = ['json', 'xml', 'csv', 'xlsx', 'pdf', 'sarif'] as const;

export const convertCommand = defineCommand<ConvertInvocation>({
  name: 'convert',
  shape: '[input] [output]',
  summary: 'cli.convert',
  usage: 'cli.usage-convert',
  positionals: (language) => ({
    input: { type: 'string', describe: cliText('cli.convert-input', language) },
    output: { type: 'string', describe: cliText('cli.convert-output', language) },
  }),
  options: (language) => ({
    encoding: choiceOption('cli.option-encoding', language, CSV_ENCODINGS, 'utf-8'),
    force: switchOption('cli.option-force', language),
    ...passwordOption(language),
    ...commonOptions(language),
  }),
  examples: [
    ['convert MDS.xlsx MDS.xml', 'cli.example-convert'],
    ['convert MDS.json MDS.xlsx', 'cli.example-convert-form'],
  ],
  complete: (values) => ({
    command: 'convert',
    ...values.common(),
    ...values.password(),
    input: values.text('input') ?? values.refuse('cli.convert-needs-files'),
    ...(values.text('output') === undefined
      ? values.refuse('cli.convert-needs-files')
      : values.output(ENDINGS)),
    encoding: values.choose('encoding', CSV_ENCODINGS, 'utf-8'),
    force: values.switch('force'),
    asOf: values.circumstances().asOf,
  }),
  touched: ({ input, output, force }) => ({
    inputs: [input],
    outputs: [output],
    force,
  }),
  run: runConvert,
});
