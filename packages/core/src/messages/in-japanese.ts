/**
 * What readers of English are told of what stays Japanese: neither the guideline nor the forms have
 * an English edition, and a sheet is quoted in the words of its vendor.
 */

export const JAPANESE_NAMES =
  'Volumes and chapters of the guideline and sections of the forms have Japanese names only.';

export const JAPANESE_QUOTES = 'What vendors wrote is quoted as it stands.';
