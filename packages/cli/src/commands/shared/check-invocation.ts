import type { Circumstances, Invocation, Reading } from '../../arguments/invocation.js';
import type { PageFile } from './pages.js';

/** Formats of build servers, which `check` alone prints. */
export const LOG_FORMATS = ['sarif', 'junit'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/** What `check` is asked for. */
export interface CheckInvocation extends Invocation, Circumstances, Reading {
  /** Reports to write besides what is printed. */
  readonly pages: readonly PageFile[];
  readonly force: boolean;
  /** For whom the findings are put into words. */
  readonly as: 'hospital' | 'vendor';
  /** What is printed as data: a format of `check` alone, or null. */
  readonly log: LogFormat | null;
}
