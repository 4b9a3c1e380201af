import { renderExplanations } from '@kaijisho/report/terminal';
import {
  cliText,
  type Explanation,
  explain,
  type Form,
  itemsOf,
  type Language,
  listForms,
  listRules,
} from 'kaijisho';
import { closest } from '../arguments/closest.js';
import { defineCommand, manyTexts, writesNothing } from '../arguments/command.js';
import type { Invocation } from '../arguments/invocation.js';
import { commonOptions } from '../arguments/options.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { jsonText } from './shared/input-files.js';

interface ExplainInvocation extends Invocation {
  readonly terms: readonly string[];
}

/** `kaijisho explain`: the chain behind items, requirements, references, matrix rows and rules. */
async function runExplain(invocation: ExplainInvocation, io: Io): Promise<ExitCode> {
  const { format, language } = invocation;
  const { found: chains, unknown } = explainAll(invocation.terms, invocation.imported ?? []);
  const found = await withPages(chains, language);
  for (const term of unknown) {
    const lines = [cliText('cli.explain-unknown', language, { term })];
    const suggestion = nearest(term, invocation.imported ?? []);
    if (suggestion !== null) lines.push(cliText('cli.did-you-mean', language, { suggestion }));
    io.err(`${lines.join('\n')}\n`);
  }
  if (format === 'json')
    await io.out(jsonText({ formatVersion: '1', explanations: found }, format));
  else if (format === 'jsonl') for (const entry of found) await io.out(jsonText(entry, format));
  else if (found.length > 0) await io.out(renderExplanations(found, language, io.width));
  return unknown.length > 0 ? EXIT.failed : EXIT.clean;
}

/** The item or rule that a person most likely meant; null when none is near. */
const nearest = (term: string, imported: readonly Form[]): string | null =>
  closest(term, [
    ...[...imported, ...listForms()].flatMap((form) => itemsOf(form).map(({ key }) => key)),
    ...listRules().map(({ id }) => id),
  ]);

/** Rules with what their pages say, which are loaded when one is asked for. */
async function withPages(
  found: readonly Explanation[],
  language: Language,
): Promise<readonly Explanation[]> {
  if (!found.some(({ kind }) => kind === 'rule')) return found;
  const { rulePage } = await import('kaijisho/rules');
  return found.map((one) => {
    if (one.kind !== 'rule') return one;
    const page = rulePage(one.id, language);
    return page === null ? one : { ...one, page };
  });
}

/** A citation such as システム運用編 14⑤ reaches us as two words: the whole is tried first. */
function explainAll(
  terms: readonly string[],
  imported: readonly Form[],
): {
  readonly found: readonly Explanation[];
  readonly unknown: readonly string[];
} {
  const together = explain(terms.join(' '), imported);
  if (together.length > 0) return { found: together, unknown: [] };
  const each = terms.map((term) => ({ term, found: explain(term, imported) }));
  return {
    found: each.flatMap(({ found }) => found),
    unknown: each.filter(({ found }) => found.length === 0).map(({ term }) => term),
  };
}

export const explainCommand = defineCommand<ExplainInvocation>({
  name: 'explain',
  shape: '[terms..]',
  summary: 'cli.explain',
  usage: 'cli.usage-explain',
  positionals: (language) => manyTexts('terms', 'cli.terms', language),
  options: commonOptions,
  examples: [
    ['explain 6.5.C14', 'cli.example-explain'],
    ['explain away-lock', 'cli.example-explain-key'],
  ],
  complete: (values) => ({
    command: 'explain',
    ...values.common(),
    terms: values.targets('terms', 'cli.missing-term'),
  }),
  touched: writesNothing,
  run: runExplain,
});
