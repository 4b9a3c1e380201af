import {
  renderRegisterList,
  renderRegisterOverview,
  renderRegisterStatus,
} from '@kaijisho/report/terminal';
import { cliText, registerStatus } from 'kaijisho';
import { isLoss, type LoadedRegister, loadRegister } from 'kaijisho/register';
import { EXIT, type ExitCode, type Io } from '../../io.js';
import { diskStorage } from '../../register/disk.js';
import { jsonText } from '../shared/input-files.js';
import type { RegisterInvocation } from './invocation.js';
import { refuseRegister } from './refused.js';

/** What was moved or edited, on standard error. */
export function tellNotices(
  { notices }: LoadedRegister,
  { language }: RegisterInvocation,
  io: Io,
): void {
  for (const { kind, path } of notices)
    io.err(`${cliText(`cli.register-notice-${kind}`, language, { path })}\n`);
}

/** A register of which something is lost could not be read in full. */
export const codeOf = ({ notices }: LoadedRegister): ExitCode =>
  notices.some(isLoss) ? EXIT.failed : EXIT.clean;

/** `register list`: every product with its sheets. */
export async function runList(invocation: RegisterInvocation, io: Io): Promise<ExitCode> {
  const register = await loadRegister(diskStorage(invocation.folder), invocation.verify);
  if (!register.ok) return refuseRegister(register.failure, invocation, io);
  const { products } = register.value;
  tellNotices(register.value, invocation, io);
  if (invocation.format === 'pretty')
    await io.out(renderRegisterList(products, invocation.language));
  else await io.out(jsonText({ formatVersion: '1', products }, invocation.format));
  return codeOf(register.value);
}

/** The state of the register, in the words of one of its views. */
async function tellState(
  invocation: RegisterInvocation,
  io: Io,
  render: typeof renderRegisterStatus,
): Promise<ExitCode> {
  const { folder, verify, asOf, months, language, format } = invocation;
  const register = await loadRegister(diskStorage(folder), verify);
  if (!register.ok) return refuseRegister(register.failure, invocation, io);
  const status = registerStatus(register.value.products, asOf, months);
  tellNotices(register.value, invocation, io);
  if (format === 'pretty') await io.out(render(status, language));
  else
    await io.out(
      jsonText({ formatVersion: '1', ...status, notices: register.value.notices }, format),
    );
  return codeOf(register.value);
}

/** `register status`: what is to be done, product by product. */
export const runStatus = (invocation: RegisterInvocation, io: Io): Promise<ExitCode> =>
  tellState(invocation, io, renderRegisterStatus);

/** `register report`: every product with its sheets, open answers, gaps and plans. */
export const runOverview = (invocation: RegisterInvocation, io: Io): Promise<ExitCode> =>
  tellState(invocation, io, renderRegisterOverview);
