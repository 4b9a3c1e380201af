import type { ConditionalFormattingRule, Worksheet } from 'exceljs';

/** Bars inside the cells of numbers: in a workbook a bar and its number are one. */

/** Colours of bars by what they stand for; each stands under its own heading. */
const BAR_COLOURS = {
  stated: 'FF6FB28A',
  partly: 'FFB4D9C1',
  other: 'FF9DB9DA',
  open: 'FFE9A27F',
  aside: 'FFCBD0D6',
} as const;
export type BarColour = keyof typeof BAR_COLOURS;

/** Numbers without anything are shown as a dash, so that the others stand out. */
export const BAR_NUMBERS = '0;-0;"–"';

/** A bar as exceljs writes it: its types leave out the colour. */
type DataBar = Extract<ConditionalFormattingRule, { readonly type: 'dataBar' }> & {
  readonly color: { readonly argb: string };
};

/**
 * Draws bars into the cells of a range.
 * @param whole what a bar over the whole width stands for
 * @param priority each rule of a worksheet needs its own, from 1
 */
export function addDataBars(
  sheet: Worksheet,
  range: string,
  { colour, whole, priority }: { colour: BarColour; whole: number; priority: number },
): void {
  const bar: DataBar = {
    type: 'dataBar',
    priority,
    cfvo: [
      { type: 'num', value: 0 },
      { type: 'num', value: Math.max(1, whole) },
    ],
    color: { argb: BAR_COLOURS[colour] },
    gradient: false,
    minLength: 0,
    maxLength: 100,
  };
  sheet.addConditionalFormatting({ ref: range, rules: [bar] });
}
