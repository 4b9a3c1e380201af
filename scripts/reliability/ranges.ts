import type { Score } from '../../test/reading/score.js';

/** Lower ends of the ranges; the last ends at 1. */
const RANGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

/** Answers whose stated confidence lies between two bounds. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly answers: number;
  readonly right: number;
  /** Mean of the stated confidences. */
  readonly stated: number;
}

/** The ranges that hold answers, from the least sure. */
export function rangesOf(points: Score['calibration']): readonly Range[] {
  return RANGES.map((from, index) => {
    const to = RANGES[index + 1] ?? 1;
    const inside = points.filter(
      ({ confidence }) => confidence >= from && (confidence < to || to === 1),
    );
    const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from,
      to,
      answers: inside.length,
      right: inside.filter(({ right }) => right).length,
      stated: sum / inside.length,
    };
  }).filter(({ answers }) => answers > 0);
}
