import { cliText, type DisclosureContent } from 'kaijisho';
import { thumbprintFor, vendorOf } from 'kaijisho/register';
import type { SealVerdict } from 'kaijisho/seal';
import { defineCommand, writesNothing } from '../arguments/command.js';
import { commonOptions, passwordOption, switchOption, valueOption } from '../arguments/options.js';
import { addKey, keysFile, readKeys } from '../files/keys.js';
import { readText } from '../files/text.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import { jsonText } from './shared/input-files.js';
import { contentsToSeal, disclosureLine, onlyOf, type Sealing } from './shared/sealed.js';
import { refuse } from './shared/written.js';

interface VerifyInvocation extends Sealing {
  readonly seal: string;
  /** File of the public key the vendor is known by; null: the one met first. */
  readonly key: string | null;
  /** File of the keys met so far. */
  readonly keys: string;
  /** The vendor has confirmed a new key another way: it takes the place of the one known. */
  readonly newKey: boolean;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

/** Differences worth naming; the rest is counted. */
const MOST_DIFFERENCES = 30;

const EXIT_OF: Readonly<Record<SealVerdict['outcome'], ExitCode>> = {
  sound: EXIT.clean,
  changed: EXIT.findings,
  'in-part': EXIT.findings,
  'other-file': EXIT.findings,
  'other-key': EXIT.findings,
  'damaged-seal': EXIT.findings,
  'no-seal': EXIT.failed,
};

function linesOf(
  verdict: SealVerdict,
  contents: readonly DisclosureContent[],
  { language, input, seal }: VerifyInvocation,
): readonly string[] {
  const signed = 'thumbprint' in verdict ? verdict : { thumbprint: '', sealedOn: '' };
  const { thumbprint, sealedOn } = signed;
  const said = cliText(`cli.verify.${verdict.outcome}`, language, {
    file: input,
    seal,
    thumbprint,
    sealedOn,
  });
  if (verdict.outcome === 'in-part')
    return [
      said,
      ...contents.flatMap((content, index) =>
        verdict.unsealed.includes(index) ? [`  - ${disclosureLine(content, index)}`] : [],
      ),
    ];
  if (verdict.outcome !== 'changed') return [said];
  const { differences } = verdict;
  const rest = differences.length - MOST_DIFFERENCES;
  return [
    said,
    ...differences
      .slice(0, MOST_DIFFERENCES)
      .map(({ part, of }) => `  - ${cliText(`cli.verify-part.${part}`, language, { of })}`),
    ...(rest > 0 ? [`  ${cliText('cli.fill-more', language, { count: rest })}`] : []),
  ];
}

/** What a sound seal did to the list of known keys. */
type Noted = 'first' | 'new-key' | null;

/** `kaijisho verify`: holds a seal against a file and against the key the vendor is known by. */
async function runVerify(invocation: VerifyInvocation, io: Io): Promise<ExitCode> {
  const { seal, key, newKey, language, format, asOf, quiet } = invocation;
  const sealed = await contentsToSeal(invocation, io);
  if (sealed === null) return EXIT.failed;
  const { contents } = sealed;
  const text = await readText(seal);
  if (!text.ok) return refuse(text.failure, seal, invocation, io);
  const { KeyError, publicKey, thumbprintOf, verifySeal } = await import('kaijisho/seal');
  const known = readKeys(invocation.keys);
  if (!known.ok) return refuse(known.failure, invocation.keys, invocation, io);
  const organisation = vendorOf(contents);
  const before = thumbprintFor(known.value, organisation);
  let expected = newKey ? null : before;
  if (key !== null) {
    const given = await readText(key);
    if (!given.ok) return refuse(given.failure, key, invocation, io);
    try {
      expected = await thumbprintOf(await publicKey(given.value));
    } catch (thrown) {
      if (!(thrown instanceof KeyError)) throw thrown;
      io.err(`${cliText(`cli.seal-key-${thrown.fault}`, language, { file: key })}\n`);
      return EXIT.failed;
    }
  }
  const verdict = await verifySeal(text.value, contents, expected);
  let noted: Noted = null;
  if (verdict.outcome === 'sound' && organisation !== null) {
    const { thumbprint } = verdict;
    if (before === null && expected === null) noted = 'first';
    else if (newKey && before !== thumbprint) noted = 'new-key';
    if (noted !== null) {
      const one = { organisation, thumbprint, since: asOf };
      const pinned = await addKey(invocation.keys, known.value, one);
      if (!pinned.ok) return refuse(pinned.failure, invocation.keys, invocation, io);
    }
  }
  if (format === 'pretty') {
    await io.out(`${linesOf(verdict, contents, invocation).join('\n')}\n`);
    const said = { organisation: organisation ?? '', since: asOf, before: before ?? '' };
    if (noted !== null) await io.out(`${cliText(`cli.verify-${noted}`, language, said)}\n`);
    if (verdict.outcome === 'sound' && !quiet) io.err(`\n${cliText('cli.seal-means', language)}\n`);
  } else {
    const keys = { firstUse: noted === 'first', newKey: noted === 'new-key' };
    await io.out(jsonText({ formatVersion: '1', ...verdict, ...keys }, format));
  }
  return EXIT_OF[verdict.outcome];
}

export const verifyCommand = defineCommand<VerifyInvocation>({
  name: 'verify',
  shape: '[input] [seal]',
  summary: 'cli.verify',
  usage: 'cli.usage-verify',
  exits: 'cli.exits-seal',
  positionals: (language) => ({
    input: { type: 'string', describe: cliText('cli.verify-input', language) },
    seal: { type: 'string', describe: cliText('cli.verify-seal', language) },
  }),
  options: (language) => ({
    key: valueOption('cli.option-public-key', language),
    keys: valueOption('cli.option-keys', language),
    'new-key': switchOption('cli.option-new-key', language),
    only: valueOption('cli.option-only', language),
    'as-of': valueOption('cli.option-key-date', language),
    ...passwordOption(language),
    ...commonOptions(language),
  }),
  examples: [['verify MDS.xlsx MDS.seal.json', 'cli.example-verify']],
  complete: (values) => ({
    command: 'verify',
    ...values.common(),
    ...values.password(),
    input: values.text('input') ?? values.refuse('cli.verify-needs-files'),
    seal: values.text('seal') ?? values.refuse('cli.verify-needs-files'),
    only: onlyOf(values),
    key: values.text('key') ?? null,
    newKey: values.switch('new-key'),
    keys: values.text('keys') ?? keysFile(),
    asOf: values.circumstances().asOf,
  }),
  touched: writesNothing,
  run: runVerify,
});
