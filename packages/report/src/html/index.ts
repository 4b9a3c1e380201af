export { escapeHtml, html, joined, type Markup, type Printable } from './markup.js';
export { type HtmlPage, htmlPage } from './page.js';
