import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import {
  cliText,
  type ImportReport,
  importForms,
  itemsOf,
  type Language,
  type LearntForm,
  listForms,
} from 'kaijisho';
import type { Invocation } from '../arguments/invocation.js';
import { type OptionSet, outputOptions, valueOption } from '../arguments/options.js';
import type { Values } from '../arguments/values.js';
import { formPath } from '../files/forms.js';
import { readInput } from '../files/text.js';
import { exists, writeAtomically } from '../files/write.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { jsonText } from './files.js';
import { refuse } from './written.js';

/** `kaijisho forms import`: learns a form from a publisher's blank file. */
export interface ImportInvocation extends Invocation {
  readonly file: string;
  /** Null: in the person's own folder, under the form's name. */
  readonly output: string | null;
  readonly force: boolean;
  readonly name: string | null;
  readonly edition: string | null;
  readonly references: string | null;
  readonly matches: ReadonlyMap<string, string | null>;
}

export const importOptions = (language: Language): OptionSet => ({
  ...outputOptions('cli.option-output-definition', language),
  name: valueOption('cli.option-name', language),
  edition: valueOption('cli.option-edition', language),
  references: valueOption('cli.option-references', language),
  match: valueOption('cli.option-match', language),
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

export const importInvocation = (values: Values): ImportInvocation => ({
  command: 'forms',
  ...values.common(),
  file: values.text('kind') ?? values.refuse('cli.import-needs-file'),
  output: values.text('output') === undefined ? null : values.output(['json']).output,
  force: values.switch('force'),
  name: values.text('name') ?? null,
  edition: values.text('edition') ?? null,
  references: values.text('references') ?? null,
  matches: matchesOf(values),
});

/** Questions in a list are cut: the definition has them in full. */
const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

function reportLines({ definition, report }: LearntForm, language: Language): readonly string[] {
  const { name, form } = definition;
  const say = (id: Parameters<typeof cliText>[0], args = {}) => cliText(id, language, args);
  const list = (entries: readonly string[]) =>
    entries.length === 0 ? say('cli.import-none') : entries.join(language === 'ja' ? '、' : ', ');
  const { matched, added, missing, disagreements }: ImportReport = report;
  return [
    say('cli.import-done', {
      name,
      kind: form.about.form,
      edition: form.about.edition,
      count: matched.length + added.length,
    }),
    say('cli.import-matched', { count: matched.length }),
    ...(added.length === 0 ? [] : [say('cli.import-added', { count: added.length })]),
    ...added.map(({ number, question, candidates, requirements }) =>
      say('cli.import-added-row', {
        number: number ?? '-',
        question: shorten(question),
        candidates: list(candidates),
        requirements: requirements.length,
      }),
    ),
    ...(missing.length === 0
      ? []
      : [say('cli.import-missing', { count: missing.length, keys: list(missing) })]),
    ...(disagreements.length === 0
      ? []
      : [say('cli.import-disagreements', { count: disagreements.length })]),
    ...disagreements.map(({ key, catalogue, form: printed }) =>
      say('cli.import-disagreement', { key, catalogue, form: printed }),
    ),
  ];
}

/** One file a form; of several forms in one file each gets its kind into the name. */
function pathsOf(forms: readonly LearntForm[], output: string | null): readonly string[] {
  return forms.map(({ definition: { name, form } }) => {
    if (output === null) return formPath(name);
    return forms.length === 1
      ? output
      : output.replace(/\.json$/i, `-${form.about.form.toLowerCase()}.json`);
  });
}

export async function runImport(invocation: ImportInvocation, io: Io): Promise<ExitCode> {
  const { file, output, force, language, format, quiet } = invocation;
  const bytes = await readInput(file);
  if (!bytes.ok) return refuse(bytes.failure, file, invocation, io);
  const outcome = await importForms(
    { name: basename(file), bytes: bytes.value },
    {
      ...(invocation.name === null ? {} : { name: invocation.name }),
      ...(invocation.edition === null ? {} : { edition: invocation.edition }),
      ...(invocation.references === null ? {} : { referencesEdition: invocation.references }),
      matches: invocation.matches,
    },
  );
  if (!outcome.ok) {
    if ('failure' in outcome) return refuse(outcome.failure, file, invocation, io);
    const { problem, sheet } = outcome;
    io.err(`${cliText(`cli.import.${problem}`, language, { file, sheet: sheet ?? '' })}\n`);
    return EXIT.failed;
  }
  const paths = pathsOf(outcome.forms, output);
  for (const path of paths)
    if (!force && (await exists(path)))
      return refuse({ code: 'output-exists', args: {} }, path, invocation, io);
  for (const [index, { definition }] of outcome.forms.entries()) {
    const path = paths[index] ?? '';
    await mkdir(dirname(path), { recursive: true });
    const text = new TextEncoder().encode(`${JSON.stringify(definition, null, 2)}\n`);
    const written = await writeAtomically(path, text, force);
    if (!written.ok) return refuse(written.failure, path, invocation, io);
  }
  const imported = outcome.forms.map(({ definition, report }, index) => ({
    file: paths[index] ?? '',
    name: definition.name,
    report,
  }));
  if (format === 'pretty') {
    const lines = outcome.forms.flatMap((form, index) => [
      ...reportLines(form, language),
      `${cliText('cli.form-written', language)}\n  ${paths[index] ?? ''}`,
    ]);
    await io.out(`${lines.join('\n')}\n`);
    const name = output === null ? (imported[0]?.name ?? '') : (paths[0] ?? '');
    if (!quiet) io.err(`\n${cliText('cli.import-private', language, { name })}\n`);
  } else await io.out(jsonText({ formatVersion: '1', imported }, format));
  return EXIT.clean;
}
