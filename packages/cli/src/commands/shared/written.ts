import { renderFailure } from '@kaijisho/report/terminal';
import { type CliMessageId, cliText, type Failure, sha256Of } from 'kaijisho';
import type { Invocation } from '../../arguments/invocation.js';
import { unopened } from '../../files/load.js';
import { writeAtomically } from '../../files/write.js';
import { EXIT, type ExitCode, type Io } from '../../io.js';
import { jsonText } from './input-files.js';

/** What commands that write one file have in common. */
export interface Writing extends Invocation {
  readonly output: string;
  readonly force: boolean;
}

/** Tells why a file could not be written or read; the command ends with the code. */
export function refuse(failure: Failure, file: string, { language }: Invocation, io: Io): ExitCode {
  io.err(renderFailure(unopened(file, failure), language, io.width));
  return EXIT.failed;
}

/**
 * Writes the finished bytes and says so: a word for people, or one JSON document.
 * @param contents what the file holds, in numbers; printed by `message` with these arguments
 */
export async function deliver(
  invocation: Writing,
  io: Io,
  bytes: Uint8Array,
  contents: Readonly<Record<string, string | number>>,
  message: CliMessageId | null,
): Promise<ExitCode> {
  const { language, format, output, force } = invocation;
  const written = await writeAtomically(output, bytes, force);
  if (!written.ok) return refuse(written.failure, output, invocation, io);
  if (format === 'pretty') {
    const said = message === null ? '' : `${cliText(message, language, contents)}\n`;
    await io.out(`${cliText('cli.form-written', language, { count: 1 })}\n  ${output}\n${said}`);
    return EXIT.clean;
  }
  const file = { file: output, bytes: bytes.length, sha256: await sha256Of(bytes) };
  await io.out(jsonText({ formatVersion: '1', written: [file], contents }, format));
  return EXIT.clean;
}
