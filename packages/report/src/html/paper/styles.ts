import { BAR_STYLES } from '../bars.js';

/** Rules of printed documents, after the shared ones. */
export const PAPER_STYLES = `${BAR_STYLES}
.head, main, .foot { max-width: 110rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: .6rem .9rem; list-style: none; background: var(--shade); }
.facts { grid-template-columns: minmax(8rem, max-content) 1fr; max-width: 80rem; }
.facts dt { font-weight: 700; color: var(--ink); }
ol li { max-width: 70rem; }
.paper { width: 100%; min-width: 64rem; overflow-wrap: break-word; margin: .75rem 0; border-bottom: 2px solid #595959; }
.paper caption { padding: .35rem .55rem; background: #1f3864; color: #fff; font-weight: 700; }
.paper.people caption { background: #375623; }
.paper thead th { position: sticky; top: 0; z-index: 1; background: #1f3864; color: #fff; }
.paper.people thead th { background: #375623; }
.paper tbody th { font-weight: 400; }
.paper .strong { font-weight: 700; }
.paper .centred { text-align: center; }
.paper .opens > tr:first-child > * , .bars .opens > * { border-top: 3px solid #595959; }
.paper .topic > th { background: #eef1f6; text-align: left; }
.paper .topic .title { font-weight: 700; margin-right: 1.5rem; }
.paper .topic .more { font-size: .875rem; color: var(--muted); }
.paper .below > td { padding: .2rem .55rem .5rem; background: #fbfcfd; }
.paper .below dl { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; font-size: .875rem; }
.paper .below dl > div { flex-basis: 12rem; max-width: 100%; }
.paper .below dt { font-weight: 700; color: var(--muted); }
.paper .below dd { margin: 0; white-space: pre-line; }
.tone-subject { background: #eef1f6; } .tone-input { background: #fffbe6; }
.tone-attention { background: #fbd9c6; } .tone-caution { background: #fff0d9; }
.tone-blue { background: #dfeaf6; } .tone-green { background: #e4f0db; }
.tone-lilac { background: #eae4f3; } .tone-grey { background: #ededed; }
.bars { width: 100%; max-width: 76rem; } .bars th { font-weight: 400; }
.bars thead th { font-weight: 700; }
.bars .chart { width: 26%; min-width: 10rem; vertical-align: middle; }
@media print {
  @page { size: A4 landscape; margin: 11mm 10mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
  html { font-size: 62%; }
  body { font-size: 1rem; line-height: 1.4; }
  .contents { display: none; }
  .paper { min-width: 0; }
  .paper thead th { position: static; }
  tbody.row { break-inside: avoid; }
  .paper .below dd { column-count: 2; }
  .paper, .paper *, .bars *, .bar, .bar-key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
