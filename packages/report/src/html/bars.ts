import { type Language, listed } from '@kaijisho/core';
import { html, type Markup } from './markup.js';

/** A part of a bar: how many, what of, and the class that colours it. */
export interface BarPart {
  readonly count: number;
  readonly label: string;
  readonly tone: BarTone;
}

/** What a colour stands for; the words stand beside every bar. */
export type BarTone = 'stated' | 'partly' | 'other' | 'open' | 'aside';

const HEIGHT = 12;
/** Widest bar in units of the drawing; CSS sets the size on the page. */
const WIDTH = 200;

/**
 * A small stacked bar. Its length shows the sum against `whole`, so that bars below each other can
 * be compared. It is read aloud as the list of its parts.
 */
export function stackedBar(parts: readonly BarPart[], whole: number, language: Language): Markup {
  const shown = parts.filter(({ count }) => count > 0);
  const label = listed(
    shown.map((part) => `${part.label} ${part.count}`),
    language,
  );
  let x = 0;
  const pieces = shown.map(({ count, tone, label: name }) => {
    const width = (count / Math.max(1, whole)) * WIDTH;
    const left = x;
    x += width;
    return html`<rect class="bar-${tone}" x="${left.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="${HEIGHT}"><title>${name} ${count}</title></rect>`;
  });
  return html`<svg class="bar" role="img" aria-label="${label}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">${pieces}</svg>`;
}

/** What the colours of the bars mean. */
export const barLegend = (entries: readonly (readonly [BarTone, string])[]): Markup =>
  html`<p class="bar-legend">${entries.map(([tone, text]) => html`<span><svg class="bar-key" aria-hidden="true" viewBox="0 0 10 10"><rect class="bar-${tone}" width="10" height="10"/></svg>${text}</span>`)}</p>`;

/** Colours with a contrast of at least 3 : 1 to white; open parts are hatched by a dark edge. */
export const BAR_STYLES = `
.bar { display: block; width: 100%; min-width: 6rem; height: .8rem; background: #f0f2f4; }
.bar-key { width: .8em; height: .8em; margin-right: .3em; }
.bar-legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .875rem; }
.bar-stated { fill: #2f7d4f; } .bar-partly { fill: #7fb896; } .bar-other { fill: #5b84b1; }
.bar-open { fill: #c8501e; } .bar-aside { fill: #b4bac2; }
`;
