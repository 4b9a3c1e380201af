import { FIELD } from '../agreement/fields.js';
import { type FilledWorkbook, linesOfTables } from '../agreement/filled.js';
import { MATRIX_TABLE } from '../agreement/settle.js';
import { addTo } from '../basics/grouped.js';
import { compareText } from '../model/names.js';
import type { Plan, RegisteredProduct } from './model.js';

/** What a filled-in matrix says about closing gaps, by product. */
export function plansOf(workbook: FilledWorkbook): ReadonlyMap<string, readonly Plan[]> {
  const plans = new Map<string, Plan[]>();
  for (const { key, entries } of linesOfTables(workbook, MATRIX_TABLE)) {
    const [row = '', product = '', phase = ''] = key?.split('|') ?? [];
    const text = (id: string) => entries.get(id)?.text ?? '';
    const date = (id: string) => entries.get(id)?.value ?? text(id);
    if (key === null || text(FIELD.measure) === '') continue;
    const plan: Plan = {
      row,
      phase,
      measure: text(FIELD.measure),
      effort: text(FIELD.effort),
      owner: text(FIELD.measureOwner),
      due: date(FIELD.dueDate),
      completed: date(FIELD.completed),
    };
    addTo(plans, product, plan);
  }
  return plans;
}

/** A product with the plans of a matrix in place of those it had for the same lines. */
export function withPlans(product: RegisteredProduct, plans: readonly Plan[]): RegisteredProduct {
  const line = ({ row, phase }: Plan) => `${row}|${phase}`;
  const renewed = new Map([...product.plans, ...plans].map((plan) => [line(plan), plan]));
  return {
    ...product,
    plans: [...renewed.values()].sort((a, b) => compareText(line(a), line(b))),
  };
}
