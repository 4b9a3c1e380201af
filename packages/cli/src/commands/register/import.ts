import type { InputFile } from 'kaijisho';
import { importedLines, importToRegister } from 'kaijisho/register';
import { readBytes } from '../../files/load.js';
import { EXIT, type ExitCode, type Io } from '../../io.js';
import { diskStorage } from '../../register/disk.js';
import { jsonText } from '../shared/input-files.js';
import { refuse } from '../shared/written.js';
import type { RegisterInvocation } from './invocation.js';

/** `register import`: products from a list of devices, or plans from a filled-in matrix. */
export async function runImport(invocation: RegisterInvocation, io: Io): Promise<ExitCode> {
  const { folder, files: paths, language, format } = invocation;
  const files: InputFile[] = [];
  for (const path of paths) {
    const bytes = readBytes(path, path);
    if (!bytes.ok) return refuse(bytes.failure, path, invocation, io);
    files.push({ name: path, bytes: bytes.value });
  }
  const done = await importToRegister(diskStorage(folder), files);
  if (!done.ok) {
    const named = done.failure.args.file;
    return refuse(done.failure, typeof named === 'string' ? named : folder, invocation, io);
  }
  if (format !== 'pretty')
    await io.out(jsonText({ formatVersion: '1', imported: done.value }, format));
  else for (const each of done.value) await io.out(`${importedLines(each, language).join('\n')}\n`);
  return EXIT.clean;
}
