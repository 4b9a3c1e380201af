import { basename } from 'node:path';
import {
  cliText,
  type ImportReport,
  importForms,
  itemsOf,
  jsonBytes,
  type Language,
  type LearntForm,
  listed,
  listForms,
  type ReviewRow,
  type RowCorrection,
  type RowFate,
  reviewText,
  topicName,
} from 'kaijisho';
import { importReview, readImportReview } from 'kaijisho/exchange';
import { asArgument } from '../arguments/as-argument.js';
import type { MayWrite } from '../arguments/command.js';
import type { Invocation, Reading } from '../arguments/invocation.js';
import {
  type OptionSet,
  outputOptions,
  passwordOption,
  valueOption,
} from '../arguments/options.js';
import type { Values } from '../arguments/values.js';
import { formPath } from '../files/forms.js';
import { readInput } from '../files/text.js';
import { makeRoom, writeAtomically } from '../files/write.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { unlocking } from '../password.js';
import { jsonText } from './shared/input-files.js';
import { refuse } from './shared/written.js';

/** `kaijisho forms import`: learns a form from a publisher's blank file. */
export interface ImportInvocation extends Invocation, Pick<Reading, 'passwordFile'> {
  readonly file: string;
  /** Null: in the person's own folder, under the form's name. */
  readonly output: string | null;
  readonly force: boolean;
  readonly name: string | null;
  readonly edition: string | null;
  readonly references: string | null;
  readonly matches: ReadonlyMap<string, string | null>;
  /** Review list that a person has filled in. */
  readonly map: string | null;
}

export const importOptions = (language: Language): OptionSet => ({
  ...outputOptions('cli.option-output-definition', language),
  name: valueOption('cli.option-name', language),
  edition: valueOption('cli.option-edition', language),
  references: valueOption('cli.option-references', language),
  map: valueOption('cli.option-map', language),
  match: valueOption('cli.option-match', language),
  ...passwordOption(language),
});

function matchesOf(values: Values): ReadonlyMap<string, string | null> {
  const keys = new Set(listForms().flatMap((form) => itemsOf(form).map(({ key }) => key)));
  return new Map(
    values.texts('match').map((value): [string, string | null] => {
      const [, number, key] = /^([^=]+)=(\S+)$/.exec(value) ?? [];
      if (number === undefined || key === undefined)
        return values.refuse('cli.import-bad-match', { value });
      if (key !== 'none' && !keys.has(key)) values.refuse('cli.import-unknown-key', { key });
      return [number, key === 'none' ? null : key];
    }),
  );
}

/** A form is kept under its name in the person's own folder, and nowhere else. */
const PLAIN_NAME = /^[^./\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]{0,79}$/u;

const plainNameOf = (values: Values, option: 'name' | 'edition'): string | null => {
  const name = values.text(option);
  if (name === undefined || PLAIN_NAME.test(name)) return name ?? null;
  return values.refuse('cli.import-bad-name', { option: `--${option}`, name });
};

export const importInvocation = (values: Values): ImportInvocation => ({
  command: 'forms',
  ...values.common(),
  ...values.password(),
  file: values.text('kind') ?? values.refuse('cli.import-needs-file'),
  output: values.text('output') === undefined ? null : values.output(['json']).output,
  force: values.switch('force'),
  name: plainNameOf(values, 'name'),
  // Where none is named, the edition is part of the name.
  edition: plainNameOf(values, 'edition'),
  references: values.text('references') ?? null,
  matches: matchesOf(values),
  map: values.text('map') ?? null,
});

/** The review list of a form stands beside it. */
const reviewPath = (path: string): string => path.replace(/(?:\.json)?$/i, '.review.csv');

/** What the person has filled into the list; null when it cannot be used, which has been said then. */
async function correctionsOf(
  map: string,
  invocation: ImportInvocation,
  io: Io,
): Promise<ReadonlyMap<string, RowCorrection> | null> {
  const { language } = invocation;
  const bytes = await readInput(map);
  if (!bytes.ok) {
    refuse(bytes.failure, map, invocation, io);
    return null;
  }
  const read = await readImportReview({ name: basename(map), bytes: bytes.value });
  if (read.ok) return read.corrections;
  if ('failure' in read) refuse(read.failure, map, invocation, io);
  else if (read.mistakes.length === 0)
    io.err(`${cliText('cli.import-map-invalid', language, { file: map })}\n`);
  else {
    const lines = read.mistakes.map(({ row, entry }) =>
      cliText('cli.import-map-mistake', language, { row, entry }),
    );
    io.err(
      `${[cliText('cli.import-map-mistakes', language, { file: map }), ...lines].join('\n')}\n`,
    );
  }
  return null;
}

/** Questions in a list are cut: the review list has them in full. */
const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

const rowName = ({ number, question }: ReviewRow): string =>
  [number ?? '', shorten(question)].join(' ').trim();

function reportLines({ definition, report }: LearntForm, language: Language): readonly string[] {
  const { name, form } = definition;
  const say = (id: Parameters<typeof cliText>[0], args = {}) => cliText(id, language, args);
  const join = (entries: readonly string[]) => listed(entries, language);
  const subjectOf = (key: string) => topicName(key, language);
  const { rows, disagreements }: ImportReport = report;
  const of = (...fates: readonly RowFate[]) => rows.filter(({ fate }) => fates.includes(fate));
  const asked = of('asked');
  const possible = new Set(asked.flatMap(({ candidates }) => candidates.map(({ key }) => key)));
  const missing = report.missing.filter((key) => !possible.has(key));
  const list = (id: Parameters<typeof cliText>[0], lines: readonly string[]) =>
    lines.length === 0 ? [] : [say(id, { count: lines.length }), ...lines];
  const corrected = of('corrected').length;
  return [
    say('cli.import-done', {
      name,
      kind: form.about.form,
      edition: form.about.edition,
      count: rows.length - of('heading').length,
    }),
    say('cli.import-matched', { count: of('matched').length }),
    ...(corrected === 0 ? [] : [say('cli.import-corrected', { count: corrected })]),
    ...list(
      'cli.import-confirm',
      of('confirm').map((row) =>
        say('cli.import-confirm-row', { row: rowName(row), subject: subjectOf(row.key) }),
      ),
    ),
    ...list(
      'cli.import-asked',
      asked.map((row) => {
        const candidates = row.candidates.map(({ key }) => subjectOf(key));
        return candidates.length === 0
          ? say('cli.import-kind-row', { row: rowName(row) })
          : say('cli.import-asked-row', { row: rowName(row), candidates: join(candidates) });
      }),
    ),
    ...list(
      'cli.import-added',
      of('new').map((row) =>
        say('cli.import-added-row', {
          row: rowName(row),
          kind: reviewText(`review.kind.${row.role}`, language),
        }),
      ),
    ),
    ...(missing.length === 0
      ? []
      : [
          say('cli.import-missing', {
            count: missing.length,
            keys: join(missing.map(subjectOf)),
          }),
        ]),
    ...list(
      'cli.import-disagreements',
      disagreements.map(({ key, catalogue, form: printed }) =>
        say('cli.import-disagreement', { key: subjectOf(key), catalogue, form: printed }),
      ),
    ),
  ];
}

/** A learnt form, and where it and its list go. */
interface Target {
  readonly learnt: LearntForm;
  readonly path: string;
  readonly review: string;
}

/** One file a form; of several forms in one file each gets its kind into the name. */
function targetsOf(forms: readonly LearntForm[], output: string | null): readonly Target[] {
  return forms.map((learnt) => {
    const { name, form } = learnt.definition;
    const several = (): string =>
      output?.replace(/\.json$/i, `-${form.about.form.toLowerCase()}.json`) ?? '';
    const path = output === null ? formPath(name) : forms.length === 1 ? output : several();
    return { learnt, path, review: reviewPath(path) };
  });
}

/** The command that takes the filled list: what was stated this time has to be stated again. */
const againText = (invocation: ImportInvocation, review: string): string =>
  [
    `kaijisho forms import ${asArgument(invocation.file)}`,
    ...(['name', 'edition', 'references'] as const).flatMap((option) => {
      const given = invocation[option];
      return given === null ? [] : [`--${option} ${asArgument(given)}`];
    }),
    ...[...invocation.matches].map(
      ([row, key]) => `--match ${asArgument(`${row}=${key ?? 'none'}`)}`,
    ),
    `--map ${asArgument(review)}`,
    ...(invocation.output === null ? [] : [`-o ${asArgument(invocation.output)}`]),
    '--force',
  ].join(' ');

export async function runImport(
  invocation: ImportInvocation,
  io: Io,
  mayWrite: MayWrite,
): Promise<ExitCode> {
  const { file, output, force, language, format, quiet } = invocation;
  const bytes = await readInput(file);
  if (!bytes.ok) return refuse(bytes.failure, file, invocation, io);
  const { map } = invocation;
  const corrections = map === null ? new Map() : await correctionsOf(map, invocation, io);
  if (corrections === null) return EXIT.failed;
  const options = {
    ...(invocation.name === null ? {} : { name: invocation.name }),
    ...(invocation.edition === null ? {} : { edition: invocation.edition }),
    ...(invocation.references === null ? {} : { referencesEdition: invocation.references }),
    matches: invocation.matches,
    corrections,
  };
  const blank = { name: basename(file), bytes: bytes.value };
  const outcome = await unlocking(
    invocation,
    io,
    (password) => importForms(blank, { ...options, ...(password !== undefined && { password }) }),
    (learnt) => ('failure' in learnt ? learnt.failure.code : undefined),
  );
  if (!outcome.ok) {
    if ('failure' in outcome) return refuse(outcome.failure, file, invocation, io);
    const { problem, sheet } = outcome;
    io.err(`${cliText(`cli.import.${problem}`, language, { file, sheet: sheet ?? '' })}\n`);
    return EXIT.failed;
  }
  const targets = targetsOf(outcome.forms, output);
  // A filled list (`map`) is no input in this sense: the list that takes its place holds what it says.
  if (!(await mayWrite(targets.flatMap(({ path, review }) => [path, review])))) return EXIT.failed;
  for (const { learnt, path, review } of targets) {
    const room = await makeRoom(path);
    if (!room.ok) return refuse(room.failure, path, invocation, io);
    for (const [file, content] of [
      [path, jsonBytes(learnt.definition)],
      [review, importReview([learnt], language)],
    ] as const) {
      const written = await writeAtomically(file, content, force);
      if (!written.ok) return refuse(written.failure, file, invocation, io);
    }
  }
  if (format !== 'pretty') {
    const imported = targets.map(({ learnt: { definition, report }, path, review }) => ({
      file: path,
      review,
      name: definition.name,
      report,
    }));
    await io.out(jsonText({ formatVersion: '1', imported }, format));
    return EXIT.clean;
  }
  const lines = targets.flatMap(({ learnt, path, review }) => [
    ...reportLines(learnt, language),
    `${cliText('cli.form-written', language, { count: 2 })}\n  ${path}\n  ${review}`,
  ]);
  await io.out(`${lines.join('\n')}\n`);
  const [first] = targets;
  if (quiet || first === undefined) return EXIT.clean;
  const { review } = first;
  const name = output === null ? first.learnt.definition.name : first.path;
  const again = againText(invocation, review);
  io.err(`\n${cliText('cli.import-review', language, { review, again })}\n`);
  io.err(`\n${cliText('cli.import-private', language, { name: asArgument(name) })}\n`);
  return EXIT.clean;
}
