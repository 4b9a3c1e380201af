import { bytesOfArmour } from './armour.js';

/**
 * The parts of the program as they stand in the page: deflated, as text (`armour.ts`), each unpacked
 * when it is first needed. Nothing is fetched.
 *
 * - `common`: model, catalogue and rules, which every other part uses;
 * - `screens`: what people see;
 * - `engine`: reads, derives and writes, in a worker;
 * - `pdf`: reads and draws PDF files; `workbooks`: writes workbooks and letters; `papers`: writes PDF
 *   files. Their font stands beside the parts.
 */
export const PARTS = ['common', 'screens', 'engine', 'pdf', 'workbooks', 'papers'] as const;
export type Part = (typeof PARTS)[number];

/** What stands beside the parts: the font of PDF files, and the licences of all that is inside. */
export const FONT = 'font';
export const LICENCES = 'licences';

/** Id of the element that holds a part. */
export const elementOf = (part: string): string => `part-${part}`;

function packed(part: string): Uint8Array<ArrayBuffer> {
  const text = document.getElementById(elementOf(part))?.textContent;
  if (text == null) throw new Error(`The page lacks its part ${part}`);
  return bytesOfArmour(text);
}

const unpacked = new Map<string, Promise<Blob>>();

/** The bytes of a part, unpacked once. */
export function partBytes(part: string): Promise<Blob> {
  const known = unpacked.get(part);
  if (known !== undefined) return known;
  const stream = new Blob([packed(part)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const blob = new Response(stream).blob();
  unpacked.set(part, blob);
  return blob;
}

export const licencesText = async (): Promise<string> => (await partBytes(LICENCES)).text();

/** The font of PDF files, as TrueType; null for files of another format. */
export const fontFor = async (format: string): Promise<Uint8Array | null> =>
  format === 'pdf' ? new Uint8Array(await (await partBytes(FONT)).arrayBuffer()) : null;
