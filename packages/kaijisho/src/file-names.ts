import type { Inquiry } from '@kaijisho/core';

/** Characters no file system of an office takes in a name, and the dot that begins an ending. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are to go
const NOT_IN_NAMES = /[\\/:*?"<>|.\u0000-\u001f]/g;

const LONGEST = 40;

/** A name of a vendor or product as part of a file's name; '' when nothing is left of it. */
export const fileNameOf = (name: string): string =>
  name.replace(NOT_IN_NAMES, '').trim().slice(0, LONGEST);

/**
 * Names of the files with the questions to each vendor: the name as it is for one, with the vendor's
 * name (or a number) before the ending for several.
 * @param name of a file without its folder
 */
export function inquiryFileNames(name: string, inquiries: readonly Inquiry[]): readonly string[] {
  if (inquiries.length < 2) return inquiries.map(() => name);
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  return inquiries.map(
    ({ organisation }, index) => `${stem}_${fileNameOf(organisation) || index + 1}${ending}`,
  );
}
