import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect } from 'vitest';
import { startBrowser } from './browser.js';
import { openPage } from './desk-page.js';

/** A busy machine may take long; what never happens still ends the test, within its own limit. */
const PATIENCE = 100_000;

/** What tests find for each of them: the page as a double click opens it, on a fresh desk. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
}

/**
 * Tests of the page in a real browser; without one they are skipped, which `page.test.ts` says
 * loudly. After each the page must have complained of nothing.
 */
export async function describeWithPage(
  name: string,
  tests: (opened: () => Opened) => void,
): Promise<void> {
  const started = await startBrowser();
  const browser = 'reason' in started ? null : started;
  describe.skipIf(browser === null)(name, () => {
    let opened: Opened | null = null;
    let complaints: string[];
    beforeEach(async () => {
      if (browser === null) throw new Error('no browser');
      const context = await browser.newContext({
        locale: 'ja-JP',
        viewport: { width: 1366, height: 768 },
      });
      context.setDefaultTimeout(PATIENCE);
      complaints = [];
      const page = await openPage(context);
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      opened = { page, context };
    });
    afterEach(async () => {
      await opened?.context.close();
      expect(complaints).toEqual([]);
    });
    afterAll(() => browser?.close());
    tests(() => {
      if (opened === null) throw new Error('no page');
      return opened;
    });
  });
}
