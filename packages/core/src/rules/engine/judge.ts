import type { Finding } from '../../model/finding.js';
import type { RuleContext } from '../context.js';
import {
  type FailOutcome,
  type FileInput,
  NOT_APPLICABLE,
  type Outcome,
  PASS,
  type RowRule,
  type Rule,
  type SheetInput,
  type UndecidedReason,
} from '../rule.js';
import { isMarked } from '../sheet/rows.js';
import type { Sheet } from '../sheet/sheet.js';
import type { NotJudged, RuleJudgement } from './result.js';

/** Findings and judgements of a set of rules on one subject. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly judgements: readonly RuleJudgement[];
  readonly open: readonly { readonly rule: string; readonly reason: UndecidedReason }[];
}

function toFinding(rule: Rule, outcome: FailOutcome, disclosure: number | null): Finding {
  return {
    rule: rule.id,
    severity: outcome.severity ?? rule.severity,
    disclosure,
    key: outcome.at.key,
    place: outcome.at.place,
    args: outcome.args,
    actual: outcome.actual,
    expected: outcome.expected,
    answer: outcome.at.answer,
    action: rule.action,
    ...(outcome.variant === undefined ? {} : { variant: outcome.variant }),
  };
}

/** From what says least to what says most. */
const STATES: readonly Outcome['outcome'][] = ['not-applicable', 'pass', 'cannot-tell', 'fail'];

function collect(
  judged: readonly { readonly rule: Rule; readonly outcomes: readonly Outcome[] }[],
  disclosureOf: (outcome: FailOutcome) => number | null,
): Judged {
  const findings: Finding[] = [];
  const judgements: RuleJudgement[] = [];
  const open: { rule: string; reason: UndecidedReason }[] = [];
  for (const { rule, outcomes } of judged) {
    // The rule as a whole: any failure fails it, else any doubt, else any pass.
    let worst = 0;
    for (const outcome of outcomes) {
      // Rules say these two of nearly every row.
      if (outcome === NOT_APPLICABLE) continue;
      worst = Math.max(worst, outcome === PASS ? 1 : STATES.indexOf(outcome.outcome));
      if (outcome.outcome === 'fail')
        findings.push(toFinding(rule, outcome, disclosureOf(outcome)));
      else if (outcome.outcome === 'cannot-tell' && outcome.reason !== null)
        open.push({ rule: rule.id, reason: outcome.reason });
    }
    judgements.push({ rule: rule.id, outcome: STATES[worst] ?? 'not-applicable' });
  }
  return { findings, judgements, open };
}

/** What a rule about rows makes of those with its mark; that any other row passes is said once. */
function judgeRows({ concerns, mark, judge }: RowRule, input: SheetInput): readonly Outcome[] {
  const { rows, marked } = input.sheet;
  const outcomes = marked[mark].filter(concerns).map((row) => judge(row, input));
  const others = rows.some((row) => !isMarked(row, mark) && concerns(row));
  return others ? [PASS, ...outcomes] : outcomes;
}

/** Runs the rules about the rows of one sheet and about the sheet as a whole. */
export function judgeSheet(rules: readonly Rule[], sheet: Sheet, context: RuleContext): Judged {
  const input = { sheet, context };
  const judged: { rule: Rule; outcomes: readonly Outcome[] }[] = [];
  for (const rule of rules) {
    if (rule.scope === 'row') judged.push({ rule, outcomes: judgeRows(rule, input) });
    else if (rule.scope === 'sheet') judged.push({ rule, outcomes: rule.judge(input) });
  }
  return collect(judged, () => sheet.index);
}

/** Runs the rules that see all sheets of a file. */
export function judgeFile(rules: readonly Rule[], input: FileInput): Judged {
  const sheetOf = new Map<FailOutcome, number | null>();
  const judged = rules.flatMap((rule) => {
    if (rule.scope !== 'file') return [];
    const outcomes = rule.judge(input);
    for (const outcome of outcomes)
      if (outcome.outcome === 'fail') sheetOf.set(outcome, outcome.disclosure);
    return [{ rule, outcomes }];
  });
  return collect(judged, (outcome) => sheetOf.get(outcome) ?? null);
}

/** Runs the rule that says once what stayed open. */
export function judgeUndecided(rules: readonly Rule[], notJudged: readonly NotJudged[]): Judged {
  const judged = rules.flatMap((rule) =>
    rule.scope === 'undecided'
      ? [{ rule, outcomes: rule.judge({ reasons: notJudged.map(({ reason }) => reason) }) }]
      : [],
  );
  return collect(judged, () => null);
}
