import type { Workspace } from '../workspace.js';
import { type Attributes, flag, type XmlHandler } from '../xml/parse.js';
import type { Content } from '../xml/tokens.js';
import { LAST_COLUMN, parseRange, parseRanges, type Range } from './addresses.js';
import type { ValueContext } from './cell-values.js';
import type { ColumnSpan } from './columns.js';
import { ControlElements } from './control-elements.js';
import { MOST_MERGES, MOST_VALIDATIONS, USUAL_BASE_WIDTH } from './limits.js';
import { PlainCell } from './plain-cell.js';
import type { RawValidation, SheetPart } from './raw-sheet.js';
import type { CellMeter } from './row-cells.js';
import { Rows } from './rows.js';
import { SheetData } from './sheet-data.js';

class SheetHandler implements XmlHandler {
  readonly rowEdges = new Rows();
  readonly data: SheetData;
  readonly columnSpans: ColumnSpan[] = [];
  readonly merges: Range[] = [];
  readonly validations: RawValidation[] = [];
  readonly controls = new ControlElements();
  columnDefaults: { width: number | undefined; baseWidth: number } = {
    width: undefined,
    baseWidth: USUAL_BASE_WIDTH,
  };
  drawing: string | undefined;
  legacyDrawing: string | undefined;
  oleObjects = 0;
  clamped = false;

  private area: 'other' | 'data' | 'columns' | 'controls' | 'validation' = 'other';
  private formula = '';
  private ranges = '';
  private target: 'formula' | 'ranges' | undefined;

  readonly shortcut = {
    levels: PlainCell.levels,
    shortcut: (content: Content, at: number): number =>
      this.area === 'data' ? this.data.takePlain(content, at) : at,
  };

  constructor(context: ValueContext, meter: CellMeter) {
    this.data = new SheetData(context, meter, this.rowEdges);
  }

  open(name: string, attributes: Attributes): void {
    switch (this.area) {
      case 'data':
        this.data.open(name, attributes);
        break;
      case 'controls':
        this.controls.open(name, attributes);
        break;
      case 'columns':
        if (name === 'col') this.openColumn(attributes);
        break;
      case 'validation':
        if (name === 'formula1') this.target = 'formula';
        else if (name === 'sqref') this.target = 'ranges';
        else if (name === 'formula2') this.target = undefined;
        break;
      default:
        this.openOther(name, attributes);
    }
  }

  text(text: string): void {
    if (this.area === 'data') this.data.characters(text);
    else if (this.area === 'controls') this.controls.characters(text);
    else if (this.target === 'formula') this.formula += text;
    else if (this.target === 'ranges') this.ranges += text;
  }

  close(name: string): void {
    switch (this.area) {
      case 'data':
        if (name === 'sheetData') this.area = 'other';
        else this.data.close(name);
        break;
      case 'controls':
        if (name === 'controls') this.area = 'other';
        else this.controls.close(name);
        break;
      case 'columns':
        if (name === 'cols') this.area = 'other';
        break;
      case 'validation':
        this.closeInValidation(name);
    }
  }

  private openOther(name: string, attributes: Attributes): void {
    switch (name) {
      case 'sheetData':
        this.area = 'data';
        break;
      case 'cols':
        this.area = 'columns';
        break;
      case 'controls':
        this.area = 'controls';
        break;
      case 'sheetFormatPr':
        this.rowEdges.setDefault(
          attributes.number('defaultRowHeight'),
          flag(attributes.get('zeroHeight')),
        );
        this.columnDefaults = {
          width: attributes.number('defaultColWidth'),
          baseWidth: attributes.number('baseColWidth') ?? USUAL_BASE_WIDTH,
        };
        break;
      case 'mergeCell': {
        const range = parseRange(attributes.get('ref') ?? '');
        if (range === undefined) break;
        if (this.merges.length < MOST_MERGES) this.merges.push(range);
        else this.clamped = true;
        break;
      }
      case 'dataValidation':
        this.openValidation(attributes);
        break;
      case 'drawing':
        this.drawing ??= attributes.prefixed('id');
        break;
      case 'legacyDrawing':
        this.legacyDrawing ??= attributes.prefixed('id');
        break;
      case 'oleObject':
        this.oleObjects += 1;
    }
  }

  private openColumn(attributes: Attributes): void {
    const min = attributes.number('min');
    const max = attributes.number('max');
    if (min === undefined || max === undefined || min < 1 || max < min) return;
    if (this.columnSpans.length >= LAST_COLUMN) return;
    const width = attributes.number('width');
    this.columnSpans.push({ min, max, width, hidden: flag(attributes.get('hidden')) });
  }

  private openValidation(attributes: Attributes): void {
    if (attributes.get('type') !== 'list') return;
    this.area = 'validation';
    this.formula = '';
    this.ranges = attributes.get('sqref') ?? '';
    this.target = undefined;
  }

  private closeInValidation(name: string): void {
    if (name === 'formula1' || name === 'sqref') this.target = undefined;
    if (name !== 'dataValidation') return;
    this.area = 'other';
    const formula = this.formula.trim();
    if (formula === '') return;
    if (this.validations.length < MOST_VALIDATIONS) {
      this.validations.push({ ranges: parseRanges(this.ranges), formula });
    } else this.clamped = true;
  }
}

/** Reads one worksheet part in a single pass; undefined when the part is not there. */
export function readSheet(
  workspace: Workspace,
  part: string,
  sheetName: string,
  context: ValueContext,
  meter: CellMeter,
): SheetPart | undefined {
  const handler = new SheetHandler(context, meter);
  if (!workspace.parse(part, handler)) return undefined;
  if (handler.clamped || handler.data.clamped) workspace.facts.add('range-clamped', sheetName);
  const { formulasWithoutValue } = handler.data;
  if (formulasWithoutValue > 0) {
    workspace.facts.add('formula-without-value', `${sheetName} (${formulasWithoutValue})`);
  }
  return {
    rows: handler.data.finish(),
    rowEdges: handler.rowEdges,
    columnSpans: handler.columnSpans,
    columnDefaults: handler.columnDefaults,
    merges: handler.merges,
    validations: handler.validations,
    controls: handler.controls.controls,
    drawing: handler.drawing,
    legacyDrawing: handler.legacyDrawing,
    oleObjects: handler.oleObjects,
  };
}
