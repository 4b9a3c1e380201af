import fontkit from '@cantoo/fontkit';
import { PDFDocument, type PDFFont } from '@cantoo/pdf-lib';

/** What every PDF of ours needs, whatever stands in it. */
export interface PdfStart {
  readonly title: string;
  readonly language: string;
  /** Date of the file, YYYY-MM-DD. */
  readonly date: string;
  readonly toolVersion: string;
  /**
   * A TrueType font with Japanese glyphs. The library reads no files: whoever calls it brings the
   * font's bytes, from a package, a bundle or a folder.
   */
  readonly font: Uint8Array;
  /** What the font is called in the file; only the glyphs that are used go in. */
  readonly fontName: string;
}

/** An empty document, named and dated, with its font. Equal input gives equal bytes. */
export async function startPdf({
  title,
  language,
  date,
  toolVersion,
  font: bytes,
  fontName,
}: PdfStart): Promise<{ readonly document: PDFDocument; readonly font: PDFFont }> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontkit);
  const font = await document.embedFont(bytes, { subset: true, customName: fontName });
  const stamp = new Date(`${date}T00:00:00Z`);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setCreator(`Kaijisho ${toolVersion}`);
  document.setProducer(`Kaijisho ${toolVersion}`);
  document.setCreationDate(stamp);
  document.setModificationDate(stamp);
  document.setLanguage(language);
  return { document, font };
}
