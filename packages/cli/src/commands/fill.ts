import {
  besides,
  cliText,
  contentOfInput,
  contentToFill,
  type DisclosureContent,
  fillTemplate,
  formsInForce,
  type LeftOut,
  MARKINGS,
  type Marking,
  parseDisclosureInput,
  topicName,
  type UsedMarking,
  writeFilledForm,
} from 'kaijisho';
import { defineCommand } from '../arguments/command.js';
import type { Invocation } from '../arguments/invocation.js';
import { commonOptions, outputOptions, valueOption } from '../arguments/options.js';
import type { Values } from '../arguments/values.js';
import { fontFor } from '../files/font.js';
import { readInput, readText } from '../files/text.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { tellProblems } from './shared/problems.js';
import { deliver, refuse } from './shared/written.js';

interface FillInvocation extends Invocation {
  readonly input: string;
  readonly output: string;
  /** Official workbook to fill in; null: a form of our own layout. */
  readonly template: string | null;
  /** How printed words are marked; null: as the template asks. */
  readonly marking: Marking | null;
  readonly force: boolean;
  /** Date of the file, YYYY-MM-DD. */
  readonly asOf: string;
}

/** How workbooks and PDFs begin. */
const SHEET_STARTS: readonly string[] = ['PK\u0003\u0004', '%PDF-'];

/** Answers left out that are worth naming; the rest is counted. */
const MOST_LEFT = 30;

function tellLeft(left: readonly LeftOut[], { language }: FillInvocation, io: Io): void {
  const lines = left.slice(0, MOST_LEFT).map(({ key, number, question, reason }) => {
    // What is filled in asks in Japanese; who reads English is told what the row is about.
    const subject = language === 'en' && key !== null ? topicName(key, language) : question;
    const row = [number ?? '', subject].join(' ').trim();
    return `  - ${cliText(`cli.left.${reason}`, language, { row })}`;
  });
  const rest = left.length - lines.length;
  const more = rest > 0 ? [`  ${cliText('cli.fill-more', language, { count: rest })}`] : [];
  io.err(`${[...lines, ...more].join('\n')}\n`);
}

/** How words were marked, and what said so; each way once. */
function tellMarkings(
  markings: readonly UsedMarking[],
  { language }: FillInvocation,
  io: Io,
): void {
  const lines = markings.map(({ markings: ways, by, source }) => {
    const way = besides(
      ways.map((one) => cliText(`cli.marking.${one}`, language)),
      language,
    );
    return cliText(`cli.marked.${by}`, language, { way, source });
  });
  for (const line of new Set(lines)) io.err(`${line}\n`);
}

/** Fills the publisher's own workbook. What could not be written is named on standard error. */
async function fillFile(
  template: string,
  contents: readonly DisclosureContent[],
  invocation: FillInvocation,
  io: Io,
): Promise<ExitCode> {
  const { imported = [], marking, quiet } = invocation;
  const bytes = await readInput(template);
  if (!bytes.ok) return refuse(bytes.failure, template, invocation, io);
  const result = fillTemplate(bytes.value, contents, { imported, marking });
  if (!result.ok) return refuse(result.failure, template, invocation, io);
  const { filled, left, markings } = result.value;
  const counts = { filled, left: left.length };
  const code = await deliver(invocation, io, result.value.bytes, counts, 'cli.fill-template');
  if (code !== EXIT.clean) return code;
  if (!quiet) tellMarkings(markings, invocation, io);
  if (left.length === 0) return code;
  tellLeft(left, invocation, io);
  // The file is there, but it does not say all it was to say: whoever sends it on unseen must notice.
  return EXIT.failed;
}

/** Where a template is filled, the output keeps its kind: macros need .xlsm. */
function outputOf(values: Values, template: string | null): string {
  if (template === null) return values.output(['xlsx', 'pdf']).output;
  const ending =
    /\.(xls[xm])$/i.exec(template)?.[1]?.toLowerCase() ??
    values.refuse('cli.template-needs-workbook', { file: template });
  const { output, outputFormat } = values.output(['xlsx', 'xlsm']);
  if (outputFormat !== ending) values.refuse('cli.template-ending', { ending: `.${ending}` });
  return output;
}

function markingOf(values: Values): Marking | null {
  if (values.text('mark') === undefined) return null;
  if (values.text('template') === undefined) values.refuse('cli.mark-needs-template');
  return values.choose('mark', MARKINGS, 'circle');
}

/** `kaijisho fill`: a disclosure given as JSON, written as a filled form. */
async function runFill(invocation: FillInvocation, io: Io): Promise<ExitCode> {
  const { input, output, asOf, imported = [] } = invocation;
  const text = await readText(input);
  if (!text.ok) return refuse(text.failure, input, invocation, io);
  if (SHEET_STARTS.some((start) => text.value.startsWith(start))) {
    io.err(`${cliText('cli.fill-takes-json', invocation.language, { file: input })}\n`);
    return EXIT.failed;
  }
  const parsed = parseDisclosureInput(text.value, formsInForce(imported));
  if (!parsed.ok) {
    tellProblems('cli.fill-refused', parsed.problems, invocation, io);
    return EXIT.failed;
  }
  const { template } = invocation;
  const inForce = formsInForce(imported);
  if (template !== null) {
    const given = parsed.disclosures.map((one) => contentOfInput(one, inForce));
    return fillFile(template, given, invocation, io);
  }
  const contents = parsed.disclosures.map((one) => contentToFill(one, inForce));
  const bytes = await writeFilledForm(contents, {
    date: asOf,
    imported,
    ...(await fontFor(output)),
  });
  const rows = contents.flatMap(({ answers }) => answers);
  const open = rows.filter(({ state }) => state === 'blank').length;
  const counts = {
    count: contents.length,
    answers: rows.length - open,
    open,
    notes: contents.reduce((sum, { notes }) => sum + notes.length, 0),
  };
  return deliver(invocation, io, bytes, counts, 'cli.fill-contents');
}

export const fillCommand = defineCommand<FillInvocation>({
  name: 'fill',
  shape: '[input]',
  summary: 'cli.fill',
  usage: 'cli.usage-fill',
  positionals: (language) => ({
    input: { type: 'string', describe: cliText('cli.fill-input', language) },
  }),
  options: (language) => ({
    ...outputOptions('cli.option-output-form', language),
    template: valueOption('cli.option-template', language),
    mark: valueOption('cli.option-mark', language),
    ...commonOptions(language),
  }),
  examples: [['fill {data}.json -o MDS.xlsx', 'cli.example-fill']],
  complete: (values) => ({
    command: 'fill',
    ...values.common(),
    input: values.text('input') ?? values.refuse('cli.fill-needs-input'),
    asOf: values.circumstances().asOf,
    template: values.text('template') ?? null,
    marking: markingOf(values),
    output: outputOf(values, values.text('template') ?? null),
    force: values.switch('force'),
  }),
  touched: ({ input, template, output, force }) => ({
    inputs: template === null ? [input] : [input, template],
    outputs: [output],
    force,
  }),
  run: runFill,
});
