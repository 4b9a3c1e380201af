import { basename } from 'node:path';
import { renderFailure } from '@kaijisho/report/terminal';
import {
  cliText,
  explained,
  type Language,
  labelled,
  type Matrix,
  type Reply,
  readReplies,
  repliesBeside,
  reportText,
  spaced,
  strayReplies,
} from 'kaijisho';
import type { Io } from '../io.js';
import { readBytes, unopened } from './load.js';

/**
 * The replies in files that vendors gave back, in order; of two replies to one item the later file
 * counts. Null when a file cannot be read back, which is told; so are replies that belong nowhere.
 * @param matrix of the sheets that were asked about
 */
export function loadReplies(
  files: readonly string[],
  matrix: Matrix,
  language: Language,
  io: Io,
): readonly Reply[] | null {
  const replies = new Map<string, Reply>();
  for (const file of files) {
    const bytes = readBytes(file, file);
    const read = bytes.ok
      ? readReplies({ name: basename(file), bytes: bytes.value }, matrix)
      : bytes;
    if (!read.ok) {
      io.err(renderFailure(unopened(file, read.failure), language, io.width));
      return null;
    }
    const { replies: found, unknown } = read.value;
    if (found.length === 0 && unknown.length === 0)
      io.err(`${cliText('cli.reply-none', language, { file })}\n`);
    const stray = strayReplies(matrix, found).length;
    if (stray > 0) io.err(`${cliText('cli.reply-stray', language, { file, count: stray })}\n`);
    if (unknown.length > 0)
      io.err(`${cliText('cli.reply-unknown', language, { file, codes: unknown })}\n`);
    for (const reply of found) replies.set(reply.key, reply);
  }
  return [...replies.values()];
}

/** Tells replies that stand on no line of the matrix, so that they are not lost. */
export function tellRepliesBeside(
  matrix: Matrix,
  replies: readonly Reply[],
  language: Language,
  io: Io,
): void {
  const beside = repliesBeside(matrix, replies);
  if (beside.length === 0) return;
  const lines = beside.map(({ product, choice, text, place }) => {
    const name = matrix.products.find(({ id }) => id === product)?.name ?? product;
    const chosen = choice === null ? '' : reportText(`choice.${choice}`, language);
    const said = spaced(
      [chosen, text].filter((one) => one !== ''),
      language,
    );
    return `  ${labelled(explained(name, place.file, language), said.replace(/\s+/g, ' '), language)}`;
  });
  io.err(`${[cliText('cli.reply-beside', language), ...lines].join('\n')}\n`);
}
