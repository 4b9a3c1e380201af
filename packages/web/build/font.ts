import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fontkit from '@cantoo/fontkit';
import { blankSheet, referenceForm } from 'kaijisho';
import { here } from './bundle.js';

/**
 * The font of PDF files, with the outlines of those characters only that are likely to be printed.
 * Numbers, widths and everything else of the font stay, so that what is written with it has the same
 * bytes. A character without its outline is none of the font's: 〓 is printed for it.
 */

/** The file of the whole font, as a package has it. */
export const FONT = '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf';

const fontFile = (): Buffer =>
  readFileSync(createRequire(here('../kaijisho/package.json')).resolve(FONT));

/** Sources that hold the words of forms and printed documents, besides the reference forms. */
const WORDS = ['../pdf-adapter/src/writing', '../core/src'];

function charactersOfWords(): string {
  const sources = WORDS.flatMap((folder) =>
    readdirSync(here(folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:ts|json)$/.test(path))
      .map((path) => readFileSync(here(`${folder}/${path}`), 'utf8')),
  );
  const forms = (['MDS', 'SDS'] as const).map((kind) =>
    JSON.stringify(blankSheet(referenceForm(kind))),
  );
  return [...sources, ...forms].join('');
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const LATIN = String.fromCodePoint(...range(0x20, 0x7e), ...range(0xa0, 0x17f));
const HALFWIDTH_KANA = String.fromCodePoint(...range(0xff61, 0xff9f));

/**
 * Signs, kana and kanji of everyday use: the rows of signs and the first level of JIS X 0208, and the
 * signs that Windows adds (① Ⅰ ㈱), by the leading bytes of Shift_JIS.
 */
function charactersOfEveryday(): string {
  const leading = [...range(0x81, 0x84), 0x87, ...range(0x88, 0x98)];
  const pairs = leading.flatMap((first) => range(0x40, 0xfc).flatMap((second) => [first, second]));
  return new TextDecoder('shift_jis').decode(Uint8Array.from(pairs));
}

/** Kanji beyond the first level that stand in names, in the list of general use, and in medicine. */
const FURTHER_KANJI =
  '亞惡爲榮衞圓緣應櫻奧橫溫價壞懷樂渴卷陷寬氣僞戲虛峽狹曉勳薰惠揭鷄藝擊縣儉劍險圈檢顯驗嚴廣恆黃國黑碎雜兒濕實壽收從澁獸縱緖敍將涉燒奬條狀乘淨剩' +
  '疊孃讓釀眞寢愼盡粹醉穗瀨齊靜攝專戰纖禪壯爭莊搜巢裝瘦騷增藏臟卽帶滯單團彈晝鑄廳徵聽鎭轉傳盜稻德拜賣髮拔晚祕拂佛步飜每萬默彌藥與搖樣謠來賴覽凉' +
  '綠淚壘禮曆歷鍊郞錄仂侑俐凜凛凰勁堯奎崚巖巫已彗徠昊昴晄晏晟晨晰暉栞檜梛椰槇橙櫂毬洵洸滉漱澪煌熙燎燿珈珀琥皓眸祿禱稟穰穹笙簞絆綺綸羚翔脩苺茉莉' +
  '菫萠蔣蟬蠟詢諄赳迪逞遙醬釉靱頌顚颯驍鷗麒黎嗅彙惧憬摯曖楷璧緻羞諧踪辣錮頰塡剝喩籠鬱瘍慄拉箋貪毀傲刹哺膵痙攣嚥腱臍喘瘤疱瘻癲癇睾胚肛脛腓腋膀胱' +
  '嗽嘔譫齲鼾腟膣痒瘙痺黴疥癬疽瘭蕁囊顱顳頸頤頷﨑髙栁濵桒嶌靏靎邊邉齋曻昻琇珉晧淸靑嶽凞澤濱甦暎曄煕熈熹燮澂濤珎瑤瑶瑩瑾璋瓊甕當疆皎眷睿礒祺禧窰' +
  '笘筐簗糺絋絅綵緇翆聰聲肅臺艷芍芬苳茱茵荀葭蔡蕙薇蘂蘿螢覺觀譽豐貳軆辨辯辧迺邇邨郢釋鈔鎰鐡鐵鑛關隱隨雙霽靈韶驛驩體鬪鯱鰺鵞鸞點黨龜龔槗';

const KANA = String.fromCodePoint(...range(0x3041, 0x3096), ...range(0x30a1, 0x30fa));
const VOICED = '\u3099\u309a';
const ACCENTS = String.fromCodePoint(...range(0x300, 0x304), ...range(0x306, 0x30c), 0x327, 0x328);

/** Characters that are drawn as one glyph where they follow each other, as in names of files of a Mac. */
const LIGATURES = [
  ...['ff', 'fi', 'fl', 'ffi', 'ffl'],
  ...[...KANA].flatMap((kana) => [...VOICED].map((mark) => `${kana}${mark}`)),
  ...[...LATIN].flatMap((letter) => [...ACCENTS].map((mark) => `${letter}${mark}`)),
];

/** Every text whose glyphs are kept. */
const keptTexts = (): readonly string[] => [
  ...new Set([
    ...charactersOfWords(),
    ...LATIN,
    ...HALFWIDTH_KANA,
    ...VOICED,
    ...ACCENTS,
    ...charactersOfEveryday(),
    ...FURTHER_KANJI,
    '〓',
  ]),
  ...LIGATURES,
];

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

/** A table of characters with one entry for each: for Unicode in full, as groups of one. */
function charactersTable(codes: readonly number[], glyphOf: (code: number) => number): Buffer {
  const table = Buffer.alloc(12 + 16 + 12 * codes.length);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(codes.length, 24);
  for (const [index, code] of [...codes].sort((a, b) => a - b).entries()) {
    const at = 28 + 12 * index;
    table.writeUInt32BE(code, at);
    table.writeUInt32BE(code, at + 4);
    table.writeUInt32BE(glyphOf(code), at + 8);
  }
  return table;
}

/** @returns the bytes of the font, as TrueType */
export function paperFont(): Buffer {
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
  const texts = keptTexts();
  for (const text of texts) for (const { id } of known.layout(text).glyphs) keep(id);
  const characters = texts
    .filter((text) => [...text].length === 1)
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((code) => known.hasGlyphForCodePoint(code));

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
  const changed: Readonly<Record<string, Buffer>> = {
    glyf: Buffer.concat(outlines),
    loca: places,
    cmap: charactersTable(characters, (code) => known.glyphForCodePoint(code)?.id ?? 0),
  };
  return fontOf(
    file,
    tables.map(({ tag, bytes }) => ({ tag, bytes: changed[tag] ?? bytes })),
  );
}
