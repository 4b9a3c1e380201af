import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readLetter } from '../../src/index.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A letter in Word with one comment. @param body content of the document's body */
const letter = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/comments" Target="comments.xml"/></Relationships>`,
    ),
    'word/comments.xml': strToU8(
      `<w:comments ${W}><w:comment w:id="0"><w:p><w:r><w:t>コメント</w:t></w:r></w:p></w:comment></w:comments>`,
    ),
  });

const linesOf = (body: string): readonly string[] => {
  const read = readLetter(letter(body), 'returned.docx');
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.parts.flatMap(({ rows }) => rows.flat());
};

const REFERENCE = '<w:r><w:commentReference w:id="0"/></w:r>';
const text = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;

it('a comment stands where it was put', () => {
  expect(linesOf(`<w:p>${text('前')}${REFERENCE}${text('後')}</w:p>`)).toEqual([
    '前',
    'コメント',
    '後',
  ]);
});

it('what was deleted stays deleted when a comment was deleted with it', () => {
  expect(linesOf(`<w:p>${text('前')}<w:del>${REFERENCE}${text('消した')}</w:del></w:p>`)).toEqual([
    '前',
  ]);
});
