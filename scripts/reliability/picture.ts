import type { Range } from './ranges.js';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const SIZE = 360;
const MARGIN = 48;
const at = (share: number): number => MARGIN + share * (SIZE - 2 * MARGIN);
const up = (share: number): number => SIZE - at(share);

/** Each range is a circle whose area grows with its answers; on the line, confidence and truth agree. */
export function picture(ranges: readonly Range[]): string {
  const most = Math.max(...ranges.map(({ answers }) => answers));
  const ticks = [0, 0.5, 1];
  const axes = ticks.map(
    (tick) =>
      `<text x="${at(tick)}" y="${SIZE - MARGIN + 18}" text-anchor="middle">${tick}</text>` +
      `<text x="${MARGIN - 8}" y="${up(tick) + 4}" text-anchor="end">${tick}</text>`,
  );
  const circles = ranges.map(({ stated, right, answers }) => {
    const radius = (3 + 9 * Math.sqrt(answers / most)).toFixed(1);
    return `<circle cx="${at(stated).toFixed(1)}" cy="${up(right / answers).toFixed(1)}" r="${radius}" fill="#1f5fa8" fill-opacity="0.7"><title>${percent(stated)}: ${right} / ${answers}</title></circle>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}" font-family="sans-serif" font-size="12" role="img" aria-label="Stated confidence against hit rate">`,
    `<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>`,
    `<path d="M${at(0)} ${up(1)}V${up(0)}H${at(1)}" fill="none" stroke="#333"/>`,
    `<path d="M${at(0)} ${up(0)}L${at(1)} ${up(1)}" stroke="#999" stroke-dasharray="4 4"/>`,
    ...axes,
    `<text x="${SIZE / 2}" y="${SIZE - 8}" text-anchor="middle">stated confidence / 確からしさ</text>`,
    `<text transform="translate(14 ${SIZE / 2}) rotate(-90)" text-anchor="middle">answers right / 正しかった割合</text>`,
    ...circles,
    '</svg>\n',
  ].join('\n');
}
