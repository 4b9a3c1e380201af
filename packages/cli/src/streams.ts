import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { codeOf } from './files/disk-errors.js';
import { EXIT } from './io.js';

/**
 * Ends the program when its output cannot be written: results that did not arrive are no clean run.
 * Whoever reads the output may stop early (`kaijisho read … | head`): that is said by the exit code alone.
 * @param tell where to say why; null where that is what cannot be written
 */
export function endWhenUnwritable(
  stream: Writable,
  tell: ((text: string) => void) | null,
  argv: readonly string[],
): void {
  let ending = false;
  const end = async (error: Error) => {
    if (ending) return;
    ending = true;
    const code = codeOf(error);
    if (tell !== null && code !== 'EPIPE') {
      // Nobody waits for the words but whom this happens to.
      const { outputLost } = await import('./output-lost.js');
      tell(`${outputLost(argv, code ?? error.message)}\n`);
    }
    process.exit(EXIT.failed);
  };
  stream.on('error', (error: Error) => void end(error));
}

/** Resolves when a stream has room again. Where it never will, {@link endWhenUnwritable} ends the program. */
export const drained = (stream: Writable): Promise<unknown> =>
  once(stream, 'drain').catch(() => new Promise(() => {}));
