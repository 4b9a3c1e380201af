import { SUBJECTS } from './subjects.js';
import { exampleWorkbooks } from './workbooks.js';

/** Does one subject's work, named by the first argument, and prints the peak memory in MB. */
const subject = SUBJECTS.find(({ id }) => id === process.argv[2]);
if (subject === undefined) throw new Error('Name a subject');
for (let pass = 0; pass < 20; pass += 1)
  for (const workbook of exampleWorkbooks()) await subject.work(workbook);
console.log(process.resourceUsage().maxRSS / 1024);
