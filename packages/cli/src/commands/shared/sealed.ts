import { cliText, countUnsure, type DisclosureContent } from 'kaijisho';
import type { Values } from '../../arguments/values.js';
import type { Io } from '../../io.js';
import { type InputInvocation, openInput } from './open-input.js';

/** What `seal` and `verify` take. */
export interface Sealing extends InputInvocation {
  /** Which of the disclosures of the file, counted from 1; [] for all. */
  readonly only: readonly number[];
}

/** `--only 1 --only 3`: numbers of disclosures, from 1. */
export const onlyOf = (values: Values): readonly number[] =>
  values
    .texts('only')
    .map((text) =>
      /^[1-9]\d{0,3}$/.test(text)
        ? Number(text)
        : values.refuse('cli.seal-bad-only', { value: text }),
    );

/** `2: MDS みほんカルテ 5.2`, as people name one of several disclosures. */
export const disclosureLine = (
  { form, header: { product, version } }: DisclosureContent,
  index: number,
): string => [`${index + 1}:`, form.kind, product, version].filter((part) => part).join(' ');

/** The disclosures of a file that is to be sealed or held against a seal. */
interface Sealed {
  readonly contents: readonly DisclosureContent[];
  /** How many of their answers were not read surely. */
  readonly unsure: number;
}

/** @returns null when told why there is nothing to seal */
export async function contentsToSeal(invocation: Sealing, io: Io): Promise<Sealed | null> {
  const { input, only, language } = invocation;
  const outcome = await openInput(invocation, io);
  if (outcome === null) return null;
  const { document, opened } = outcome;
  if (document.kind === 'disclosures' && document.value.disclosures.length > 0) {
    const { disclosures } = document.value;
    if (only.every((number) => number <= disclosures.length)) {
      const wanted = (_: unknown, index: number) => only.length === 0 || only.includes(index + 1);
      const read = (opened?.disclosures ?? []).filter(wanted);
      return {
        contents: disclosures.filter(wanted),
        unsure: read.reduce((sum, sheet) => sum + countUnsure(sheet), 0),
      };
    }
    io.err(`${cliText('cli.seal-no-such', language, { file: input })}\n`);
    io.err(disclosures.map((one, index) => `  ${disclosureLine(one, index)}\n`).join(''));
    return null;
  }
  io.err(`${cliText('cli.convert-nothing', language, { file: input })}\n`);
  return null;
}
