import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGE_FILE } from './desk-page.js';

/** What the page may weigh: it is sent by mail and opened from slow shares. */
const BUDGET_KB = 3800;

it('stays within its budget, and nothing large of it is plain', () => {
  const page = readFileSync(PAGE_FILE, 'utf8');
  const parts = [...page.matchAll(/id="(part-\w+)">([^<]*)</g)].map(
    ([, name = '', text = '']) => [name, Math.round(text.length / 1024)] as const,
  );
  const size = Math.round(Buffer.byteLength(page) / 1024);
  console.log(`kaijisho.html ${size} KB`, Object.fromEntries(parts));
  expect(parts.map(([name]) => name)).toContain('part-pdf');
  expect(size).toBeLessThan(BUDGET_KB);
  expect(size - parts.reduce((sum, [, kilobytes]) => sum + kilobytes, 0)).toBeLessThan(60);
});
