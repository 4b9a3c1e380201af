import { renderComparison } from '@kaijisho/report/terminal';
import {
  COMPARISON_FORMATS,
  type Comparison,
  type ComparisonDocument,
  type ComparisonFormat,
  cliText,
  compare,
  comparisonDocument,
  type Profile,
  type ProfileEntries,
  sha256Of,
  writeComparison,
} from 'kaijisho';
import { defineCommand, filesPositional } from '../arguments/command.js';
import type { Circumstances, Invocation, Reading } from '../arguments/invocation.js';
import { drawingOptions, outputOptions, valueOption } from '../arguments/options.js';
import { loadProfileEntries } from '../files/agreed.js';
import { fontFor } from '../files/font.js';
import { loadProfile } from '../files/profiles.js';
import { writeAtomically } from '../files/write.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { openAndCheck } from './shared/checked.js';
import { jsonText } from './shared/input-files.js';
import { refuse } from './shared/written.js';

interface CompareInvocation extends Invocation, Circumstances, Reading {
  /** File to write; null: print the comparison itself. */
  readonly target: { readonly output: string; readonly outputFormat: ComparisonFormat } | null;
  readonly force: boolean;
  /** Names of built-in profiles, or files. */
  readonly profiles: readonly string[];
  /** The comparison of last time, whose entries are kept; null for none. */
  readonly agreed: string | null;
}

/** The profiles asked for; null when one could not be read, which is told. */
async function profilesOf(
  invocation: CompareInvocation,
  io: Io,
): Promise<readonly Profile[] | null> {
  const profiles: Profile[] = [];
  for (const wanted of invocation.profiles) {
    const profile = await loadProfile(wanted);
    if (!profile.ok) {
      refuse(profile.failure, wanted, invocation, io);
      return null;
    }
    profiles.push(profile.value);
  }
  return profiles;
}

/** What people wrote into the comparison of last time; sheets they added are told, and stay there. */
function entriesOf(
  { agreed, target, language }: CompareInvocation,
  io: Io,
): ProfileEntries | null | 'refused' {
  if (target === null) return null;
  const entries = loadProfileEntries({ agreed, language }, io);
  if (entries === null || entries === 'refused' || entries.ownSheets.length === 0) return entries;
  io.err(`${cliText('cli.compare-own-sheets', language, { sheets: entries.ownSheets })}\n`);
  return entries;
}

/** `kaijisho compare`: bids side by side, printed or written to a file. */
async function runCompare(invocation: CompareInvocation, io: Io): Promise<ExitCode> {
  const { language } = invocation;
  const profiles = await profilesOf(invocation, io);
  if (profiles === null) return EXIT.failed;
  const entries = entriesOf(invocation, io);
  if (entries === 'refused') return EXIT.failed;

  const { opened, run, outcome } = await openAndCheck(invocation, io);
  const [first] = opened.filter(({ disclosures }) => disclosures.length > 0);
  if (first === undefined) {
    io.err(`${cliText('cli.compare-nothing', language)}\n`);
    return EXIT.failed;
  }
  const compared = compare(opened, { ...invocation, check: run, profiles });
  if (!compared.ok) return refuse(compared.failure, first.source.file, invocation, io);
  const delivered = await deliverComparison(compared.value, entries, invocation, io);
  if (delivered !== EXIT.clean) return delivered;
  if (outcome.unreadable > 0)
    io.err(`${cliText('cli.compare-incomplete', language, { count: outcome.unreadable })}\n`);
  return outcome.exitCode;
}

/** What a comparison holds, in numbers. */
function countsOf({ products, rows }: ComparisonDocument) {
  const asked = rows.filter(({ cells }) => cells.some(({ places }) => places.length > 0));
  return {
    products: products.length,
    asked: asked.length,
    differs: asked.filter(({ difference }) => difference.id === 'differs').length,
    open: asked.filter(({ open }) => open).length,
  };
}

async function deliverComparison(
  comparison: Comparison,
  entries: ProfileEntries | null,
  invocation: CompareInvocation,
  io: Io,
): Promise<ExitCode> {
  const { language, format, target, force, quiet } = invocation;
  const document = comparisonDocument(comparison, language);
  if (target === null) {
    await io.out(
      format === 'pretty' ? renderComparison(document, io.width) : jsonText(document, format),
    );
    return EXIT.clean;
  }
  const { output, outputFormat } = target;
  const bytes = await writeComparison(comparison, {
    format: outputFormat,
    language,
    ...(await fontFor(output)),
    ...(entries === null ? {} : { entries }),
  });
  const written = await writeAtomically(output, bytes, force);
  if (!written.ok) return refuse(written.failure, output, invocation, io);
  const counts = countsOf(document);
  if (format !== 'pretty') {
    const file = { file: output, bytes: bytes.length, sha256: await sha256Of(bytes) };
    await io.out(jsonText({ formatVersion: '1', written: [file], comparison: counts }, format));
    return EXIT.clean;
  }
  const said = cliText('cli.compare-contents', language, counts);
  await io.out(`${cliText('cli.compare-written', language)}\n  ${output}\n${said}\n`);
  // Files that were not used are told as soon as all are opened.
  for (const [index, notice] of document.notices.entries())
    if (comparison.notices[index]?.id !== 'comparison.notice.unused') io.err(`${notice}\n`);
  if (!quiet) io.err(`\n${cliText('cli.compare-next', language)}\n`);
  return EXIT.clean;
}

export const compareCommand = defineCommand<CompareInvocation>({
  name: 'compare',
  shape: '[files..]',
  summary: 'cli.compare',
  usage: 'cli.usage-compare',
  exits: 'cli.exits-findings',
  positionals: filesPositional,
  options: (language) => ({
    ...outputOptions('cli.option-output-comparison', language),
    profile: valueOption('cli.option-profile', language),
    suppressions: valueOption('cli.option-suppressions', language),
    agreed: valueOption('cli.option-agreed-comparison', language),
    ...drawingOptions(language),
  }),
  examples: [
    ['compare {bidA}.xlsx {bidB}.xlsx {bidC}.xlsx -o {comparison}.xlsx', 'cli.example-compare'],
    [
      'compare {bids}/ -o {comparison}.html --profile {conditions}.xlsx',
      'cli.example-compare-profile',
    ],
    [
      'compare {bids}/ -o {comparison}2.xlsx --profile {conditions}.xlsx --agreed {comparison}.xlsx',
      'cli.example-compare-agreed',
    ],
  ],
  complete: (values) => {
    const target = values.text('output') === undefined ? null : values.output(COMPARISON_FORMATS);
    const agreed = values.text('agreed') ?? null;
    if (agreed !== null && target?.outputFormat !== 'xlsx')
      values.refuse('cli.agreed-needs-workbook');
    return {
      command: 'compare',
      ...values.drawing(),
      target,
      force: values.switch('force'),
      profiles: values.texts('profile'),
      agreed,
    };
  },
  touched: ({ profiles, agreed, target, force }) => ({
    inputs: agreed === null ? profiles : [...profiles, agreed],
    outputs: target === null ? [] : [target.output],
    force,
  }),
  run: runCompare,
});
