import type { Failure } from 'kaijisho';
import type { ExitCode, Io } from '../../io.js';
import { refuse } from '../shared/written.js';
import type { RegisterInvocation } from './invocation.js';

/** Tells why the work on a register stopped: by the file that is at fault, where one is named. */
export const refuseRegister = (
  failure: Failure,
  invocation: RegisterInvocation,
  io: Io,
): ExitCode => {
  const { file } = failure.args;
  return refuse(failure, typeof file === 'string' ? file : invocation.folder, invocation, io);
};
