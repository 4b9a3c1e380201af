import { renderForm, renderFormList } from '@kaijisho/report/terminal';
import { cliText, type Form, itemsOf, listForms } from 'kaijisho';
import type { FormsInvocation } from '../arguments/invocation.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { jsonText } from './files.js';

const nameOf = ({ about }: Form): string => `${about.form} ${about.edition}`;

/** A form in one entry of a list. `official` is false: no form of the catalogue is the official one. */
const entryOf = (form: Form) => ({
  kind: form.about.form,
  edition: form.about.edition,
  titleJa: form.about.titleJa,
  titleEn: form.about.titleEn,
  official: false,
  items: itemsOf(form).filter(({ role }) => role !== 'heading').length,
  verified: itemsOf(form).filter(({ verified }) => verified).length,
});

/** `kaijisho forms`: which forms the catalogue holds, or all rows of one of them. */
export async function runForms(invocation: FormsInvocation, io: Io): Promise<ExitCode> {
  const { action, kind, edition, format, language } = invocation;
  const forms = listForms().filter(
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
    action === 'list' ? entryOf(form) : { ...entryOf(form), sections: form.sections },
  );
  if (format === 'json') await io.out(jsonText({ formatVersion: '1', forms: shown }, format));
  else if (format === 'jsonl') for (const entry of shown) await io.out(jsonText(entry, format));
  else if (action === 'list') await io.out(renderFormList(forms, language));
  else for (const form of forms) await io.out(renderForm(form, language));
  return EXIT.clean;
}
