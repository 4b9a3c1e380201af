import { fileURLToPath } from 'node:url';
import { startBrowser } from '../test/browser.js';
import { choose, openPage, setDate, show, submissions } from '../test/desk-page.js';

/** `tsx packages/web/build/pictures.ts`: the pictures of the guide, of the page as it was built. */

const target = (name: string) =>
  fileURLToPath(new URL(`../../../docs/images/page-${name}.png`, import.meta.url));

const browser = await startBrowser();
if ('reason' in browser) throw new Error(browser.reason);
const context = await browser.newContext({
  locale: 'ja-JP',
  viewport: { width: 1366, height: 768 },
});
const page = await openPage(context);
await setDate(page);
await choose(page, submissions());
for (const screen of ['reading', 'findings', 'matrix']) {
  await show(page, screen);
  if (screen === 'reading') await page.locator('.row-button').nth(1).click();
  await page.screenshot({ path: target(screen) });
}
await browser.close();
