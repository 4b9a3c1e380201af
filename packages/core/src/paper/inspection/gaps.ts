import { topicName } from '../../messages/phrase.js';
import type { InspectionPack, OpenGap } from '../../register/inspection.js';
import type { Plan } from '../../register/model.js';
import { answersCell } from '../answers-cell.js';
import { filledIn } from '../filled-in.js';
import type { PaperSection } from '../model.js';
import { rowTitle } from '../row-title.js';
import { fillInSection } from '../section.js';
import type { Wording } from '../sources.js';
import { numberColumn } from '../table.js';

/** 「いいえ」の項目と計画: measures a product does not have, with the plan people made. */
export function gapsSection(wording: Wording, { gaps, status }: InspectionPack): PaperSection {
  const { say, input } = wording;
  const plansOf = ({ product, rows }: OpenGap): readonly Plan[] =>
    (status.products.find((one) => one.product.id === product)?.product.plans ?? []).filter(
      ({ row }) => rows.includes(row),
    );
  const planText = (plan: Plan): string =>
    say('gap.plan', {
      row: plan.row,
      measure: plan.measure,
      effort: plan.effort || say('gap.none'),
      owner: plan.owner || say('gap.none'),
      due:
        plan.completed === ''
          ? plan.due || say('gap.none')
          : say('gap.done', { on: plan.completed }),
    });
  return fillInSection(say, filledIn(wording, 'gaps'), {
    id: 'gaps',
    lead: 3,
    empty: say('gap.nothing'),
    name: 'sheet.gaps',
    intro: 'intro.gaps',
    rows: gaps,
    keyOf: ({ product, key }) => `${product}|${key}`,
    opensGroup: (gap, previous) => gap.product !== previous.product,
    columns: [
      numberColumn(say('col.no')),
      {
        heading: say('col.product'),
        width: 26,
        value: ({ name }) => name,
        look: { tone: 'subject' },
      },
      {
        heading: say('col.gap-topic'),
        width: 36,
        value: ({ topic }) => topicName(topic, input.language),
        look: { tone: 'subject', bold: true },
      },
      {
        heading: say('col.answers'),
        width: 54,
        value: ({ answers }) => answersCell(wording, answers, 'omitted.notes'),
      },
      {
        heading: say('col.gap-rows'),
        width: 34,
        value: ({ rows }) => rows.map((id) => rowTitle(wording, id)).join('\n'),
      },
      {
        heading: say('col.gap-plan'),
        width: 44,
        value: (gap) => plansOf(gap).map(planText).join('\n') || say('gap.no-plan'),
      },
    ],
    people: [{ id: 'remarks', heading: say('fill.remarks'), width: 30 }],
  }).section;
}
