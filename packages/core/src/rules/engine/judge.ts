import type { Finding } from '../../model/finding.js';
import type { RuleContext } from '../context.js';
import {
  type FailOutcome,
  type FileInput,
  type FileOutcome,
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
  const { at, args, actual, expected, basis, variant, severity } = outcome;
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    disclosure,
    key: at.key,
    place: at.place,
    args,
    actual,
    expected,
    answer: at.answer,
    action: rule.action,
    ...(basis === undefined ? {} : { basis }),
    ...(variant === undefined ? {} : { variant }),
  };
}

/** From what says least to what says most. */
const STATES: readonly Outcome['outcome'][] = ['not-applicable', 'pass', 'cannot-tell', 'fail'];

/** What rules make of a subject, gathered outcome by outcome. */
class Gathered implements Judged {
  readonly findings: Finding[] = [];
  readonly judgements: RuleJudgement[] = [];
  readonly open: { rule: string; reason: UndecidedReason }[] = [];
  /** What the outcomes of the rule at hand come to: any failure, else any doubt, else any pass. */
  private worst = 0;

  /** Takes an outcome of a rule about a sheet, or about the file (null). */
  add(rule: Rule, outcome: Outcome, disclosure: number | null): void {
    // Rules say these two of nearly every row.
    if (outcome === NOT_APPLICABLE) return;
    this.worst = Math.max(this.worst, outcome === PASS ? 1 : STATES.indexOf(outcome.outcome));
    if (outcome.outcome === 'fail') this.findings.push(toFinding(rule, outcome, disclosure));
    else if (outcome.outcome === 'cannot-tell' && outcome.reason !== null)
      this.open.push({ rule: rule.id, reason: outcome.reason });
  }

  /** Judges the rule as a whole by the outcomes taken since the last one. */
  close(rule: Rule): void {
    this.judgements.push({ rule: rule.id, outcome: STATES[this.worst] ?? 'not-applicable' });
    this.worst = 0;
  }
}

/** What a rule about rows makes of those with its mark; that any other row passes is said once. */
function judgeRows(rule: RowRule, input: SheetInput, gathered: Gathered): void {
  const { concerns, mark, judge } = rule;
  const { rows, marked, index } = input.sheet;
  for (const row of rows)
    if (!isMarked(row, mark) && concerns(row)) {
      gathered.add(rule, PASS, index);
      break;
    }
  for (const row of marked[mark]) if (concerns(row)) gathered.add(rule, judge(row, input), index);
}

/** Runs the rules about the rows of one sheet and about the sheet as a whole. */
export function judgeSheet(rules: readonly Rule[], sheet: Sheet, context: RuleContext): Judged {
  const input = { sheet, context };
  const gathered = new Gathered();
  for (const rule of rules) {
    if (rule.scope === 'row') judgeRows(rule, input, gathered);
    else if (rule.scope === 'sheet')
      for (const outcome of rule.judge(input)) gathered.add(rule, outcome, sheet.index);
    else continue;
    gathered.close(rule);
  }
  return gathered;
}

/** The sheet that a failure of a file rule is about; null for the file. */
const disclosureOf = (outcome: FileOutcome): number | null =>
  outcome.outcome === 'fail' ? outcome.disclosure : null;

/** Runs the rules that see all sheets of a file. */
export function judgeFile(rules: readonly Rule[], input: FileInput): Judged {
  const gathered = new Gathered();
  for (const rule of rules) {
    if (rule.scope !== 'file') continue;
    for (const outcome of rule.judge(input)) gathered.add(rule, outcome, disclosureOf(outcome));
    gathered.close(rule);
  }
  return gathered;
}

/** Runs the rule that says once what stayed open; it says so of the file. */
export function judgeUndecided(rules: readonly Rule[], notJudged: readonly NotJudged[]): Judged {
  const gathered = new Gathered();
  for (const rule of rules) {
    if (rule.scope !== 'undecided') continue;
    const outcomes = rule.judge({ reasons: notJudged.map(({ reason }) => reason) });
    for (const outcome of outcomes) gathered.add(rule, outcome, null);
    gathered.close(rule);
  }
  return gathered;
}
