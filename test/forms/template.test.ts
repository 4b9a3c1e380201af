import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
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

const partOf = (bytes: Uint8Array, name: string): string =>
  new TextDecoder().decode(unzipSync(bytes)[name]);

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

/** Parts that are not what they were, new ones among them; none may go. */
const changedParts = (before: Uint8Array, after: Uint8Array) => {
  const [old, now] = [recordsOf(before), recordsOf(after)];
  expect([...now.keys()].slice(0, old.size)).toEqual([...old.keys()]);
  return [...now.keys()].filter((name) => old.get(name) !== now.get(name));
};

/** What drawing on a sheet that has no drawing yet changes beside the sheet itself. */
const NEW_DRAWING =
  /^(?:xl\/worksheets\/(?:_rels\/)?sheet1\.xml(?:\.rels)?|xl\/drawings\/drawing1\.xml|\[Content_Types\]\.xml)$/;
const DRAWN = /^xl\/(?:worksheets\/sheet|drawings\/drawing)\d\.xml$/;

/** Templates in the ways of marking that publishers use, with what filling them may change. */
describe.each([
  ['forms/fixtures/blanks/mds-4.1-columns.xlsx', /^xl\/worksheets\/sheet1\.xml$/],
  ['forms/fixtures/blanks/sds-4.1-list.xlsx', /^xl\/worksheets\/sheet1\.xml$/],
  ['forms/fixtures/blanks/mds-5.0-boxes.xlsx', /^xl\/worksheets\/sheet1\.xml$/],
  ['forms/fixtures/blanks/mds-3.0a-words.xlsx', NEW_DRAWING],
  ['forms/fixtures/blanks/sds-4.1-one-cell.xlsx', NEW_DRAWING],
  [
    'forms/fixtures/blanks/mds-4.1-handmade.xlsx',
    /^(?:sheets\/(?:_rels\/)?form\.xml(?:\.rels)?|xl\/drawings\/drawing1\.xml|\[Content_Types\]\.xml)$/,
  ],
  ['reading/fixtures/tuning/h02-handmade-sds-ellipse-one-cell.xlsx', DRAWN],
  ['reading/fixtures/tuning4/house-04.xlsx', DRAWN],
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

  it('moves the shapes of a former answer, and draws new ones like them', async () => {
    const drawn = 'reading/fixtures/tuning/x01-xlsxwriter-mds-ellipses.xlsx';
    const { left, bytes, wanted, filledBytes } = await fill(drawn);
    // Two headings that have no words to mark.
    expect(left.map(({ reason }) => reason)).toEqual(['no-place', 'no-place']);
    expect(changedParts(bytes, filledBytes).filter((name) => !DRAWN.test(name))).toEqual([]);
    const drawing = partOf(filledBytes, 'xl/drawings/drawing1.xml');
    const ids = [...drawing.matchAll(/<xdr:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // An ellipse beside the title marks no row and stays.
    expect(ids.length).toBe((wanted[0]?.answers.length ?? 0) - left.length + 1);
    expect(drawing.match(/<a:ln w="19050" cmpd="sng">/g)).toHaveLength(ids.length - 1);
  });

  it('leaves rows alone that are marked by looks or in groups, and says so', async () => {
    for (const path of ['o03-openpyxl-mds-fill.xlsx', 'h08-handmade-sds-grouped-ellipses.xlsx']) {
      const { left, filledBytes, again, wanted } = await fill(`reading/fixtures/tuning/${path}`);
      const untouched = left.filter(({ reason }) => reason === 'drawn-over').length;
      expect(untouched).toBeGreaterThan(50);
      const before = await open({ name: path, bytes: bytesOf(`reading/fixtures/tuning/${path}`) });
      const same = again.disclosures[0]?.content.answers.filter(
        ({ choice }, index) =>
          choice === before.disclosures[0]?.content.answers[index]?.choice &&
          choice !== wanted[0]?.answers[index]?.choice,
      );
      expect(same?.length).toBeGreaterThanOrEqual(untouched);
      expect(filledBytes.length).toBeGreaterThan(0);
    }
  });
});
