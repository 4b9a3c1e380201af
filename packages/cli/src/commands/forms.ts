import {
  type ListedForm,
  questionsOf,
  renderForm,
  renderFormList,
} from '@kaijisho/report/terminal';
import {
  cliText,
  type Form,
  type FormKind,
  formsInForce,
  isOfficial,
  listForms,
  TOPIC_BASIS,
} from 'kaijisho';
import { defineCommand, type MayWrite } from '../arguments/command.js';
import type { Invocation } from '../arguments/invocation.js';
import { commonOptions } from '../arguments/options.js';
import type { Values } from '../arguments/values.js';
import { ownForms } from '../files/forms.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import {
  type ImportInvocation,
  importInvocation,
  importOptions,
  runImport,
} from './import-form.js';
import { jsonText } from './shared/input-files.js';

interface FormsInvocation extends Invocation {
  readonly action: 'list' | 'show' | 'import';
  /** Set for `import`. */
  readonly importing: ImportInvocation | null;
  readonly kind: FormKind | null;
  readonly edition: string | null;
}

const nameOf = ({ about }: Form): string => `${about.form} ${about.edition}`;

/** A form in one entry of a list; of an imported one with the name that `--form` takes. */
const entryOf = ({ form, name }: ListedForm) => ({
  ...(name !== null && { name }),
  kind: form.about.form,
  edition: form.about.edition,
  titleJa: form.about.titleJa,
  titleEn: form.about.titleEn,
  official: isOfficial(form),
  ...questionsOf(form),
});

/** The sections of a form, each link to the guideline with what it rests on. */
const sectionsOf = ({ sections }: Form) =>
  sections.map((section) => ({
    ...section,
    items: section.items.map((item) =>
      item.requirements === undefined
        ? item
        : {
            ...item,
            requirements: item.requirements.map((link) => ({ ...link, basis: TOPIC_BASIS })),
          },
    ),
  }));

/** `kaijisho forms`: which forms there are, or all rows of one of them. */
async function runForms(
  invocation: FormsInvocation,
  io: Io,
  mayWrite: MayWrite,
): Promise<ExitCode> {
  const { action, kind, edition, format, language, importing } = invocation;
  if (importing !== null) return runImport(importing, io, mayWrite);
  const { listed, broken } = await formsAtHand(invocation, io);
  const shown = listed.filter(
    ({ form: { about } }) =>
      (kind === null || about.form === kind) && (edition === null || about.edition === edition),
  );
  if (shown.length === 0) {
    const form = [kind, edition].filter((part) => part !== null).join(' ');
    const known = listForms().map(nameOf);
    io.err(`${cliText('cli.unknown-form', language, { form, forms: known })}\n`);
    return EXIT.failed;
  }
  const entries = shown.map((one) =>
    action === 'list' ? entryOf(one) : { ...entryOf(one), sections: sectionsOf(one.form) },
  );
  if (format === 'json') await io.out(jsonText({ formatVersion: '1', forms: entries }, format));
  else if (format === 'jsonl') for (const entry of entries) await io.out(jsonText(entry, format));
  else if (action === 'list') await io.out(renderFormList(shown, language));
  else for (const { form } of shown) await io.out(renderForm(form, language));
  return broken ? EXIT.failed : EXIT.clean;
}

/** The forms in force, and in a list the person's own as well: `show` shows one of those when it is named. */
async function formsAtHand(
  invocation: FormsInvocation,
  io: Io,
): Promise<{ readonly listed: readonly ListedForm[]; readonly broken: boolean }> {
  const { action, forms: names = [], imported = [] } = invocation;
  const own = action === 'list' ? await ownForms(invocation, io) : [];
  const listed = formsInForce(imported).map((form, index) => ({
    form,
    name: names[index] ?? null,
  }));
  const usable = own.flatMap(({ name, form }) => (form === null ? [] : [{ form, name }]));
  return { listed: [...usable, ...listed], broken: usable.length < own.length };
}

const KINDS: readonly FormKind[] = ['MDS', 'SDS'];

function kindOf(values: Values): FormKind | null {
  const form = values.text('kind')?.toUpperCase();
  if (form === undefined) return null;
  return (
    KINDS.find((kind) => kind === form) ??
    values.refuse('cli.unknown-form', { form, forms: KINDS.join(' / ') })
  );
}

export const formsCommand = defineCommand<FormsInvocation>({
  name: 'forms',
  shape: '[action] [kind] [edition]',
  summary: 'cli.forms',
  usage: 'cli.usage-forms',
  positionals: (language) => ({
    action: { type: 'string', describe: cliText('cli.forms-action', language) },
    kind: { type: 'string', describe: cliText('cli.forms-kind', language) },
    edition: { type: 'string', describe: cliText('cli.forms-edition', language) },
  }),
  options: (language) => ({ ...commonOptions(language), ...importOptions(language) }),
  examples: [
    ['forms show MDS', 'cli.example-forms'],
    ['forms import {official}.xlsx --name mds-4.1-official', 'cli.example-forms-import'],
  ],
  complete: (values) => {
    const action = values.choose('action', ['list', 'show', 'import'], 'list');
    const importing = action === 'import' ? importInvocation(values) : null;
    return {
      command: 'forms',
      ...values.common(),
      action,
      importing,
      kind: importing === null ? kindOf(values) : null,
      edition: values.text('edition') ?? null,
    };
  },
  touched: ({ importing }) => ({
    inputs: importing === null ? [] : [importing.file],
    // Where none is named, the form that is learnt gives the name.
    outputs: [],
    force: importing?.force ?? false,
  }),
  run: runForms,
});
