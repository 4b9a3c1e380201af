import { type Form, isOfficial, itemsOf, type Language, reportText } from '@kaijisho/core';
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

const answerable = (form: Form) => itemsOf(form).filter(({ role }) => role !== 'heading');

/** All forms of the catalogue, one line each, with how much of each is verified. */
export function renderFormList(forms: readonly Form[], language: Language): string {
  const say = (id: Parameters<typeof reportText>[0]) => reportText(id, language);
  const rows = forms.map((form) => {
    const items = answerable(form);
    return [
      form.about.form,
      form.about.edition,
      language === 'ja' ? form.about.titleJa : form.about.titleEn,
      String(items.length),
      String(itemsOf(form).filter(({ verified }) => verified).length),
      originOf(form, language),
    ];
  });
  const head = [
    say('report.form'),
    say('forms.edition'),
    say('forms.name'),
    say('forms.items'),
    say('forms.verified'),
    say('forms.origin'),
  ];
  return `${say('forms.title')}\n${tableOf(head, rows)}\n`;
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
        : `${item.number}${item.numberStatus === 'verified' ? '' : doubt}`,
      item.key,
      // A publisher's wording is Japanese whoever reads it; of ours there is a translation.
      `${language === 'ja' || isOfficial(form) ? item.subjectJa : item.subjectEn}${item.kindUnknown === true ? say('forms.unknown-kind') : ''}`,
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
