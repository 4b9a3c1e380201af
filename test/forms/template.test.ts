import { readFileSync } from 'node:fs';
import { type Choice, type DisclosureContent, fillTemplate, open } from 'kaijisho';
import { describe, expect, it } from 'vitest';

const bytesOf = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../${path}`, import.meta.url)));

/** Records of a zip by name, local header and compressed data as they stand in the file. */
function recordsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const count = view.getUint16(end + 10, true);
  const records = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(start, start + view.getUint32(at + 20, true));
    records.set(name, Buffer.from(data).toString('base64'));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return records;
}

const CHOICES: readonly Choice[] = ['yes', 'no', 'not-applicable'];

/** Every answer of a content changed to another one, so that old marks have to go. */
const turned = (content: DisclosureContent): DisclosureContent => ({
  ...content,
  answers: content.answers.map((answer, index) => ({
    ...answer,
    state: 'marked',
    choice:
      CHOICES[
        (CHOICES.indexOf(answer.choice ?? 'yes') + 1 + (answer.choice === null ? index : 0)) % 3
      ] ?? 'yes',
  })),
});

async function fill(path: string) {
  const bytes = bytesOf(path);
  const opened = await open({ name: path, bytes });
  const wanted = opened.disclosures.map(({ content }) => turned(content));
  const result = fillTemplate(bytes, wanted);
  if (!result.ok) expect.fail(JSON.stringify(result.failure));
  const again = await open({ name: path, bytes: result.value.bytes });
  return { bytes, wanted, left: result.value.left, filledBytes: result.value.bytes, again };
}

const changedParts = (before: Uint8Array, after: Uint8Array) => {
  const [old, now] = [recordsOf(before), recordsOf(after)];
  expect([...now.keys()]).toEqual([...old.keys()]);
  return [...old.keys()].filter((name) => old.get(name) !== now.get(name));
};

/** Templates in the ways of marking that publishers use, with what filling them may change. */
describe.each([
  ['forms/fixtures/blanks/mds-4.1-columns.xlsx', /^xl\/worksheets\/sheet1\.xml$/],
  ['forms/fixtures/blanks/sds-4.1-list.xlsx', /^xl\/worksheets\/sheet1\.xml$/],
  ['forms/fixtures/blanks/mds-5.0-boxes.xlsx', /^xl\/worksheets\/sheet1\.xml$/],
  ['forms/fixtures/blanks/mds-3.0a-words.xlsx', /^xl\/worksheets\/sheet1\.xml$/],
  [
    'reading/fixtures/tuning/h03-handmade-mds-checkboxes-linked.xlsx',
    /sheet\d\.xml$|ctrlProp\d+\.xml$|vmlDrawing\d\.vml$/,
  ],
  [
    'reading/fixtures/tuning/h12-handmade-mds-option-buttons-linked.xlsm',
    /sheet\d\.xml$|ctrlProp\d+\.xml$|vmlDrawing\d\.vml$/,
  ],
  [
    'reading/fixtures/tuning/h05-handmade-mds-checkboxes-vml.xlsx',
    /sheet\d\.xml$|vmlDrawing\d\.vml$/,
  ],
  ['reading/fixtures/tuning/h06-handmade-sds-prefixed-inline.xlsx', /^xl\/[^/]+\/[^/]+\.xml$/],
  ['reading/fixtures/tuning/o01-openpyxl-mds-dropdown.xlsx', /^xl\/worksheets\/sheet1\.xml$/],
])('%s', (path, concerned) => {
  it('says what was filled in, and keeps every other part to the byte', async () => {
    const { bytes, wanted, filledBytes, again } = await fill(path);
    const said = (contents: readonly DisclosureContent[]) =>
      contents.map(({ answers }) =>
        answers.map(({ question, state, choice }) => [question, state, choice]),
      );
    expect(said(again.disclosures.map(({ content }) => content))).toEqual(said(wanted));
    const changed = changedParts(bytes, filledBytes);
    expect(changed.filter((name) => !concerned.test(name))).toEqual([]);
    expect(changed.length).toBeGreaterThan(0);
  });
});

describe('a filled template', () => {
  const path = 'forms/fixtures/blanks/mds-4.1-columns.xlsx';

  it('holds header, note numbers and notes as well', async () => {
    const bytes = bytesOf(path);
    const blank = (await open({ name: path, bytes })).disclosures[0]?.content;
    if (blank === undefined) expect.fail('nothing read');
    const content: DisclosureContent = {
      ...blank,
      header: {
        createdOn: '2026-04-01',
        organisation: '例示メディカル株式会社',
        product: 'みほん & <画像>システム',
        version: '2.1',
      },
      answers: blank.answers.map((answer, index) =>
        index === 2 ? { ...answer, state: 'marked', choice: 'no', notes: ['1', '2'] } : answer,
      ),
      notes: [
        { number: '1', text: '=HYPERLINK("x") ではなく文字です。' },
        { number: '2', text: '別紙を参照してください。' },
      ],
    };
    const result = fillTemplate(bytes, [content]);
    if (!result.ok) expect.fail(JSON.stringify(result.failure));
    const { disclosures } = await open({ name: path, bytes: result.value.bytes });
    expect(disclosures[0]?.content).toEqual(content);
    expect(result.value).toMatchObject({ filled: 1, left: [] });
  });

  it('names what it could not take', async () => {
    const bytes = bytesOf(path);
    const blank = (await open({ name: path, bytes })).disclosures[0]?.content;
    if (blank === undefined) expect.fail('nothing read');
    const [first] = blank.answers;
    if (first === undefined) expect.fail('no row');
    const strange = {
      ...first,
      key: null,
      question: '独自に加えた設問か？',
      state: 'marked',
      choice: 'yes',
    } as const;
    const torn = { ...first, state: 'several', choice: null } as const;
    const result = fillTemplate(bytes, [{ ...blank, answers: [strange, torn] }]);
    expect(result.ok && result.value.left.map(({ reason }) => reason)).toEqual([
      'no-row',
      'no-choice',
    ]);
  });

  it('leaves a row alone that somebody has circled with a drawn shape', async () => {
    const drawn = 'reading/fixtures/tuning/x01-xlsxwriter-mds-ellipses.xlsx';
    const { left, bytes, filledBytes } = await fill(drawn);
    expect(new Set(left.map(({ reason }) => reason))).toContain('drawn-over');
    expect(
      changedParts(bytes, filledBytes).every((name) => name.startsWith('xl/worksheets/')),
    ).toBe(true);
  });
});
