import { z } from 'zod';

/** Where something was read: a file, a sheet or page, and a cell address or page position. */
export const placeSchema = z
  .strictObject({
    file: z.string().describe('File name as given'),
    sheet: z.string().describe('Worksheet name, PDF page label, or CSV file name'),
    cell: z.string().describe('Cell address such as D10, or a position on a PDF page'),
  })
  .describe('Where a value was read');

export type Place = z.infer<typeof placeSchema>;

/** `MDS!D10`, as people write it. */
export const placeText = (place: Place): string => `${place.sheet}!${place.cell}`;
