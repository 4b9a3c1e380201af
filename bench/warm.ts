import { measureRounds } from './rounds.js';
import { SUBJECTS } from './subjects.js';
import { exampleWorkbooks } from './workbooks.js';

/** Prints the median milliseconds of each subject per warm pass over the example workbooks, as JSON. */
const times = await measureRounds(SUBJECTS, exampleWorkbooks(), { warmUp: 45, counted: 30 });
console.log(JSON.stringify(Object.fromEntries(times)));
