import { renderForm, renderFormList } from '@kaijisho/report/terminal';
import {
  cliText,
  type Form,
  type FormKind,
  formsInForce,
  isOfficial,
  itemsOf,
  listForms,
  TOPIC_BASIS,
} from 'kaijisho';
import { defineCommand, type MayWrite } from '../arguments/command.js';
import type { Invocation } from '../arguments/invocation.js';
import { commonOptions } from '../arguments/options.js';
import type { Values } from '../arguments/values.js';
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

/** A form in one entry of a list. */
const entryOf = (form: Form) => ({
  kind: form.about.form,
  edition: form.about.edition,
  titleJa: form.about.titleJa,
  titleEn: form.about.titleEn,
  official: isOfficial(form),
  items: itemsOf(form).filter(({ role }) => role !== 'heading').length,
  verified: itemsOf(form).filter(({ verified }) => verified).length,
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

/** `kaijisho forms`: which forms the catalogue holds, or all rows of one of them. */
async function runForms(
  invocation: FormsInvocation,
  io: Io,
  mayWrite: MayWrite,
): Promise<ExitCode> {
  const { action, kind, edition, format, language, importing } = invocation;
  if (importing !== null) return runImport(importing, io, mayWrite);
  const forms = formsInForce(invocation.imported ?? []).filter(
    ({ about }) =>
      (kind === null || about.form === kind) && (edition === null || about.edition === edition),
  );
  if (forms.length === 0) {
    const form = [kind, edition].filter((part) => part !== null).join(' ');
    const known = listForms().map(nameOf);
    io.err(`${cliText('cli.unknown-form', language, { form, forms: known })}\n`);
    return EXIT.failed;
  }
  const shown = forms.map((form) =>
    action === 'list' ? entryOf(form) : { ...entryOf(form), sections: sectionsOf(form) },
  );
  if (format === 'json') await io.out(jsonText({ formatVersion: '1', forms: shown }, format));
  else if (format === 'jsonl') for (const entry of shown) await io.out(jsonText(entry, format));
  else if (action === 'list') await io.out(renderFormList(forms, language));
  else for (const form of forms) await io.out(renderForm(form, language));
  return EXIT.clean;
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
    ['forms import MDS_公式.xlsx --name mds-4.1-official', 'cli.example-forms-import'],
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
