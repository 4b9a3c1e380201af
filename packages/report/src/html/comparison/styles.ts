import { BAR_STYLES } from '../bars.js';

/** Rules of the comparison page, after the shared ones. */
export const COMPARISON_STYLES = `${BAR_STYLES}
.head, main, .foot { max-width: 110rem; }
.sentence { font-weight: 700; font-size: 1.05rem; }
.compare { width: 100%; table-layout: auto; }
.compare thead th { position: sticky; top: 0; z-index: 1; background: #1f3864; color: #fff; }
.compare .question { min-width: 14rem; background: var(--shade); font-weight: 400; }
.compare .answer { min-width: 11rem; }
.compare .product { min-width: 9rem; }
.says { display: inline-block; padding: 0 .5em; border-radius: 4px; font-weight: 700; border: 1px solid transparent; }
.says.yes { background: #e4f0db; } .says.no { background: #dfeaf6; } .says.none { font-weight: 400; color: var(--muted); }
.says.aside { background: #ededed; font-weight: 400; }
.says.gap { background: #fbd9c6; border-color: #c8501e; } .says.open { background: #fff0d9; border-color: #b06a00; }
.points { margin: .2rem 0 0; padding: 0; list-style: none; font-size: .875rem; }
.points .look { color: #8a3a0c; font-weight: 700; }
.points .place { color: var(--muted); font-size: .8rem; }
th.key, td.key { white-space: nowrap; text-align: center; }
.flag { font-weight: 700; white-space: nowrap; }
.flag.differs { background: #eae4f3; } .flag.open { background: #fff0d9; }
.flag.no { font-weight: 400; color: var(--muted); }
.first-rest > * { border-top: 3px solid #595959; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: .5rem 0; padding: .6rem .9rem; background: var(--shade); }
.filters label { cursor: pointer; }
main:has(#only-differs:checked) .compare tr[data-differs="no"],
main:has(#only-open:checked) .compare tr[data-open="no"] { display: none; }
.numbers td { text-align: right; font-variant-numeric: tabular-nums; }
.numbers th:first-child { text-align: left; }
.numbers .chart { min-width: 7rem; text-align: left; }
.numbers thead th { max-width: 9rem; }
.side { display: flex; flex-wrap: wrap; gap: 1rem 3rem; align-items: flex-start; }
.outcome { font-weight: 700; }
.outcome.residual { background: #fbd9c6; } .outcome.open { background: #fff0d9; } .outcome.accepted { background: #e4f0db; }
.outcome.set-aside { background: #ededed; } .outcome.institution { background: #eae4f3; }
.fill-in { min-width: 8rem; background: #fffbe6; }
@media print {
  @page { size: A3 landscape; margin: 10mm; }
  html { font-size: 62%; }
  body { font-size: 1rem; line-height: 1.4; }
  .filters { display: none; }
  .compare thead th { position: static; }
  .compare, .says, .flag, .outcome, .fill-in, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
