import { readdirSync, readFileSync } from 'node:fs';
import { allFindings, check, open, type Severity } from 'kaijisho';
import { expect, test } from 'vitest';

const EXAMPLES = new URL('../../examples/', import.meta.url);
/** Tables are aligned with spaces. */
const page = readFileSync(new URL('README.md', EXAMPLES), 'utf8').replace(/ +/g, ' ');

/** The row of the page's table about one file: how many findings, and of which rules. */
async function rowOf(file: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(new URL(`submissions/${file}`, EXAMPLES)));
  const { files } = check([await open({ name: file, bytes })], { asOf: '2026-04-01' });
  const findings = files.flatMap(({ result }) => allFindings(result));
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  return `| \`${file}\` | ${count('error')} | ${count('warning')} | ${count('info')} | ${rules.join(', ')} |`;
}

test.each(readdirSync(new URL('submissions/', EXAMPLES)))(
  'the page says of %s what Kaijisho says',
  async (file) => {
    expect(page).toContain(await rowOf(file));
  },
);
