import {
  ask,
  check,
  compare,
  demarcate,
  type Matrix,
  type Reply,
  repliesIn,
  strayReplies,
  withReplies,
} from 'kaijisho';
import { circumstancesOf } from './circumstances.js';
import type { Basis, Derived, Letter, Returned } from './protocol.js';

/** Holds what vendors gave back against the sheets at hand. Of two replies to one item the later file counts. */
function repliesTo(drafted: Matrix, returned: readonly Returned[]) {
  const replies = new Map<string, Reply>();
  const letters: Letter[] = [];
  for (const { name, content } of returned) {
    const read = repliesIn(content, drafted);
    for (const reply of read.replies) replies.set(reply.key, reply);
    if ('coded' in content)
      letters.push({ name, count: read.replies.length, unknown: read.unknown });
  }
  return { replies: [...replies.values()], letters };
}

/** Everything that follows from the files: the screens show it, and what is saved is written of it. */
export function derive(basis: Basis): Derived {
  const { files, profile, returned } = basis;
  const circumstances = circumstancesOf(basis);
  const run = check(files, circumstances);
  const profiles = profile === null ? [] : [profile];
  const comparison = compare(files, { ...circumstances, check: run, profiles });
  const drafted = demarcate(files, circumstances);
  const { replies, letters } = repliesTo(drafted, returned);
  return {
    run,
    comparison,
    drafted,
    matrix: withReplies(drafted, replies),
    inquiries: ask(drafted, replies),
    strayReplies: strayReplies(drafted, replies),
    letters,
  };
}
