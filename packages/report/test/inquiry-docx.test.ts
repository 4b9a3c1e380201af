import type { Inquiry } from '@kaijisho/core';
import { inquiryDocument } from '@kaijisho/report/docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderInquiryMarkdown } from '../src/index.js';

const inquiry: Inquiry = {
  organisation: '株式会社みほん（架空）',
  items: [
    {
      key: 'a|blank|MDS|away-lock',
      kind: 'blank',
      product: 'a',
      name: 'みほん<カルテ>',
      subject: 'away-lock',
      printed: { number: '3', question: '離席時の対策は？' },
      form: 'MDS',
      edition: '4.1',
      finding: null,
      place: { file: 'a.xlsx', sheet: 'MDS', cell: 'C12' },
      requirements: ['C-14-5'],
    },
  ],
};

const textOf = (bytes: Uint8Array): string => {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const texts = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '');
  return texts.join('\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
};

describe('the letter in Word', () => {
  it('gives equal bytes for equal input', async () => {
    const bytes = await inquiryDocument(inquiry, '2026-04-01', 'ja');
    expect(await inquiryDocument(inquiry, '2026-04-01', 'ja')).toEqual(bytes);
  });

  it('says what the letter in Markdown says', async () => {
    const text = textOf(await inquiryDocument(inquiry, '2026-04-01', 'ja'));
    const markdown = renderInquiryMarkdown(inquiry, '2026-04-01', 'ja').replaceAll('\\', '');
    for (const words of text.split('\n').filter((one) => one !== '' && one !== '1'))
      expect(markdown).toContain(words);
    expect(text).toContain('みほん<カルテ>');
    expect(text).toContain('MDS 3「離席時の対策は？」が未記入です');
    expect(text).toContain('ご回答：');
  });
});
