import { describe, expect, it } from 'vitest';
import { Texts } from '../../src/reading/xml/texts.js';

/** Looks the text up that stands at the beginning; where it is not known, it is kept as `meaning`. */
function taken(texts: Texts, written: string, meaning = written): string {
  const bytes = new TextEncoder().encode(written);
  const found = texts.find(new DataView(bytes.buffer, 0, bytes.length), 0);
  if (found === undefined) texts.keep(meaning, bytes, 0);
  return found ?? 'not known';
}

describe('texts by their bytes', () => {
  it('are found again up to the next tag, whatever follows', () => {
    const texts = new Texts();
    expect(taken(texts, 'はい</t>', 'はい')).toBe('not known');
    expect(taken(texts, 'はい<')).toBe('はい');
    expect(taken(texts, 'はい')).toBe('はい');
    expect(texts.end).toBe(6);
  });

  it('are told apart by every byte, length included', () => {
    const texts = new Texts();
    const written = Array.from({ length: 300 }, (_, at) => `${'は'.repeat(at % 7)}${at}い<`);
    for (const each of written) taken(texts, each);
    for (const each of written) expect(['not known', each]).toContain(taken(texts, each));
    expect(written.filter((each) => taken(texts, each) === each).length).toBeGreaterThan(280);
  });

  it('are forgotten when there is no room for more', () => {
    const texts = new Texts();
    taken(texts, 'はい<');
    for (let at = 0; at < 300; at += 1) taken(texts, `${'あ'.repeat(600)}${at}<`);
    expect(taken(texts, 'はい<')).toBe('not known');
    expect(taken(texts, 'はい<')).toBe('はい<');
  });

  it('are not kept where they are very long', () => {
    const texts = new Texts();
    const long = `${'あ'.repeat(1000)}<`;
    expect(taken(texts, long)).toBe('not known');
    expect(taken(texts, long)).toBe('not known');
  });
});
