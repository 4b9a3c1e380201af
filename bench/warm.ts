import { measureRounds } from './rounds.js';
import { SUBJECTS } from './subjects.js';
import { exampleWorkbooks } from './workbooks.js';

/**
 * Prints the median milliseconds of each subject per pass over the example workbooks, as JSON: in the
 * first third of a minute, and when engines have compiled what they will ever compile.
 */
console.log(JSON.stringify(await measureRounds(SUBJECTS, exampleWorkbooks(), [45, 370], 30)));
