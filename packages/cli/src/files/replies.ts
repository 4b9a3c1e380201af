import { basename } from 'node:path';
import { renderFailure } from '@kaijisho/report/terminal';
import { cliText, type Language, type Reply, readReplies } from 'kaijisho';
import type { Io } from '../io.js';
import { readBytes, unopened } from './load.js';

/**
 * The replies in files that vendors gave back, in order; of two replies to one item the later file
 * counts. Null when a file cannot be read back, which is told.
 */
export async function loadReplies(
  files: readonly string[],
  language: Language,
  io: Io,
): Promise<readonly Reply[] | null> {
  const replies = new Map<string, Reply>();
  for (const file of files) {
    const bytes = await readBytes(file, file);
    const read = bytes.ok ? readReplies({ name: basename(file), bytes: bytes.value }) : bytes;
    if (!read.ok) {
      io.err(renderFailure(unopened(file, read.failure), language, io.width));
      return null;
    }
    if (read.value.length === 0) io.err(`${cliText('cli.reply-none', language, { file })}\n`);
    for (const reply of read.value) replies.set(reply.key, reply);
  }
  return [...replies.values()];
}
