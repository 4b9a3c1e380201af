export { KeyError, publicKey, thumbprintOf } from './keys.js';
export { seal } from './seal.js';
export { type SealDifference, type SealVerdict, verifySeal } from './verify.js';
