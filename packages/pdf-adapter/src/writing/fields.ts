import {
  degrees,
  drawTextField,
  type PDFDocument,
  type PDFDropdown,
  type PDFFont,
  PDFHexString,
  PDFName,
  type PDFPage,
  type PDFTextField,
  type PDFWidgetAnnotation,
  rgb,
} from '@cantoo/pdf-lib';
import { type FieldBox, SIZE } from './sheet-writer.js';
import { printableIn, wrap } from './text.js';

const LOOK = { borderWidth: 0, textColor: rgb(0.1, 0.1, 0.1), backgroundColor: rgb(1, 0.99, 0.92) };

/** The name of a field that people hear or see (ISO 32000-1, 12.7.3.1). */
const TOOLTIP = PDFName.of('TU');

/** Distance of lines in font sizes. */
export const LEADING = 1.4;

/** Makes the fields of a form; names are numbered, so that every field has its own. */
export class Fields {
  private count = 0;
  private readonly printable: (text: string) => string;

  constructor(
    private readonly document: PDFDocument,
    private readonly font: PDFFont,
  ) {
    this.printable = printableIn(font);
  }

  private name(kind: string): string {
    this.count += 1;
    return `${kind}-${String(this.count).padStart(4, '0')}`;
  }

  /**
   * Draws a field again. What the library drew first goes: it would stay in the file, which fields
   * of a form make half as large again.
   */
  private redraw(field: PDFTextField | PDFDropdown, update: () => void): void {
    const old = field.acroField
      .getWidgets()
      .flatMap((widget) => widget.getAppearances()?.normal ?? [])
      .flatMap((stream) => this.document.context.getObjectRef(stream) ?? []);
    update();
    for (const ref of old) this.document.context.delete(ref);
  }

  /** A text field over a cell. @param label what a screen reader says */
  text(label: string, value: string | null, multiline = false) {
    return (page: PDFPage, box: FieldBox): void => {
      const field = this.document.getForm().createTextField(this.name('text'));
      if (multiline) field.enableMultiline();
      field.acroField.dict.set(TOOLTIP, PDFHexString.fromText(label));
      field.addToPage(page, { ...box, ...LOOK, font: this.font });
      field.setFontSize(SIZE);
      if (value !== null) field.setText(value);
      this.redraw(field, () => field.updateAppearances(this.font, this.looks));
    };
  }

  /**
   * How a text field looks: lines broken as Japanese breaks them, which the library does only at
   * spaces, so that no glyph falls outside the field.
   */
  private readonly looks = (field: PDFTextField, widget: PDFWidgetAnnotation) => {
    const { width, height } = widget.getRectangle();
    const text = this.printable(field.getText() ?? '');
    const lines = text === '' ? [] : wrap(text, this.font, SIZE, width - 4);
    const top = height - SIZE - 2;
    return drawTextField({
      x: 0,
      y: 0,
      width,
      height,
      borderWidth: 0,
      borderColor: undefined,
      color: LOOK.backgroundColor,
      textColor: LOOK.textColor,
      font: this.font.name,
      fontSize: SIZE,
      rotate: degrees(0),
      xSkew: degrees(0),
      ySkew: degrees(0),
      padding: 0,
      textLines: lines.map((line, index) => ({
        encoded: this.font.encodeText(line),
        x: 2,
        y: top - index * SIZE * LEADING,
      })),
    } as Parameters<typeof drawTextField>[0]);
  };

  /** A drop-down list over a cell; a value that is no option is shown all the same. */
  choice(label: string, options: readonly string[], value: string | null) {
    return (page: PDFPage, box: FieldBox): void => {
      const field = this.document.getForm().createDropdown(this.name('choice'));
      field.setOptions([...options]);
      if (value !== null && !options.includes(value)) field.enableEditing();
      field.acroField.dict.set(TOOLTIP, PDFHexString.fromText(label));
      field.addToPage(page, { ...box, ...LOOK, font: this.font });
      field.setFontSize(SIZE);
      if (value !== null) field.select(value);
      this.redraw(field, () => field.updateAppearances(this.font));
    };
  }
}
