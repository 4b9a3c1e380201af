export { BAR_STYLES, type BarPart, type BarTone, barLegend, stackedBar } from './bars.js';
export { renderChangesPage } from './changes.js';
export { checkPage } from './check.js';
export { renderComparisonPage } from './comparison/page.js';
export { evidenceTable } from './evidence.js';
export { escapeHtml, html, joined, type Markup, type Printable } from './markup.js';
export { type HtmlPage, htmlPage } from './page.js';
export { renderPaperPage } from './paper/page.js';
export { BASE_STYLES, EVIDENCE_STYLES } from './styles.js';
