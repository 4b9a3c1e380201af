import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fontkit from '@cantoo/fontkit';
import { describe, expect, it } from 'vitest';
import { paperFont } from '../build/font.js';
import { armourOf, bytesOfArmour } from '../src/program/armour.js';

/** What the page is packed with. */

describe('bytes as text', () => {
  it('come back as they were, and the text holds nothing that HTML minds', () => {
    for (const length of [0, 1, 2, 3, 4, 5, 1000]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 151 + 255) % 256);
      const text = armourOf(bytes);
      expect(text).toMatch(/^\d+ [!(-;=-|]*$/);
      expect([...bytesOfArmour(text)]).toEqual([...bytes]);
    }
  });

  it('take a quarter more room', () => {
    expect(armourOf(new Uint8Array(4000)).length).toBe(5000 + '4000 '.length);
  });
});

describe('the font of PDF files', () => {
  const require = createRequire(new URL('../../kaijisho/package.json', import.meta.url));
  const whole = fontkit.create(
    readFileSync(
      require.resolve('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'),
    ),
  );
  const page = fontkit.create(paperFont());
  if (!('layout' in whole && 'layout' in page)) throw new Error('One font is a collection');

  it('draws what people write as the whole font does', () => {
    const texts = [
      '責任分界表',
      'ｶﾞｲﾄﾞﾗｲﾝ',
      'Office firmware ffl',
      'か\u309aカ\u3099',
      '①Ⅰ㈱',
      '髙﨑 澤 膵',
      'Äe\u0301…',
    ];
    for (const text of texts) {
      const drawn = (font: typeof page) =>
        font
          .layout(text)
          .glyphs.map(({ id, advanceWidth, path }) => [id, advanceWidth, path.toSVG()]);
      expect(drawn(page), text).toEqual(drawn(whole));
    }
  });

  it('knows which characters it cannot draw', () => {
    expect(whole.hasGlyphForCodePoint('麤'.codePointAt(0) ?? 0)).toBe(true);
    expect(page.hasGlyphForCodePoint('麤'.codePointAt(0) ?? 0)).toBe(false);
    expect(page.hasGlyphForCodePoint('〓'.codePointAt(0) ?? 0)).toBe(true);
  });
});
