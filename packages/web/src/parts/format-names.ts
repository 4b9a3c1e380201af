/** Formats by the names people know them by, in every language. */
export const FORMAT_NAMES = {
  xlsx: 'Excel',
  docx: 'Word',
  pdf: 'PDF',
  html: 'HTML',
  csv: 'CSV',
  md: 'Markdown',
  json: 'JSON',
  xml: 'XML',
} as const;
