/**
 * The parts of the program as they stand in the page: deflated, in base64, each unpacked when it is
 * first needed. Nothing is fetched.
 *
 * - `common`: model, catalogue and rules, which every other part uses;
 * - `screens`: what people see;
 * - `engine`: reads, derives and writes, in a worker;
 * - `pdf`: reads and draws PDF files; `workbooks`: writes workbooks and letters; `forms`: writes PDF
 *   forms. Their font stands beside the parts.
 */
export const PARTS = ['common', 'screens', 'engine', 'pdf', 'workbooks', 'forms'] as const;
export type Part = (typeof PARTS)[number];

/** What stands beside the parts: the font of PDF forms. */
export const FONT = 'font';

/** Id of the element that holds a part. */
export const elementOf = (part: string): string => `part-${part}`;

function packed(part: string): Uint8Array<ArrayBuffer> {
  const base64 = document.getElementById(elementOf(part))?.textContent;
  if (base64 == null) throw new Error(`The page lacks its part ${part}`);
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < characters.length; index += 1)
    bytes[index] = characters.charCodeAt(index);
  return bytes;
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

/** The font of PDF forms, as TrueType. */
export const fontBytes = async (): Promise<Uint8Array> =>
  new Uint8Array(await (await partBytes(FONT)).arrayBuffer());
