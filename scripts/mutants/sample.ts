import { createHash } from 'node:crypto';
import type { Ignorer, NodePath } from '@stryker-mutator/api/ignore';

/** What is used of a node of the syntax tree. */
interface Statement {
  readonly isProgram: () => boolean;
  readonly parentPath: Statement | null;
  readonly toString: () => string;
}

/**
 * Leaves out all but one in `KAIJISHO_SAMPLE` of the statements of a file: its functions, classes and constants.
 * Which ones are taken hangs on their text alone, so that a later run takes the same.
 */
export class Sample implements Ignorer {
  readonly #share = Number(process.env.KAIJISHO_SAMPLE ?? 1);

  shouldIgnore(path: NodePath): string | undefined {
    if (this.#share === 1) return undefined;
    const statement = path as Statement;
    if (statement.parentPath?.isProgram() !== true) return undefined;
    const digest = createHash('sha256').update(statement.toString()).digest();
    return digest.readUInt32BE(0) % this.#share === 0 ? undefined : 'not in the sample';
  }
}
