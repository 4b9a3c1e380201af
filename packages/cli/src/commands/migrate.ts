import { basename } from 'node:path';
import {
  type CliMessageId,
  cliText,
  type Form,
  itemsOf,
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
import type { Invocation, Reading } from '../arguments/invocation.js';
import { commonOptions, outputOptions, passwordOption, valueOption } from '../arguments/options.js';
import { fontFor } from '../files/font.js';
import { loadForms } from '../files/forms.js';
import { readInput } from '../files/text.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { unlocking } from '../password.js';
import { deliver, refuse } from './shared/written.js';

interface MigrateInvocation extends Invocation, Pick<Reading, 'passwordFile'> {
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

const countsOf = (migrations: readonly Migration[]) => {
  const rows = migrations.flatMap((migration) => migration.rows);
  const count = (fate: MigrationFate) => rows.filter((row) => row.fate === fate).length;
  return {
    carried: count('carried'),
    reworded: count('reworded'),
    new: count('new'),
    lost: count('lost'),
  };
};

/** What a person has to settle of one sheet; its product is named where there are several. */
function linesOf(migration: Migration, several: boolean, language: Language): readonly string[] {
  const { product, version } = migration.content.header;
  const name = [product ?? '', version ?? ''].join(' ').trim();
  return [
    ...(several ? [`\n■ ${name || reportText('report.not-stated', language)}`] : []),
    ...LISTS.flatMap(([fate, title]) => {
      const rows = migration.rows.filter((row) => row.fate === fate);
      if (rows.length === 0) return [];
      return [`\n${cliText(title, language)}`, ...rows.map((row) => rowText(row, language))];
    }),
  ];
}

/** Questions of a learnt form that nobody has said to be one of the catalogue's. */
const ownQuestions = (form: Form): number =>
  itemsOf(form).filter(({ origin, role }) => origin === 'imported' && role !== 'heading').length;

/** `kaijisho migrate`: filled sheets under another edition, and what a person has to settle. */
async function runMigrate(invocation: MigrateInvocation, io: Io): Promise<ExitCode> {
  const { file, to, output, asOf, language, format, quiet, imported = [] } = invocation;
  const [form] = (await loadForms({ ...invocation, forms: [to] }, io, '--to')) ?? [];
  if (form === undefined) return EXIT.failed;
  const bytes = await readInput(file);
  if (!bytes.ok) return refuse(bytes.failure, file, invocation, io);
  const opened = await unlocking(
    invocation,
    io,
    (password) =>
      open(
        { name: basename(file), bytes: bytes.value },
        { imported: [...imported, form], ...(password !== undefined && { password }) },
      ),
    ({ failure }) => failure?.code,
  );
  if (opened.failure !== null) return refuse(opened.failure, file, invocation, io);
  const kind = form.about.form;
  const sheets = opened.disclosures.filter(({ content }) => content.form.kind === kind);
  if (sheets.length === 0) {
    io.err(`${cliText('cli.migrate-no-sheet', language, { file, kind })}\n`);
    return EXIT.failed;
  }
  const migrations = sheets.map(({ content }) => migrate(content, form));
  const written = await writeFilledForm(
    migrations.map(({ content }) => content),
    { date: asOf, imported: [form], ...(await fontFor(output)) },
  );
  const code = await deliver(invocation, io, written, countsOf(migrations), 'cli.migrate-contents');
  if (code !== EXIT.clean || format !== 'pretty') return code;
  const lines = migrations.flatMap((one) => linesOf(one, migrations.length > 1, language));
  if (lines.length > 0) await io.out(`${lines.join('\n')}\n`);
  const lost = migrations.some(({ rows }) => rows.some(({ fate }) => fate === 'lost'));
  const own = ownQuestions(form);
  if (lost && own > 0) io.err(`\n${cliText('cli.migrate-undecided', language, { count: own })}\n`);
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
    ...passwordOption(language),
    ...commonOptions(language),
  }),
  examples: [['migrate MDS.xlsx --to mds-5.0-official -o MDS_5.0.xlsx', 'cli.example-migrate']],
  complete: (values) => ({
    command: 'migrate',
    ...values.common(),
    ...values.password(),
    file: values.text('file') ?? values.refuse('cli.migrate-needs-file'),
    to: values.text('to') ?? values.refuse('cli.migrate-needs-form'),
    asOf: values.circumstances().asOf,
    output: values.output(['xlsx', 'pdf']).output,
    force: values.switch('force'),
  }),
  touched: ({ file, to, output, force }) => ({
    inputs: [file, to],
    outputs: [output],
    force,
  }),
  run: runMigrate,
});
