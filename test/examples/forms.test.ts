import { readFileSync } from 'node:fs';
import { contentOfInput, open, parseDisclosureInput } from 'kaijisho';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../examples/forms/', import.meta.url);
const parsed = parseDisclosureInput(readFileSync(new URL('answers.json', folder), 'utf8'));
const [input] = parsed.ok ? parsed.disclosures : [];
const content = input === undefined ? undefined : contentOfInput(input);

async function read(name: string) {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
  const { disclosures, failure } = await open({ name, bytes });
  expect(failure).toBeNull();
  return disclosures[0]?.content;
}

describe('the filled forms of examples/forms', () => {
  test.each(['MDS.xlsx', 'MDS.pdf'])('%s says what answers.json says', async (name) => {
    expect(content?.answers).toHaveLength(70);
    expect(await read(name)).toEqual(content);
  });

  test('filled-form.xlsx holds the answers to every row it surely shares with the catalogue', async () => {
    const filled = await read('filled-form.xlsx');
    expect(filled?.header).toEqual(content?.header);
    const given = new Map(content?.answers.map(({ key, choice }) => [key, choice]));
    const marked = (filled?.answers ?? []).filter(({ state }) => state === 'marked');
    expect(marked.length).toBeGreaterThan(50);
    expect(marked.filter(({ key, choice }) => given.get(key) !== choice)).toEqual([]);
  });
});
