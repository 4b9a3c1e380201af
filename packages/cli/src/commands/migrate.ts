import { basename } from 'node:path';
import {
  type CliMessageId,
  cliText,
  type Language,
  type MigratedRow,
  type Migration,
  type MigrationFate,
  migrate,
  open,
  reportText,
  writeFilledForm,
} from 'kaijisho';
import { defineCommand } from '../arguments/command.js';
import type { Invocation } from '../arguments/invocation.js';
import { commonOptions, outputOptions, valueOption } from '../arguments/options.js';
import { fontFor } from '../files/font.js';
import { loadForms } from '../files/forms.js';
import { readInput } from '../files/text.js';
import { exists } from '../files/write.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { deliver, refuse } from './written.js';

interface MigrateInvocation extends Invocation {
  readonly file: string;
  /** Definition of the form to carry to. */
  readonly to: string;
  readonly output: string;
  readonly force: boolean;
  /** Date of the file, YYYY-MM-DD. */
  readonly asOf: string;
}

const LISTS: readonly (readonly [MigrationFate, CliMessageId])[] = [
  ['reworded', 'cli.migrate-reworded'],
  ['new', 'cli.migrate-new'],
  ['lost', 'cli.migrate-lost'],
];

function rowText({ number, question, before }: MigratedRow, language: Language): string {
  const row = [number ?? '', question].join(' ').trim();
  if (before === null) return cliText('cli.migrate-row-new', language, { row });
  const said = before.choice === null ? `state.${before.state}` : `choice.${before.choice}`;
  const id = said as Parameters<typeof reportText>[0];
  return cliText('cli.migrate-row', language, { row, before: reportText(id, language) });
}

const countsOf = ({ rows }: Migration) => {
  const count = (fate: MigrationFate) => rows.filter((row) => row.fate === fate).length;
  return {
    carried: count('carried'),
    reworded: count('reworded'),
    new: count('new'),
    lost: count('lost'),
  };
};

/** `kaijisho migrate`: a filled sheet under another edition, and what a person has to settle. */
async function runMigrate(invocation: MigrateInvocation, io: Io): Promise<ExitCode> {
  const { file, to, output, force, asOf, language, format, quiet, imported = [] } = invocation;
  if (!force && (await exists(output)))
    return refuse({ code: 'output-exists', args: {} }, output, invocation, io);
  const [form] = (await loadForms({ ...invocation, forms: [to] }, io)) ?? [];
  if (form === undefined) return EXIT.failed;
  const bytes = await readInput(file);
  if (!bytes.ok) return refuse(bytes.failure, file, invocation, io);
  const opened = await open(
    { name: basename(file), bytes: bytes.value },
    { imported: [...imported, form] },
  );
  if (opened.failure !== null) return refuse(opened.failure, file, invocation, io);
  const kind = form.about.form;
  const sheet = opened.disclosures.find(({ content }) => content.form.kind === kind);
  if (sheet === undefined) {
    io.err(`${cliText('cli.migrate-no-sheet', language, { file, kind })}\n`);
    return EXIT.failed;
  }
  const migration = migrate(sheet.content, form);
  const written = await writeFilledForm([migration.content], {
    date: asOf,
    imported: [form],
    ...(await fontFor(output)),
  });
  const code = await deliver(invocation, io, written, countsOf(migration), 'cli.migrate-contents');
  if (code !== EXIT.clean || format !== 'pretty') return code;
  for (const [fate, title] of LISTS) {
    const rows = migration.rows.filter((row) => row.fate === fate);
    if (rows.length === 0) continue;
    const lines = rows.map((row) => rowText(row, language));
    await io.out(`\n${[cliText(title, language), ...lines].join('\n')}\n`);
  }
  if (!quiet) io.err(`\n${cliText('cli.migrate-next', language)}\n`);
  return code;
}

export const migrateCommand = defineCommand<MigrateInvocation>({
  name: 'migrate',
  shape: '[file]',
  summary: 'cli.migrate',
  usage: 'cli.usage-migrate',
  positionals: (language) => ({
    file: { type: 'string', describe: cliText('cli.migrate-file', language) },
  }),
  options: (language) => ({
    to: valueOption('cli.option-to', language),
    ...outputOptions('cli.option-output-form', language),
    ...commonOptions(language),
  }),
  examples: [['migrate MDS.xlsx --to mds-5.0-official -o MDS_5.0.xlsx', 'cli.example-migrate']],
  complete: (values) => ({
    command: 'migrate',
    ...values.common(),
    file: values.text('file') ?? values.refuse('cli.migrate-needs-file'),
    to: values.text('to') ?? values.refuse('cli.migrate-needs-form'),
    asOf: values.circumstances().asOf,
    output: values.output(['xlsx', 'pdf']).output,
    force: values.switch('force'),
  }),
  run: runMigrate,
});
