import {
  DEFAULT_BUDGETS,
  type InputFile,
  parseFormDefinition,
  readCorrections,
  readProfile,
} from 'kaijisho';
import type { Desk } from '../../desk/desk.js';
import { MOST_WORK_BYTES, readWork, WORK_ENDING } from '../../desk/work-file.js';
import { inputFileOf } from '../../parts/input-file.js';
import type { Ask } from '../../parts/question.js';
import type { Say } from '../../words/index.js';

/** What people drop or choose: sheets go to the reader, files of this page's own are taken at once. */

/** Excel leaves `~$name.xlsx` beside an open workbook; it is no document. */
const isDocument = ({ name }: File): boolean => !name.startsWith('~$');

/**
 * Takes a file of corrections, a learnt form or acceptance conditions.
 * @returns what was taken, in words; null for any other file
 */
function takeOwn(desk: Desk, { name, bytes }: InputFile, say: Say): string | null {
  if (!/\.json$/i.test(name)) return null;
  const text = new TextDecoder().decode(bytes);
  const corrections = readCorrections(text);
  if (corrections.ok) {
    desk.correct(...corrections.value);
    return say('files.took-corrections', { name, count: corrections.value.length });
  }
  const form = parseFormDefinition(text);
  if (form !== null) {
    desk.useForm(form);
    return say('files.took-form', { name, form: form.name });
  }
  const profile = readProfile(text);
  if (profile.ok) {
    desk.useProfile(profile.value);
    return say('files.took-profile', { name });
  }
  return null;
}

const isEmpty = ({ view: { files, decisions, corrections } }: Desk): boolean =>
  files.length + decisions.size + corrections.length === 0;

/**
 * Work kept in a file takes the place of what is here, if the person wants that.
 * @returns the file of work, taken or not
 */
async function takeWork(
  { desk, say, ask }: Taking,
  files: readonly File[],
): Promise<File | undefined> {
  const work = files.find(
    ({ name, size }) => name.endsWith(WORK_ENDING) && size <= MOST_WORK_BYTES,
  );
  const input = work === undefined ? null : await inputFileOf(work);
  const kept = input === null ? null : readWork(input.bytes);
  if (kept === null) return undefined;
  const question = {
    text: say('files.replace-ask', { name: work?.name ?? '' }),
    yes: say('files.replace-yes'),
  };
  if (isEmpty(desk) || (await ask(question))) desk.take(kept);
  return work;
}

/** Where files go, and how the person is spoken to. */
interface Taking {
  readonly desk: Desk;
  readonly say: Say;
  readonly ask: Ask;
}

/**
 * Takes all files; one beyond the budget is not even taken into memory.
 * @returns what was taken that is no file to be read, in words
 */
export async function take(taking: Taking, files: readonly File[]): Promise<readonly string[]> {
  const { desk, say } = taking;
  await desk.ready;
  const work = await takeWork(taking, files);
  const limit = DEFAULT_BUDGETS.fileBytes / 1024 / 1024;
  const read: InputFile[] = [];
  const taken: string[] = [];
  for (const file of files.filter((each) => isDocument(each) && each !== work)) {
    if (file.size > DEFAULT_BUDGETS.fileBytes) {
      desk.refuse(file.name, { code: 'budget-file-size', args: { limit } });
      continue;
    }
    // A folder that was dropped, or a file another program holds, gives no bytes; the others go on.
    const input = await inputFileOf(file);
    const own = input === null ? null : takeOwn(desk, input, say);
    if (input === null) desk.refuse(file.name, { code: 'file-unreadable', args: {} });
    else if (own === null) read.push(input);
    else taken.push(own);
  }
  desk.add(read);
  return taken;
}
