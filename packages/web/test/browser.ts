import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/**
 * A real browser for the tests: the system's, or the one that comes from the npm registry.
 * `KAIJISHO_BROWSER=npm` passes over the system's; another value is the path of a browser.
 */

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const ARGUMENTS = ['--no-sandbox', '--disable-gpu'];

const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ARGUMENTS,
    // Without a locale of UTF-8 the browser finds no file whose name is Japanese.
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
  });

/** It brings the libraries a bare system lacks, and uses them where it believes to run in a cloud. */
async function launchFromNpm(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: npmChromium } = await import('@sparticuz/chromium');
  return launch(await npmChromium.executablePath());
}

/**
 * @returns the browser, or why none could be started
 */
export async function startBrowser(): Promise<Browser | { readonly reason: string }> {
  const wanted = process.env.KAIJISHO_BROWSER ?? '';
  const system = wanted === '' ? SYSTEM.find((path) => existsSync(path)) : undefined;
  try {
    if (wanted !== '' && wanted !== 'npm') return await launch(wanted);
    return system === undefined ? await launchFromNpm() : await launch(system);
  } catch (thrown) {
    return { reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
