import {
  renderRegisterList,
  renderRegisterOverview,
  renderRegisterStatus,
} from '@kaijisho/report/terminal';
import { cliText, registerStatus } from 'kaijisho';
import { type LoadedRegister, loadRegister } from 'kaijisho/register';
import { EXIT, type ExitCode, type Io } from '../../io.js';
import { diskStorage } from '../../register/disk.js';
import { jsonText } from '../shared/input-files.js';
import { refuse } from '../shared/written.js';
import type { RegisterInvocation } from './invocation.js';

/** What was moved or edited, on standard error. */
export function tellNotices(
  { notices }: LoadedRegister,
  { language }: RegisterInvocation,
  io: Io,
): void {
  for (const { kind, path } of notices)
    io.err(`${cliText(`cli.register-notice-${kind}`, language, { path })}\n`);
}

/** `register list`: every product with its sheets. */
export async function runList(invocation: RegisterInvocation, io: Io): Promise<ExitCode> {
  const register = await loadRegister(diskStorage(invocation.folder), invocation.verify);
  if (!register.ok) return refuse(register.failure, invocation.folder, invocation, io);
  const { products } = register.value;
  tellNotices(register.value, invocation, io);
  if (invocation.format === 'pretty')
    await io.out(renderRegisterList(products, invocation.language));
  else await io.out(jsonText({ formatVersion: '1', products }, invocation.format));
  return EXIT.clean;
}

/** The state of the register, in the words of one of its views. */
async function tellState(
  invocation: RegisterInvocation,
  io: Io,
  render: typeof renderRegisterStatus,
): Promise<ExitCode> {
  const { folder, verify, asOf, months, language, format } = invocation;
  const register = await loadRegister(diskStorage(folder), verify);
  if (!register.ok) return refuse(register.failure, folder, invocation, io);
  const status = registerStatus(register.value.products, asOf, months);
  tellNotices(register.value, invocation, io);
  if (format === 'pretty') await io.out(render(status, language));
  else
    await io.out(
      jsonText({ formatVersion: '1', ...status, notices: register.value.notices }, format),
    );
  return EXIT.clean;
}

/** `register status`: what is to be done, product by product. */
export const runStatus = (invocation: RegisterInvocation, io: Io): Promise<ExitCode> =>
  tellState(invocation, io, renderRegisterStatus);

/** `register report`: every product with its sheets, open answers, gaps and plans. */
export const runOverview = (invocation: RegisterInvocation, io: Io): Promise<ExitCode> =>
  tellState(invocation, io, renderRegisterOverview);
