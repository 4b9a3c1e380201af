import {
  explained,
  type Form,
  type FormItem,
  isOfficial,
  itemsOf,
  type Language,
  reportText,
} from '@kaijisho/core';
import Table from 'cli-table3';

/** Tables of forms. Borders are plain and nothing is coloured. */

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}

/** Whose wording a form has: people must not take ours for the publisher's. */
const originOf = (form: Form, language: Language): string =>
  isOfficial(form)
    ? reportText('forms.imported-form', language, { file: form.about.standard })
    : reportText('forms.reference-form', language);

/** A form in a list, and what `--form` takes it by; null for a form of the catalogue. */
export interface ListedForm {
  readonly form: Form;
  readonly name: string | null;
}

/** How many questions of a form can be answered, and how many of these were held against the real form. */
export function questionsOf(form: Form): { readonly items: number; readonly verified: number } {
  const questions = itemsOf(form).filter(({ role }) => role !== 'heading');
  return {
    items: questions.length,
    verified: questions.filter(({ verified }) => verified).length,
  };
}

/** All forms at hand, one line each, with how much of each is verified. */
export function renderFormList(forms: readonly ListedForm[], language: Language): string {
  const say = (id: Parameters<typeof reportText>[0]) => reportText(id, language);
  const named = forms.some(({ name }) => name !== null);
  const rows = forms.map(({ form, name }) => {
    const { items, verified } = questionsOf(form);
    return [
      form.about.form,
      form.about.edition,
      language === 'ja' ? form.about.titleJa : form.about.titleEn,
      String(items),
      String(verified),
      originOf(form, language),
      ...(named ? [name === null ? '-' : `--form ${name}`] : []),
    ];
  });
  const head = [
    say('report.form'),
    say('forms.edition'),
    say('forms.name'),
    say('forms.items'),
    say('forms.verified'),
    say('forms.origin'),
    ...(named ? [say('forms.use')] : []),
  ];
  return `${say('forms.title')}\n${tableOf(head, rows)}\n`;
}

/** A publisher's wording is Japanese whoever reads it; of ours there is a translation. */
function subjectOf(form: Form, item: FormItem, language: Language): string {
  const subject = language === 'ja' || isOfficial(form) ? item.subjectJa : item.subjectEn;
  return item.kindUnknown === true
    ? explained(subject, reportText('forms.unknown-kind', language), language)
    : subject;
}

/** One form with all its rows, section by section. */
export function renderForm(form: Form, language: Language): string {
  const say = (id: Parameters<typeof reportText>[0]) => reportText(id, language);
  const head = [
    say('explain.number'),
    say('explain.key'),
    say(isOfficial(form) ? 'forms.wording' : 'forms.subject'),
  ];
  const doubt = say('explain.unverified');
  const sections = form.sections.map(({ id, titleJa, items }) => {
    const rows = items.map((item) => [
      item.number === undefined
        ? '-'
        : item.numberStatus === 'verified'
          ? item.number
          : explained(item.number, doubt, language),
      item.key,
      subjectOf(form, item, language),
    ]);
    return `${id} ${titleJa}\n${tableOf(head, rows)}`;
  });
  const title = reportText('report.form-edition', language, {
    kind: form.about.form,
    edition: form.about.edition,
  });
  const name = language === 'ja' ? form.about.titleJa : form.about.titleEn;
  return [
    `${title} ${name}\n${originOf(form, language)}`,
    ...sections,
    `${say('explain.provenance')}\n`,
  ].join('\n\n');
}
