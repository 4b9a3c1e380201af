/**
 * Styles that all pages share. Colours keep a contrast of at least 4.5 : 1 on their ground; what a
 * colour says is always said in words too. The fonts are those that Windows, macOS and Linux bring.
 *
 * Classes for pages: `badge` with `error` `warning` `info` `quiet`; `facts` (a list of labelled
 * values, `<dl>`); `wide` (around a table that may scroll sideways); `card`; `hidden-text` (read
 * aloud, not shown); `muted`; `note`; `new-sheet` (begins on a new sheet of paper).
 */
export const BASE_STYLES = `
:root {
  color-scheme: light;
  --ink: #1b1f24; --muted: #57606a; --line: #c9d0d8; --ground: #ffffff; --shade: #f4f6f8;
  --accent: #0b5394; --error: #a40e26; --error-ground: #fdecee; --warning: #7a4d00;
  --warning-ground: #fff5d6; --info: #0b5394; --info-ground: #e8f1fa;
}
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; color: var(--ink); background: var(--ground); line-height: 1.7;
  font-family: "BIZ UDPGothic", "Yu Gothic UI", Meiryo, "Hiragino Sans", "Noto Sans CJK JP",
    "Noto Sans JP", system-ui, sans-serif;
  line-break: strict; overflow-wrap: anywhere;
}
.head, main, .foot { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem; }
.head { padding-top: 1.25rem; padding-bottom: .75rem; border-bottom: 3px solid var(--accent); }
.head p, .foot p { margin: .15rem 0; color: var(--muted); font-size: .925rem; }
.foot { margin-top: 2.5rem; padding-top: .75rem; padding-bottom: 2rem; border-top: 1px solid var(--line); }
main:focus { outline: none; }
h1 { margin: 0 0 .35rem; font-size: 1.5rem; line-height: 1.35; }
h2 { margin: 2.25rem 0 .75rem; font-size: 1.25rem; line-height: 1.4; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.075rem; line-height: 1.45; }
h4 { margin: 1.25rem 0 .35rem; font-size: 1rem; line-height: 1.5; }
p { margin: .5rem 0; max-width: 60rem; }
ul, ol { margin: .5rem 0; padding-left: 1.5rem; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -9999px; top: 0; padding: .5rem 1rem; background: var(--ground); z-index: 1; }
.skip:focus { left: 0; }
.hidden-text {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
.muted { color: var(--muted); }
.note { padding: .6rem .9rem; background: var(--shade); border-left: 4px solid var(--line); }
.card { margin: .75rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 6px; }
.badge {
  display: inline-block; padding: 0 .5em; border: 1px solid currentColor; border-radius: 4px;
  font-size: .85em; font-weight: 700; line-height: 1.6; white-space: nowrap;
}
.badge.error { color: var(--error); background: var(--error-ground); }
.badge.warning { color: var(--warning); background: var(--warning-ground); }
.badge.info { color: var(--info); background: var(--info-ground); }
.badge.quiet { color: var(--muted); background: var(--shade); }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .925rem; line-height: 1.5; }
caption { padding: .25rem 0; text-align: left; color: var(--muted); }
th, td { padding: .3rem .55rem; border: 1px solid var(--line); vertical-align: top; text-align: left; white-space: pre-line; }
th { background: var(--shade); font-weight: 700; }
summary { cursor: pointer; color: var(--accent); width: fit-content; }
@media (max-width: 40rem) {
  .head, main, .foot { padding-left: 1rem; padding-right: 1rem; }
  .facts { grid-template-columns: 1fr; }
  .facts dd { margin-bottom: .35rem; }
}
@media print {
  @page { size: A4; margin: 14mm 12mm; }
  body { font-size: 9.5pt; line-height: 1.5; }
  .head, main, .foot { max-width: none; padding-left: 0; padding-right: 0; }
  .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4 { break-after: avoid; }
  tr, .card, .note { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
  .new-sheet { break-before: page; }
  .badge, th, .evidence td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`.trimStart();

/** Styles of the tables of `evidence.ts`. */
export const EVIDENCE_STYLES = `
.evidence { margin: .25rem 0 .5rem; font-size: .85rem; background: #fff; }
.evidence th { font-weight: 400; color: var(--muted); text-align: center; padding: .1rem .45rem; }
.evidence thead td { border: 0; background: none; }
.evidence td { min-width: 3rem; max-width: 26rem; }
.evidence .gap th, .evidence .gap td { border-left: 0; border-right: 0; background: none; padding: 0 .45rem; line-height: 1.2; }
.evidence .mark { outline: 3px solid var(--error); outline-offset: -2px; }
.evidence .at th { color: var(--error); font-weight: 700; }
.evidence .framed { box-shadow: inset 0 0 0 2px var(--ink); }
.evidence .off { color: var(--muted); font-style: italic; }
.evidence .drawn { color: var(--error); font-weight: 700; }
`;
