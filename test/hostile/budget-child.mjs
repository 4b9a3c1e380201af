import { readFileSync } from 'node:fs';
import { createDeflate, deflateSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { openDocument } from '../../packages/kaijisho/dist/exchange.js';
import {
  demarcate,
  importForms,
  open,
  readAgreed,
  readProfileEntries,
  readReplies,
} from '../../packages/kaijisho/dist/index.js';
import { unpackRegister } from '../../packages/kaijisho/dist/register.js';

/**
 * Makes one hostile file by name, opens it and prints the outcome with the peak of memory and the
 * seconds of processor time that opening took.
 */
const MB = 1024 * 1024;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const workbook = (sheet, more = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="MDS" sheetId="1" r:id="s"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet,
    ...more,
  });
const sheet = (inner) => `<worksheet xmlns="${MAIN}">${inner}</worksheet>`;
const filler = (bytes) => new Uint8Array(bytes).fill(0x20);

async function pages(count) {
  const document = await PDFDocument.create();
  for (let page = 0; page < count; page += 1) document.addPage([100, 100]);
  return document.save();
}

/** So many bytes of blanks, compressed piece by piece. */
async function blanks(megabytes) {
  const deflate = createDeflate();
  const pieces = [];
  deflate.on('data', (piece) => pieces.push(piece));
  const ended = new Promise((resolve) => deflate.on('end', resolve));
  const piece = filler(MB);
  for (let written = 0; written < megabytes; written += 1)
    await new Promise((resolve) => deflate.write(piece, resolve));
  deflate.end();
  await ended;
  return Buffer.concat(pieces);
}

/** A page for each of the given streams, which draw it. */
async function drawn(streams, filters = ['FlateDecode']) {
  const document = await PDFDocument.create();
  for (const data of streams) {
    const dictionary = document.context.obj({ Filter: filters.map((name) => PDFName.of(name)) });
    const stream = document.context.register(PDFRawStream.of(dictionary, data));
    document.addPage([100, 100]).node.set(PDFName.of('Contents'), stream);
  }
  return document.save();
}

/** A page of forms in forms: little to read, without end to draw. */
async function formsInForms() {
  const document = await PDFDocument.create();
  const { context } = document;
  const BBox = context.obj([0, 0, 100, 100]);
  const form = (content, next) =>
    context.register(
      context.stream(content, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox,
        ...(next && { Resources: { XObject: { X: next } } }),
      }),
    );
  const again = '/X Do '.repeat(40);
  let inner = form('0 0 m 9 9 l S');
  for (let depth = 0; depth < 5; depth += 1) inner = form(again, inner);
  const page = document.addPage([100, 100]);
  page.node.set(PDFName.of('Resources'), context.obj({ XObject: { X: inner } }));
  page.node.set(PDFName.of('Contents'), context.register(context.stream(again)));
  return document.save();
}

const reply = (name) => readFileSync(new URL(`../replies/fixtures/${name}`, import.meta.url));

/** A file that comes back with one of its parts replaced. */
const returned = (name, part, content) =>
  zipSync({ ...unzipSync(new Uint8Array(reply(name))), [part]: content });
const hugeSheet = () => returned('libreoffice.xlsx', 'xl/worksheets/sheet1.xml', filler(60 * MB));
const letter = (body) =>
  returned(
    'libreoffice.docx',
    'word/document.xml',
    strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  );
const disclosure = (answers) =>
  strToU8(`{"formatVersion":"1","disclosures":[{"form":{"kind":"MDS"},"answers":[${answers}{}]}]}`);

/** Doors for other files than sheets and documents. */
const DOORS = {
  reply: async (file) => {
    const asked = await open({ name: 'source.csv', bytes: new Uint8Array(reply('source.csv')) });
    return readReplies(file, demarcate([asked], { asOf: '2026-04-01' }));
  },
  agreed: readAgreed,
  conditions: readProfileEntries,
  blank: importForms,
  register: ({ name, bytes }) => unpackRegister(name, bytes),
};

const RECIPES = {
  'too large a file': () => ['a.csv', filler(21 * MB)],
  'a part of 60 MB': () => ['a.xlsx', workbook(filler(60 * MB))],
  'parts of 120 MB in all': () => [
    'a.xlsx',
    workbook(
      sheet('<sheetData/>'),
      Object.fromEntries(
        [1, 2, 3].map((n) => [`xl/worksheets/sheet${n + 1}.xml`, filler(40 * MB)]),
      ),
    ),
  ],
  '2,100 parts': () => [
    'a.xlsx',
    workbook(
      sheet('<sheetData/>'),
      Object.fromEntries(
        Array.from({ length: 2100 }, (_, n) => [`xl/x${n}.xml`, new Uint8Array()]),
      ),
    ),
  ],
  'too many cells': () => ['a.csv', strToU8('a,b,c\n'.repeat(70_000))],
  'XML 500 deep': () => ['a.xlsx', workbook(sheet(`${'<a>'.repeat(500)}${'</a>'.repeat(500)}`))],
  'a range over the whole sheet': () => [
    'a.xlsx',
    workbook(
      sheet(
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>MDS</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      ),
    ),
  ],
  '310 pages': async () => ['a.pdf', await pages(310)],
  'a page that draws 300 MB': async () => ['a.pdf', await drawn([await blanks(300)])],
  'pages that draw 120 MB in all': async () => {
    const one = await blanks(40);
    return ['a.pdf', await drawn([one, one, one])];
  },
  'a drawing compressed twice': async () => [
    'a.pdf',
    await drawn([deflateSync(await blanks(600))], ['FlateDecode', 'FlateDecode']),
  ],
  'a page of 150,000 characters': async () => {
    const text = strToU8(`BT /F 5 Tf (${'ab '.repeat(50_000)}) Tj ET`);
    return ['a.pdf', await drawn([text], [])];
  },
  'forms in forms': async () => ['a.pdf', await formsInForms(), { operators: 50_000 }],
  'forms in forms without a limit': async () => [
    'a.pdf',
    await formsInForms(),
    { operators: 1e9, milliseconds: 1_000 },
  ],
  'XML of 600,000 elements': () => ['a.xml', strToU8(`<a>${'<b/>'.repeat(600_000)}</a>`)],
  'JSON of 1,000,000 values': () => [
    'a.json',
    disclosure('{"key":"away-lock","choice":"yes"},'.repeat(333_333)),
  ],
  'JSON of 1,000,000 mistakes': () => ['a.json', disclosure('{"key":"x"},'.repeat(1_000_000))],
  'JSON of 240,000 mistakes': () => ['a.json', disclosure('{"key":"x"},'.repeat(240_000))],
  'a workbook without a limit but of time': () => {
    const row = '<row><c t="inlineStr"><is><t>a</t></is></c></row>'.repeat(199_000);
    return ['a.xlsx', workbook(sheet(`<sheetData>${row}</sheetData>`)), { milliseconds: 5 }];
  },
  'a letter with a part of 60 MB': () => [
    'a.docx',
    returned('libreoffice.docx', 'word/document.xml', filler(60 * MB)),
    'reply',
  ],
  'a letter 100,000 deep': () => ['a.docx', letter('<w:p>'.repeat(100_000)), 'reply'],
  'a letter of 600,000 paragraphs': () => [
    'a.docx',
    letter('<w:p><w:r><w:t>A</w:t></w:r></w:p>'.repeat(600_000)),
    'reply',
  ],
  'a matrix with a part of 60 MB': () => ['a.xlsx', hugeSheet(), 'agreed'],
  'conditions with a part of 60 MB': () => ['a.xlsx', hugeSheet(), 'conditions'],
  'a blank form with a part of 60 MB': () => ['a.xlsx', hugeSheet(), 'blank'],
  'a register with a part of 60 MB': () => [
    'a.zip',
    zipSync({ 'a/b.json': filler(60 * MB) }),
    'register',
  ],
  'JSON 100,000 deep': () => ['a.json', strToU8('['.repeat(100_000) + ']'.repeat(100_000))],
};

const [name, bytes, how] = await RECIPES[process.argv[2]]();
const before = process.cpuUsage();
let said;
if (typeof how === 'string') {
  const { failure } = await DOORS[how]({ name, bytes });
  said = [failure?.code];
} else if (/json|xml$/.test(name)) {
  const outcome = await openDocument({ name, bytes });
  said = [...new Set(outcome.problems?.map(({ reason }) => reason.id))];
  // Taken for a sheet as well: memory and time are those of both.
  await open({ name, bytes });
} else {
  const { failure, facts, findings } = await open(
    { name, bytes },
    how === undefined ? {} : { budgets: how },
  );
  said =
    failure === null ? [...facts, ...findings].map(({ id, rule }) => id ?? rule) : [failure.code];
}
const { user, system } = process.cpuUsage(before);
const { maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({
    said,
    megabytes: Math.round(maxRSS / 1024),
    seconds: Math.round((user + system) / 1e6),
  }),
);
