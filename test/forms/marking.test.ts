import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import {
  type Choice,
  type DisclosureContent,
  type FillOptions,
  fillTemplate,
  open,
  type UsedMarking,
} from 'kaijisho';
import { describe, expect, it } from 'vitest';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`fixtures/templates/${name}.xlsx`, import.meta.url)));

const CHOICES: readonly Choice[] = ['yes', 'no', 'not-applicable'];

/** Every row answered, each choice in turn; products side by side differ. */
const answered = (content: DisclosureContent, product: number): DisclosureContent => ({
  ...content,
  answers: content.answers.map((answer, index) => ({
    ...answer,
    state: 'marked',
    choice: CHOICES[(index + product) % 3] ?? 'yes',
  })),
});

const said = (contents: readonly DisclosureContent[]) =>
  contents.map(({ answers }) => answers.map(({ question, choice }) => [question, choice]));

async function fill(name: string, options: FillOptions = {}) {
  const bytes = bytesOf(name);
  const blank = await open({ name: `${name}.xlsx`, bytes });
  const wanted = blank.disclosures.map(({ content }, index) => answered(content, index));
  const result = fillTemplate(bytes, wanted, options);
  if (!result.ok) expect.fail(JSON.stringify(result.failure));
  const again = await open({ name: `${name}.xlsx`, bytes: result.value.bytes });
  const [before, after] = [unzipSync(bytes), unzipSync(result.value.bytes)];
  const changed = Object.keys(after).filter(
    (part) =>
      before[part] === undefined || Buffer.compare(before[part], after[part] ?? before[part]),
  );
  const read = again.disclosures.map(({ content }) => content);
  return {
    ...result.value,
    wanted,
    read,
    changed,
    part: (part: string) => new TextDecoder().decode(after[part]),
  };
}

const told = (markings: UsedMarking['markings'], by: UsedMarking['by'], colour: string | null) => [
  expect.objectContaining({ markings, by, colour }),
];
const SHEET = 'xl/worksheets/sheet1.xml';
const STYLED = ['xl/styles.xml', SHEET];
const DRAWN = [
  '[Content_Types].xml',
  'xl/drawings/drawing1.xml',
  'xl/worksheets/_rels/sheet1.xml.rels',
  SHEET,
];

describe.each([
  ['colour', STYLED, told(['colour'], 'sentence', '#FF0000')],
  ['fill', STYLED, told(['fill'], 'sentence', '#FFFF00')],
  ['example', STYLED, told(['colour', 'bold'], 'example', '#0070C0')],
  ['strike', STYLED, told(['strike'], 'sentence', null)],
  ['bold-in-one-cell', [SHEET], told(['bold', 'underline'], 'sentence', null)],
  ['tick', [SHEET], told(['tick'], 'sentence', null)],
  ['nothing', DRAWN, told(['circle'], 'nothing', null)],
] as const)('a template whose words are marked by %s', (name, parts, markings) => {
  it('is filled in that way, and says what told it; all other parts keep their bytes', async () => {
    const { left, read, wanted, changed, markings: used } = await fill(name);
    expect(left).toEqual([]);
    expect(said(read)).toEqual(said(wanted));
    expect(used).toEqual(markings);
    expect([...changed].sort()).toEqual([...parts].sort());
  });
});

describe('a template with drop-down controls', () => {
  it.each([
    ['drop-downs', /^xl\/(?:ctrlProps\/ctrlProp\d+\.xml|drawings\/vmlDrawing1\.vml)$/],
    ['list-boxes', /^xl\/drawings\/vmlDrawing1\.vml$/],
  ])('is filled by choosing entries and by the linked cells: %s', async (name, controls) => {
    const { left, read, wanted, changed, markings, part } = await fill(name);
    expect(left).toEqual([]);
    expect(said(read)).toEqual(said(wanted));
    expect(markings).toEqual([]);
    expect(changed.filter((one) => one !== SHEET && !controls.test(one))).toEqual([]);
    expect(part('xl/drawings/vmlDrawing1.vml').match(/<x:Sel>[234]<\/x:Sel>/g)).toHaveLength(18);
    expect(part(SHEET).match(/<v>[234]<\/v>/g)).toHaveLength(18);
  });

  it('has no answers before it is filled', async () => {
    const { disclosures } = await open({ name: 'a.xlsx', bytes: bytesOf('drop-downs') });
    const states = new Set(disclosures[0]?.content.answers.map(({ state }) => state));
    expect([...states]).toEqual(['blank']);
  });
});

describe('a template with two products side by side', () => {
  it('holds both, in one drawing', async () => {
    const { left, read, wanted, changed, part } = await fill('two-products');
    expect(wanted).toHaveLength(2);
    expect(left).toEqual([]);
    expect(said(read)).toEqual(said(wanted));
    expect([...changed].sort()).toEqual(DRAWN);
    expect(part(SHEET).match(/<drawing /g)).toHaveLength(1);
    const ids = part('xl/worksheets/_rels/sheet1.xml.rels').match(/ Id="[^"]*"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(part('[Content_Types].xml').match(/drawing1\.xml/g)).toHaveLength(1);
  });
});

describe('a way of marking that the caller names', () => {
  it.each(['bold', 'fill', 'strike', 'tick', 'underline'] as const)('%s', async (marking) => {
    const { left, read, wanted, markings } = await fill('nothing', { marking });
    expect(left).toEqual([]);
    expect(said(read)).toEqual(said(wanted));
    expect(markings).toEqual(told([marking], 'caller', null));
  });

  it('is refused where one of the words in a cell would have to be filled', async () => {
    const { left, filled } = await fill('bold-in-one-cell', { marking: 'fill' });
    expect(filled).toBe(0);
    expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(['cannot-mark-so']));
  });
});

describe('the looks of a filled template', () => {
  it('keep fonts, borders and what was there', async () => {
    const { part } = await fill('colour');
    const styles = part('xl/styles.xml');
    const counts = [...styles.matchAll(/<(fonts|fills|cellXfs) count="(\d+)"/g)];
    expect(counts).toHaveLength(3);
    for (const [, name = '', count] of counts) {
      const list = new RegExp(`<${name} [\\s\\S]*?</${name}>`).exec(styles)?.[0] ?? '';
      const item = { fonts: '<font>', fills: '<fill>', cellXfs: '<xf ' }[name] ?? '';
      expect(list.split(item).length - 1).toBe(Number(count));
    }
    expect(styles).toMatch(/<font><sz [^>]*\/><color rgb="FFFF0000"\/><name val="游ゴシック"\/>/);
  });

  it('leave the small separators of a cell as they are', async () => {
    const { part } = await fill('bold-in-one-cell');
    expect(part(SHEET)).toContain('rgb="FF7F7F7F"');
    expect(part(SHEET)).toMatch(/<rPr><b\/><u\/>[^/]*<sz /);
  });

  it('can all be the same answer, as the file says how they are marked', async () => {
    const bytes = bytesOf('colour');
    const { disclosures } = await open({ name: 'a.xlsx', bytes });
    const [blank] = disclosures.map(({ content }) => content);
    if (blank === undefined) expect.fail('nothing read');
    const answers = blank.answers.map(
      (answer) => ({ ...answer, state: 'marked', choice: 'yes' }) as const,
    );
    const result = fillTemplate(bytes, [{ ...blank, answers }]);
    expect(result.ok && result.value.left).toEqual([]);
  });
});
