import { printable } from '@kaijisho/core';

export { printable };

/** At most `length` characters, the rest as an ellipsis. */
export const shorten = (text: string, length: number): string => {
  const characters = Array.from(printable(text));
  return characters.length <= length
    ? characters.join('')
    : `${characters.slice(0, length - 1).join('')}…`;
};
