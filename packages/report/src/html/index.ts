export { checkPage } from './check.js';
export { EVIDENCE_STYLES, evidenceTable } from './evidence.js';
export { escapeHtml, html, joined, type Markup, type Printable } from './markup.js';
export { type HtmlPage, htmlPage } from './page.js';
