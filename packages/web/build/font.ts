import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fontkit from '@cantoo/fontkit';
import { blankSheet, referenceForm } from 'kaijisho';
import { here } from './bundle.js';

/**
 * The font of PDF forms, with the outlines of those characters only that the forms print. Numbers,
 * widths and everything else of the font stay, so that a form written with it has the same bytes.
 */

const FONT = '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf';

const fontFile = (): Buffer =>
  readFileSync(createRequire(here('../kaijisho/package.json')).resolve(FONT));

/** Sources that hold the words of forms besides the forms themselves. */
const WORDS = ['../pdf-adapter/src/writing', '../core/src/forms', '../core/src/messages'];

function charactersOfForms(): string {
  const sources = WORDS.flatMap((folder) =>
    readdirSync(here(folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(here(`${folder}/${path}`), 'utf8')),
  );
  const forms = (['MDS', 'SDS'] as const).map((kind) =>
    JSON.stringify(blankSheet(referenceForm(kind))),
  );
  return [...new Set([...sources, ...forms].join(''))].join('');
}

interface Table {
  readonly tag: string;
  readonly bytes: Buffer;
}

function tablesOf(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index;
    const start = font.readUInt32BE(at + 8);
    return {
      tag: font.toString('latin1', at, at + 4),
      bytes: font.subarray(start, start + font.readUInt32BE(at + 12)),
    };
  });
}

/** A font file of tables, each at a multiple of four bytes. */
function fontOf(signature: Buffer, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length);
  signature.copy(head, 0, 0, 12);
  const parts = [head];
  let offset = head.length;
  for (const [index, { tag, bytes }] of tables.entries()) {
    const at = 12 + 16 * index;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
    bytes.copy(padded);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

const MORE_COMPONENTS = 0x20;
const ARGUMENTS_ARE_WORDS = 0x1;
/** Bytes of the scale of a component, by the flags that announce them. */
const SCALES = [
  [0x8, 2],
  [0x40, 4],
  [0x80, 8],
] as const;

/** Glyphs that a glyph is put together of. */
function componentsOf(glyph: Buffer): readonly number[] {
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return [];
  const components: number[] = [];
  let flags = MORE_COMPONENTS;
  for (let at = 10; (flags & MORE_COMPONENTS) !== 0; ) {
    flags = glyph.readUInt16BE(at);
    components.push(glyph.readUInt16BE(at + 2));
    at += 4 + ((flags & ARGUMENTS_ARE_WORDS) === 0 ? 2 : 4);
    at += SCALES.find(([flag]) => (flags & flag) !== 0)?.[1] ?? 0;
  }
  return components;
}

/** @returns the bytes of the font, as TrueType */
export function formFont(): Buffer {
  const file = fontFile();
  const tables = tablesOf(file);
  const table = (tag: string): Buffer => {
    const found = tables.find((each) => each.tag === tag);
    if (found === undefined) throw new Error(`The font has no table ${tag}`);
    return found.bytes;
  };
  const [glyf, loca] = [table('glyf'), table('loca')];
  const long = table('head').readInt16BE(50) === 1;
  const offset = (glyph: number): number =>
    long ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
  const outline = (glyph: number): Buffer => glyf.subarray(offset(glyph), offset(glyph + 1));

  const kept = new Set<number>([0]);
  const keep = (glyph: number): void => {
    if (kept.has(glyph)) return;
    kept.add(glyph);
    componentsOf(outline(glyph)).forEach(keep);
  };
  const known = fontkit.create(file);
  if (!('layout' in known)) throw new Error('The font is a collection of fonts');
  for (const character of charactersOfForms())
    for (const { id } of known.layout(character).glyphs) keep(id);

  const count = table('maxp').readUInt16BE(4);
  const outlines: Buffer[] = [];
  const places = Buffer.alloc(loca.length);
  let end = 0;
  for (let glyph = 0; glyph <= count; glyph += 1) {
    if (long) places.writeUInt32BE(end, 4 * glyph);
    else places.writeUInt16BE(end / 2, 2 * glyph);
    if (glyph === count || !kept.has(glyph)) continue;
    outlines.push(outline(glyph));
    end += outline(glyph).length;
  }
  const changed: Readonly<Record<string, Buffer>> = { glyf: Buffer.concat(outlines), loca: places };
  return fontOf(
    file,
    tables.map(({ tag, bytes }) => ({ tag, bytes: changed[tag] ?? bytes })),
  );
}
