import { expect, test } from 'vitest';
import { begun } from '../../src/commands/shared/input-files.js';

/** Three results, with a record of how far they were asked for and whether they were let go. */
function results() {
  const seen: string[] = [];
  async function* three(): AsyncGenerator<number, void, undefined> {
    try {
      for (const each of [1, 2, 3]) {
        seen.push(`${each}`);
        yield each;
      }
    } finally {
      seen.push('end');
    }
  }
  return { seen, three: three() };
}

test('reading begins before anybody asks, and all results come in order', async () => {
  const { seen, three } = results();
  const all = begun(three);
  expect(seen).toEqual(['1']);
  const got: number[] = [];
  for await (const each of all) got.push(each);
  expect(got).toEqual([1, 2, 3]);
  expect(seen).toEqual(['1', '2', '3', 'end']);
});

test.each([1, 2])('whoever stops after result %s ends the reading', async (last) => {
  const { seen, three } = results();
  for await (const each of begun(three)) if (each === last) break;
  expect(seen.at(-1)).toBe('end');
});

test('what goes wrong first is thrown to whoever takes the results', async () => {
  async function* broken(): AsyncGenerator<number, void, undefined> {
    yield await Promise.reject(new Error('broken'));
  }
  const all = begun(broken());
  await new Promise((resolve) => setTimeout(resolve));
  await expect(async () => {
    for await (const _ of all);
  }).rejects.toThrow('broken');
});
