import { type Inquiry, letterOf } from '@kaijisho/core';
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

const letter = letterOf(inquiry, '2026-04-01', 'ja');

const textOf = (bytes: Uint8Array): string => {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const texts = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '');
  return texts.join('\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
};

describe('the letter in Word', () => {
  it('gives equal bytes for equal input', async () => {
    const bytes = await inquiryDocument(letter, '2026-04-01');
    expect(await inquiryDocument(letter, '2026-04-01')).toEqual(bytes);
  });

  it('says what the letter in Markdown says', async () => {
    const text = textOf(await inquiryDocument(letter, '2026-04-01'));
    const markdown = renderInquiryMarkdown(letter).replaceAll('\\', '');
    for (const words of text.split('\n').filter((one) => one !== '' && one !== '1'))
      expect(markdown).toContain(words.replace(/^[　・]/, ''));
    expect(text).toContain('みほん<カルテ>');
    expect(text).toContain('MDS 3「離席時の対策は？」が未記入です');
    expect(text).toContain('ご回答：');
  });

  it('is the letter of an office: who asks, by when, and blanks where that is not known', () => {
    const known = letterOf(inquiry, '2026-04-01', 'ja', {
      from: 'みなと総合病院（架空）',
      department: '医療情報課',
      person: null,
      contact: null,
      replyBy: '2026-05-15',
    });
    const written = renderInquiryMarkdown(known);
    expect(written).toContain('医療機関名：みなと総合病院（架空）');
    expect(written).toMatch(/担当：＿+/);
    expect(written).toContain('2026年5月15日までに');
    expect(renderInquiryMarkdown(letter)).toContain('＿＿年＿＿月＿＿日までに');
    const order = ['拝啓', '敬具', '\n記\n', 'みほん<カルテ>', '以上'].map((word) =>
      written.replaceAll('\\', '').lastIndexOf(word),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });
});
