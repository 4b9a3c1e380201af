import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { explainRules, sarifLog } from '../src/exchange/index.js';
import { check, checkDocument, open } from '../src/index.js';

/** Microsoft's validator goes beyond the schema: what it wants is what viewers and GitHub want. */

const folder = mkdtempSync(join(tmpdir(), 'kaijisho-sarif-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ENV = {
  ...process.env,
  // The program is a .NET one: without these it looks for ICU, and unpacks itself below the home folder.
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
  DOTNET_BUNDLE_EXTRACT_BASE_DIR: folder,
};
const run = (program: string, args: readonly string[]) =>
  spawnSync(program, args, { cwd: folder, env: ENV, encoding: 'utf8' });

/** The program, where the platform has one that runs. */
const multitool = ((): string | null => {
  try {
    const program: string = createRequire(import.meta.url)('@microsoft/sarif-multitool');
    return run(program, ['--version']).status === 0 ? program : null;
  } catch {
    return null;
  }
})();
if (multitool === null)
  console.warn(
    `No SARIF Multitool runs on ${process.platform} ${process.arch}: logs not validated`,
  );

/** Asks the net for the schema's address. */
const POLICY = `<?xml version="1.0"?><Properties>
<Properties Key="SARIF2006.UrisShouldBeReachable.Options"><Property Key="RuleEnabled" Value="Disabled" Type="Driver.RuleEnabledState" /></Properties>
</Properties>`;

function complaints(program: string, log: unknown): unknown {
  writeFileSync(join(folder, 'log.sarif'), JSON.stringify(log));
  writeFileSync(join(folder, 'policy.xml'), POLICY);
  const { stdout, stderr } = run(program, [
    'validate',
    'log.sarif',
    ...['--config', 'policy.xml'],
    ...['--output', 'validated.sarif'],
    ...['--log', 'ForceOverwrite'],
    ...['--level', 'Error;Warning'],
    ...['--rule-kind', 'Sarif;Ghas'],
  ]);
  expect(stdout + stderr).toContain('Analysis completed successfully');
  const validated = JSON.parse(readFileSync(join(folder, 'validated.sarif'), 'utf8'));
  return validated.runs[0].results;
}

const submission = async (example: string, name: string) =>
  open({
    name,
    bytes: readFileSync(new URL(`../../../examples/submissions/${example}`, import.meta.url)),
  });

describe.skipIf(multitool === null)('the SARIF Multitool', () => {
  test.each(['ja', 'en'] as const)(
    'has nothing against a log but the missing address of this tool (%s)',
    async (language) => {
      const opened = [
        await submission('02-pacs-mds.xlsx', '開示書 2026/画像 システム#1%20版(株)&a+b.xlsx'),
        await submission('04-viewer-mds-and-sds.xlsx', 'viewer.xlsx'),
        await submission('07-pharmacy-mds.csv', '開示書 2026\\第1回\\薬局.csv'),
        await open({ name: '壊れた 表.xlsx', bytes: new Uint8Array([1, 2, 3]) }),
        await open({ name: '議事録.csv', bytes: new TextEncoder().encode('本日は\n晴天なり\n') }),
      ];
      const first = check(opened, { asOf: '2026-04-01' }).files[0]?.result.disclosures[0];
      const { rule, key } = first?.findings.find((finding) => finding.key !== null) ?? {};
      if (rule === undefined || key === undefined) return expect.fail('nothing to set aside');
      const result = check(opened, {
        asOf: '2026-04-01',
        suppressions: [{ rule, key, reason: '代替策あり', by: '架空 太郎' }],
      });
      const explain = await explainRules(language);
      const log = sarifLog(checkDocument(result, language), language, '1.2.3', explain);
      const text = JSON.stringify(log);
      for (const part of ['"suppressions"', '"SRC-01"', '"executionSuccessful":false'])
        expect(text).toContain(part);
      // Warned of: the driver's informationUri. Had it nothing to say, we would not know that it looked.
      expect(complaints(multitool ?? '', log)).toMatchObject([{ ruleId: 'SARIF2005' }]);
    },
  );
});
