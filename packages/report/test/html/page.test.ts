import { describe, expect, test } from 'vitest';
import { escapeHtml, html, htmlPage, joined } from '../../src/html/index.js';

describe('markup', () => {
  test('text is escaped in elements and in quoted attributes', () => {
    const hostile = `"><script>alert('&')</script>`;
    expect(html`<a title="${hostile}">${hostile}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</a>',
    );
  });

  test('markup stays, lists join, nothing prints nothing', () => {
    const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}</ul>${null}${undefined}${3}`.text).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul>3',
    );
    expect(joined(['a', html`<br>`, 'c'], '・').text).toBe('a・<br>・c');
  });

  test('an object that only looks like markup is text', () => {
    const forged = JSON.parse('["<i>"]') as readonly string[];
    expect(html`${forged}`.text).toBe('&lt;i&gt;');
  });

  test('characters that turn or break a line of text go, line breaks and tabs stay', () => {
    expect(escapeHtml('a\u202eb\u0000c\u001bd\ne\tf')).toBe('abcd\ne\tf');
  });
});

describe('page', () => {
  const page = (language: 'ja' | 'en') =>
    htmlPage({
      language,
      title: '点検結果 <1>',
      about: ['基準日：2026-04-01'],
      main: html`<section><h2>x</h2></section>`,
      foot: ['おわり'],
    });

  test('names its language, has one heading of the first rank and landmarks', () => {
    const text = page('ja');
    expect(text).toMatch(/^<!doctype html>\n<html lang="ja">/);
    expect(text.match(/<h1>/g)).toHaveLength(1);
    expect(text).toContain('<h1>点検結果 &lt;1&gt;</h1>');
    for (const landmark of ['<header', '<main', '<footer']) expect(text).toContain(landmark);
    expect(page('en')).toContain('<html lang="en">');
  });

  test('fetches nothing and runs nothing', () => {
    const text = page('ja');
    expect(text).toContain('default-src &#39;none&#39;');
    expect(text).not.toMatch(/<script|<link|<img|<iframe|url\(|https?:|@import/i);
  });
});
