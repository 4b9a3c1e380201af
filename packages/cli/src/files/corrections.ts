import { renderFailure } from '@kaijisho/report/terminal';
import {
  type Correction,
  cliText,
  correctReading,
  isAbout,
  type Language,
  type Opened,
  readCorrections,
  unopened,
} from 'kaijisho';
import type { Io } from '../io.js';
import { readText } from './text.js';

/** Corrections that people made, put into files as they are opened. */
export class Corrections {
  private readonly used = new Set<Correction>();

  constructor(private readonly all: readonly Correction[]) {}

  apply(opened: Opened): Opened {
    const { sha256 } = opened.source;
    for (const each of this.all) if (isAbout(opened, sha256, each)) this.used.add(each);
    return correctReading(opened, sha256, this.all);
  }

  /** Tells of those that were about no row of the files, so that nobody believes they were used. */
  tellUnused(language: Language, io: Io): void {
    const count = this.all.filter((each) => !this.used.has(each)).length;
    if (count > 0) io.err(`${cliText('cli.corrections-unused', language, { count })}\n`);
  }
}

/** The corrections in the files that `--corrections` names; null when a file cannot be used, which has been said then. */
export async function loadCorrections(
  {
    corrections = [],
    language,
  }: { readonly corrections?: readonly string[]; readonly language: Language },
  io: Io,
): Promise<Corrections | null> {
  const all: Correction[] = [];
  for (const file of corrections) {
    const text = await readText(file);
    const read = text.ok ? readCorrections(text.value) : text;
    if (!read.ok) {
      io.err(renderFailure(unopened(file, read.failure), language, io.width));
      return null;
    }
    all.push(...read.value);
  }
  return new Corrections(all);
}
