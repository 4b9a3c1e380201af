import { type CliMessageId, cliText, type InputProblem, inputProblemText } from 'kaijisho';
import type { Invocation } from '../../arguments/invocation.js';
import type { Io } from '../../io.js';

/** Problems of an input that are worth printing; the rest is counted. */
const MOST_PROBLEMS = 20;

/** @param refused sentence above the list, which names the file */
export function tellProblems(
  refused: CliMessageId,
  problems: readonly InputProblem[],
  { input, language }: Invocation & { readonly input: string },
  io: Io,
): void {
  const shown = problems.slice(0, MOST_PROBLEMS).map((one) => inputProblemText(one, language));
  const rest = problems.length - shown.length;
  const lines = [
    cliText(refused, language, { file: input }),
    ...shown.map((line) => `  ${line}`),
    ...(rest > 0 ? [`  ${cliText('cli.fill-more', language, { count: rest })}`] : []),
  ];
  io.err(`${lines.join('\n')}\n`);
}
