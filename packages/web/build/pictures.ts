import { fileURLToPath } from 'node:url';
import { startBrowser } from '../test/browser.js';
import { choose, openPage, setDate, show, submissions } from '../test/desk-page.js';

/** `tsx packages/web/build/pictures.ts`: the pictures of the guide, of the page as it was built. */

const target = (name: string) =>
  fileURLToPath(new URL(`../../../docs/images/page-${name}.png`, import.meta.url));

/** A blank form made for the tests: no publisher's wording is in the guide. */
const blankForm = fileURLToPath(
  new URL('../../../test/forms/fixtures/blanks/mds-5.0-boxes.xlsx', import.meta.url),
);

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
await show(page, 'register');
await page.getByRole('button', { name: '新しい台帳を作る' }).click();
await page.getByRole('button', { name: '入れた開示書を加える' }).click();
await page.getByText('入れた開示書は、すべて台帳にあります').waitFor();
await page.screenshot({ path: target('register') });
await show(page, 'forms');
await page.locator('main input[type=file]').first().setInputFiles(blankForm);
await page.locator('table.learnt tbody tr').first().waitFor();
await page.screenshot({ path: target('forms') });
await browser.close();
