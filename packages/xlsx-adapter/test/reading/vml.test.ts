import { Deadline } from '@kaijisho/core';
import { DEFAULT_BUDGETS } from '@kaijisho/xlsx-adapter';
import { expect, it } from 'vitest';
import { readVml } from '../../src/reading/controls/read-vml.js';
import { Workspace } from '../../src/reading/workspace.js';
import { XmlText } from '../../src/reading/xml/xml-text.js';
import { Archive } from '../../src/reading/zip/archive.js';
import { workbook } from './build/workbook.js';

/** A part as a browser decodes it, where a character beyond ASCII is none of Latin-1. */
class InBrowserText extends XmlText {
  override cut(start: number, end: number): string {
    return super.cut(start, end).replace(/[^\0-\x7f]/g, '\ufffd');
  }
}

class InBrowser extends Workspace {
  override contentOf(part: string): XmlText | undefined {
    const content = super.contentOf(part);
    return content && new InBrowserText(content.bytes);
  }
}

const PART = 'xl/drawings/vmlDrawing1.vml';
const vml = (caption: string) =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="一番"><v:textbox><div>${caption}</div></v:textbox><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 0, 2, 0, 3, 0, 4, 0</x:Anchor></x:ClientData></v:shape></xml>`;

it.each([
  ['that is well-formed', 'はい', 'はい'],
  ['with line breaks that are never closed', 'はい<br>（標準）', 'はい\n（標準）'],
  ['with named spaces', 'はい&nbsp;標準', 'はい 標準'],
])('a drawing %s has the words of its shapes in every runtime', (_, caption, text) => {
  const bytes = workbook({ sheets: [{ name: 'MDS' }], parts: { [PART]: vml(caption) } });
  for (const Runtime of [Workspace, InBrowser]) {
    const archive = new Archive(bytes, DEFAULT_BUDGETS);
    const workspace = new Runtime(archive, DEFAULT_BUDGETS, new Deadline(undefined));
    const [shape] = readVml(workspace, PART);
    expect([shape?.name, shape?.text], Runtime.name).toEqual(['一番', text]);
    expect(workspace.facts.all).toEqual([]);
  }
});
