import { type Failure, failed, type Result } from 'kaijisho';

/** What the operating system calls an error, such as `ENOENT`; null for any other exception. */
export const codeOf = (thrown: unknown): string | null =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : null;

const detailOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);

/** Whether the operating system refused something: no full disk is a defect of this program. */
export const isDiskError = (thrown: unknown): boolean =>
  /^E(?!RR_)[A-Z\d]+$/.test(codeOf(thrown) ?? '');

/** No file has such a name: it is not there, or something above it is no folder, or names are shorter. */
const ABSENT: readonly (string | null)[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];

/** Whether the error says that there is nothing at a place; any other hides what is there. */
export const isAbsent = (thrown: unknown): boolean => ABSENT.includes(codeOf(thrown));

/** What stands in a name for bytes that are no UTF-8: the file cannot be asked for by that name. */
const UNDECODED = '\ufffd';

const whyUnread = (thrown: unknown, file: string): Failure['code'] => {
  if (!isAbsent(thrown)) return 'file-unreadable';
  return file.includes(UNDECODED) ? 'file-name-undecoded' : 'file-not-found';
};

/** Why a file or a folder of the disk could not be read. */
export const unreadable = (thrown: unknown, file: string): Result<never> =>
  failed(whyUnread(thrown, file), { file }, detailOf(thrown));

const WHY_UNWRITTEN: ReadonlyMap<string, Failure['code']> = new Map([
  ['EEXIST', 'output-exists'],
  ['ENOENT', 'output-folder-missing'],
  ['ENAMETOOLONG', 'output-name-too-long'],
]);

/**
 * Why a file or a folder could not be written.
 * @throws what was thrown, where it is no error of the disk
 */
export function unwritable(thrown: unknown, file: string): Result<never> {
  if (!isDiskError(thrown)) throw thrown;
  const code = codeOf(thrown) ?? '';
  return failed(WHY_UNWRITTEN.get(code) ?? 'output-not-writable', { file }, code);
}
