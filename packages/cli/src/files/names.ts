/** Characters no file system of an office takes in a name, and the dot that begins an ending. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are to go
const NOT_IN_NAMES = /[\\/:*?"<>|.\u0000-\u001f]/g;

const LONGEST = 40;

/** A name of a vendor or product as part of a file's name; '' when nothing is left of it. */
export const fileNameOf = (name: string): string =>
  name.replace(NOT_IN_NAMES, '').trim().slice(0, LONGEST);
