import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';
import type { Chance } from './mutate.js';

/** Changes to the objects of a PDF, which still has a table of them that is true. */

const NUMBERS = [0, -1, 0.5, 1e9, 2 ** 31, 1e-9];
const OPERATORS = ['q', 'Q', 'BT', 'ET', 'W n', 'f', '0 0 0 0 0 0 cm', '/X Do', 'EMC', '()', '<<'];

/** Lines of a content stream dropped, doubled, exchanged or put in. */
function mutateContent(content: string, chance: Chance): string {
  const lines = content.split(/\r?\n/);
  const at = chance.below(lines.length);
  const other = chance.below(lines.length);
  const how: readonly (() => void)[] = [
    () => lines.splice(at, 1 + chance.below(20)),
    () =>
      lines.splice(at, 0, ...Array.from({ length: 1 + chance.below(500) }, () => lines[at] ?? '')),
    () => lines.splice(at, 1, lines[other] ?? ''),
    () => lines.splice(at, 0, chance.pick(OPERATORS)),
    () =>
      lines.splice(at, 1, (lines[at] ?? '').replace(/-?\d[\d.]*/, String(chance.pick(NUMBERS)))),
  ];
  chance.pick(how)();
  return lines.join('\n');
}

function changeStream(pdf: PDFDocument, ref: PDFRef, stream: PDFRawStream, chance: Chance): void {
  const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const changed = Buffer.from(mutateContent(content, chance), 'latin1');
  const own = pdf.context.flateStream(changed);
  for (const [name, value] of stream.dict.entries())
    if (!['/Length', '/Filter', '/DecodeParms'].includes(name.asString()))
      own.dict.set(name, value);
  pdf.context.assign(ref, own);
}

function changeDictionary(
  pdf: PDFDocument,
  dict: PDFDict,
  refs: readonly PDFRef[],
  chance: Chance,
) {
  const names = dict.keys();
  if (names.length === 0) return;
  const name = chance.pick(names);
  const values: readonly PDFObject[] = [
    chance.pick(refs),
    PDFNumber.of(chance.pick(NUMBERS)),
    PDFName.of('Other'),
    PDFString.of('x'.repeat(chance.below(2_000))),
    pdf.context.obj([]),
    pdf.context.obj({}),
  ];
  const how: readonly (() => void)[] = [
    () => dict.delete(name),
    () => dict.set(name, chance.pick(values)),
    // Often a loop: a page that is its own parent, a font that is its own descendant.
    () => dict.set(name, chance.pick(refs)),
    () => dict.set(chance.pick(names), dict.get(name) ?? PDFNumber.of(0)),
  ];
  chance.pick(how)();
}

function changeArray(array: PDFArray, refs: readonly PDFRef[], chance: Chance): void {
  const at = chance.below(Math.max(1, array.size()));
  const how: readonly (() => void)[] = [
    () => array.size() > 0 && array.remove(at),
    () => array.push(chance.pick(refs)),
    () => array.push(PDFNumber.of(chance.pick(NUMBERS))),
    () => array.size() > 0 && array.set(at, chance.pick(refs)),
  ];
  chance.pick(how)();
}

function changeObject(pdf: PDFDocument, chance: Chance): void {
  const objects = pdf.context.enumerateIndirectObjects();
  const refs = objects.map(([ref]) => ref);
  const [ref, object] = chance.pick(objects);
  const how = chance.below(6);
  if (how === 0) pdf.context.delete(ref);
  else if (how === 1) pdf.context.assign(ref, chance.pick(objects)[1]);
  else if (object instanceof PDFRawStream && chance.below(3) > 0)
    changeStream(pdf, ref, object, chance);
  else if (object instanceof PDFStream) changeDictionary(pdf, object.dict, refs, chance);
  else if (object instanceof PDFDict) changeDictionary(pdf, object, refs, chance);
  else if (object instanceof PDFArray) changeArray(object, refs, chance);
}

/** A PDF with one to three objects dropped, exchanged or changed; one that cannot be taken apart as it is. */
export async function mutatePdf(bytes: Uint8Array, chance: Chance): Promise<Uint8Array> {
  try {
    const pdf = await PDFDocument.load(bytes, {
      updateMetadata: false,
      throwOnInvalidObject: true,
    });
    for (let left = 1 + chance.below(3); left > 0; left -= 1) changeObject(pdf, chance);
    return await pdf.save({ useObjectStreams: false, addDefaultPage: false });
  } catch {
    // Encrypted, or no longer what it was: changes of bytes suit it.
    return bytes;
  }
}
