/** Text of a file without an encoding declared, and how sure the encoding is. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly certain: boolean;
}

/** Bytes looked at to tell text from binary. */
const SAMPLE = 64 * 1024;
/** Share of control characters above which a file is no text. */
const MOST_CONTROLS = 0.005;

/** UTF-16 by its mark or, without one, by zero bytes that all lie at odd or at even places. */
function utf16Of(
  bytes: Uint8Array,
): { readonly encoding: string; readonly marked: boolean } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', marked: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', marked: true };
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const enough = (count: number): boolean => count * 50 >= sample.length;
  if (even === 0 && enough(odd)) return { encoding: 'utf-16le', marked: false };
  if (odd === 0 && enough(even)) return { encoding: 'utf-16be', marked: false };
  return null;
}

const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b;

/** Whether bytes are text in some encoding rather than a binary file. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  if (utf16Of(bytes) !== null) return true;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return false;
    if (isControl(byte)) controls += 1;
  }
  // The old end-of-file mark is the one control character a text file may end with.
  if (bytes.length <= SAMPLE && bytes.at(-1) === 0x1a) controls -= 1;
  return controls <= sample.length * MOST_CONTROLS;
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Share of characters that Japanese text is made of; half-width kana show a wrong guess. */
function japaneseShare(text: string): number {
  const sample = text.slice(0, SAMPLE);
  const foreign = sample.match(/\P{ASCII}/gu)?.length ?? 0;
  const japanese = sample.match(/[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/g)?.length ?? 0;
  return foreign === 0 ? 1 : japanese / foreign;
}

const GOOD_SHARE = 0.8;
const POOR_SHARE = 0.3;

/** The Japanese encodings that carry no mark, the likelier first. */
function japanese(bytes: Uint8Array): DecodedText | undefined {
  const candidates = ['shift_jis', 'euc-jp']
    .map((encoding) => ({ encoding, text: strictly(bytes, encoding) ?? '' }))
    .map((candidate) => ({ ...candidate, share: japaneseShare(candidate.text) }))
    .filter(({ text, share }) => text !== '' && share >= POOR_SHARE)
    .sort((a, b) => b.share - a.share);
  const [best, second] = candidates;
  if (best === undefined) return undefined;
  const certain = best.share >= GOOD_SHARE && (second?.share ?? 0) < GOOD_SHARE / 2;
  return { text: best.text, encoding: best.encoding, certain };
}

/** Changes to kanji in ISO-2022-JP, which otherwise looks like ASCII. */
const JIS_ESCAPES = ['\u001b$@', '\u001b$B'];

/** Decodes text by mark, as UTF-8, or as a Japanese encoding; undefined when none fits. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) {
    const text = strictly(bytes, utf16.encoding);
    return text === undefined
      ? undefined
      : { text, encoding: utf16.encoding, certain: utf16.marked };
  }
  const utf8 = strictly(bytes, 'utf-8');
  if (utf8 === undefined) return japanese(bytes);
  if (!JIS_ESCAPES.some((sequence) => utf8.includes(sequence)))
    return { text: utf8, encoding: 'utf-8', certain: true };
  const text = strictly(bytes, 'iso-2022-jp');
  return text === undefined ? undefined : { text, encoding: 'iso-2022-jp', certain: true };
}
