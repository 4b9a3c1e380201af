import { printable } from '../printable.js';

/**
 * Text that Markdown prints as it stands, on one line: a file name or a note of a vendor makes no
 * heading, link, table or markup.
 */
export const escapeMarkdown = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]<~&]/g, '\\$&')
    .replace(/^(\s*)([-+=#>])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
