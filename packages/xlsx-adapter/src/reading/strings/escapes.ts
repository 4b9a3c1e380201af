/**
 * Undoes the `_xHHHH_` escapes of the spreadsheet format (`_x005F_` is the underscore itself),
 * makes every line end a single line feed and drops control characters nobody can see.
 */
export function unescapeText(text: string): string {
  let result = text;
  if (result.includes('_x')) {
    result = result.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  if (result.includes('\r')) result = result.replace(/\r\n?/g, '\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to drop.
  return result.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}
