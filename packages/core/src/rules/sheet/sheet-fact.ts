import { factsCarriedBy } from '../../basics/carried.js';
import type { Sheet } from './sheet.js';

/** Something that a sheet says as a whole, such as its rows by their gates. */
export const sheetFact = factsCarriedBy<Sheet>();
