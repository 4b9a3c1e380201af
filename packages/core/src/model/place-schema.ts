import { z } from 'zod';

/** Where something was read: a file, a sheet or page, and a cell address or page position. */
export const placeSchema = z
  .strictObject({
    file: z.string().describe('File name as given'),
    sheet: z.string().describe('Worksheet name, range of PDF pages, or CSV file name'),
    cell: z.string().describe('Cell address such as D10, or a position on a PDF page'),
    page: z.number().int().min(1).optional().describe('Page of a PDF, from 1'),
    box: z
      .strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
      .optional()
      .describe('Area on that page, in points (1/72 inch) from its top left corner'),
  })
  .describe('Where a value was read');

export type Place = z.infer<typeof placeSchema>;
