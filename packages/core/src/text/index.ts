export { isoDate, isRealDay, type ReadDate, readDate } from './dates.js';
export { digestOf } from './digest.js';
export { fold, oneLine } from './fold.js';
export { looksLikeFormula } from './formula.js';
export { lastPart } from './paths.js';
export { printable } from './printable.js';
export { clip, visibleText } from './visible.js';
