import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { contentOfInput, fillTemplate, parseDisclosureInput, writeFilledForm } from 'kaijisho';

/**
 * Writes the filled forms of `examples/forms` from `answers.json`: as a workbook and a PDF of our
 * layout, and in a publisher's workbook (an invented one). Run with `tsx examples/make/forms.ts`.
 */
const folder = new URL('../forms/', import.meta.url);
const parsed = parseDisclosureInput(readFileSync(new URL('answers.json', folder), 'utf8'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const contents = parsed.disclosures.map((one) => contentOfInput(one));

const require = createRequire(new URL('../../packages/kaijisho/package.json', import.meta.url));
const FONT = '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf';
const pdfFont = new Uint8Array(readFileSync(require.resolve(FONT)));
const date = '2026-04-01';

writeFileSync(new URL('MDS.xlsx', folder), await writeFilledForm(contents, { date }));
writeFileSync(new URL('MDS.pdf', folder), await writeFilledForm(contents, { date, pdfFont }));

const blank = new Uint8Array(readFileSync(new URL('blank-form.xlsx', folder)));
const filled = fillTemplate(blank, contents);
if (!filled.ok) throw new Error(filled.failure.code);
writeFileSync(new URL('filled-form.xlsx', folder), filled.value.bytes);
