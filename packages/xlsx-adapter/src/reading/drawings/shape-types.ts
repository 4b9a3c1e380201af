/**
 * Kinds of shapes by their number, as VML and the workbooks of Excel 97 to 2003 call them ([MS-ODRAW]
 * 2.4.24), with the name that DrawingML has for their geometry.
 */
const PRESETS: ReadonlyMap<number, string> = new Map([
  [1, 'rect'],
  [2, 'roundRect'],
  [3, 'ellipse'],
  [19, 'arc'],
  [20, 'line'],
  [21, 'plaque'],
  [23, 'donut'],
  [32, 'straightConnector1'],
  [33, 'bentConnector2'],
  [34, 'bentConnector3'],
  [35, 'bentConnector4'],
  [36, 'bentConnector5'],
  [37, 'curvedConnector2'],
  [38, 'curvedConnector3'],
  [39, 'curvedConnector4'],
  [40, 'curvedConnector5'],
  [84, 'bevel'],
  [109, 'flowChartProcess'],
  [112, 'flowChartPredefinedProcess'],
  [116, 'flowChartTerminator'],
  [120, 'flowChartConnector'],
  [176, 'flowChartAlternateProcess'],
  [185, 'bracketPair'],
  [186, 'bracePair'],
  [202, 'rect'],
]);
export const TEXT_BOX = 202;
export const PICTURE = 75;

/** Name of the geometry that a number stands for. */
export const presetOf = (type: number): string => PRESETS.get(type) ?? 'unknown';
