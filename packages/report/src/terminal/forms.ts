import { type Form, itemsOf, type Language, reportText } from '@kaijisho/core';
import Table from 'cli-table3';

/** Tables of forms. Borders are plain and nothing is coloured. */

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}

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
      String(items.filter(({ verified }) => verified).length),
    ];
  });
  const head = [
    say('report.form'),
    say('forms.edition'),
    say('forms.name'),
    say('forms.items'),
    say('forms.verified'),
  ];
  return `${say('forms.title')} — ${say('forms.reference-form')}\n${tableOf(head, rows)}\n`;
}

/** One form with all its rows, section by section. */
export function renderForm(form: Form, language: Language): string {
  const say = (id: Parameters<typeof reportText>[0]) => reportText(id, language);
  const head = [say('explain.number'), say('explain.key'), say('forms.subject')];
  const doubt = say('explain.unverified');
  const sections = form.sections.map(({ id, titleJa, items }) => {
    const rows = items.map((item) => [
      item.number === undefined
        ? '-'
        : `${item.number}${item.numberStatus === 'verified' ? '' : doubt}`,
      item.key,
      language === 'ja' ? item.subjectJa : item.subjectEn,
    ]);
    return `${id} ${titleJa}\n${tableOf(head, rows)}`;
  });
  const title = reportText('report.form-edition', language, {
    kind: form.about.form,
    edition: form.about.edition,
  });
  const name = language === 'ja' ? form.about.titleJa : form.about.titleEn;
  return [
    `${title} ${name}\n${say('forms.reference-form')}`,
    ...sections,
    `${say('explain.provenance')}\n`,
  ].join('\n\n');
}
