import { type Language, reportText } from '@kaijisho/core';
import { html, Markup, type Printable } from './markup.js';
import { BASE_STYLES } from './styles.js';

/** One page: a title, what it stands for, and its sections. */
export interface HtmlPage {
  readonly language: Language;
  readonly title: string;
  /** Short lines under the title: the date, the files, whose words these are. */
  readonly about: readonly Printable[];
  /** Everything between head and foot, as `<section>`s that begin with an `<h2>`. */
  readonly main: Printable;
  /** Closing remarks: what the words mean, what was not judged. */
  readonly foot: readonly Printable[];
  /** Rules of style that only this page needs, after the shared ones. Written by us, never input. */
  readonly styles?: string;
}

/**
 * Nothing may be loaded, run, framed or sent: the page carries all it needs, and a vendor's text
 * could do no harm even if it were markup.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/**
 * A complete self-contained page: one file, no script, no address outside of itself. It reads on a
 * screen, on paper and by ear: one `h1`, landmarks, a link past the head, styles for print.
 *
 * @returns the text of the file, to be stored as UTF-8. Equal input gives equal text.
 */
export function htmlPage(page: HtmlPage): string {
  const { language, title, about, main, foot } = page;
  // The only text that is not escaped: style sheets of this program.
  const styles = new Markup(`${BASE_STYLES}${page.styles ?? ''}`);
  const { text } = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>
${styles}</style>
</head>
<body>
<a class="skip" href="#main">${reportText('page.skip', language)}</a>
<header class="head">
<h1>${title}</h1>
${about.map((line) => html`<p>${line}</p>\n`)}</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="foot">
${foot.map((line) => html`<p>${line}</p>\n`)}</footer>
</body>
</html>
`;
  return text;
}
