import type { InspectionFormat } from 'kaijisho';
import type { Invocation } from '../../arguments/invocation.js';

export const ACTIONS = ['init', 'add', 'import', 'list', 'status', 'report'] as const;

export interface RegisterInvocation extends Invocation {
  readonly action: (typeof ACTIONS)[number];
  readonly files: readonly string[];
  /** The folder of the register. */
  readonly folder: string;
  /** File with the password of protected sheets; null for none. */
  readonly passwordFile: string | null;
  /** YYYY-MM-DD; the day of receipt of what is added. */
  readonly asOf: string;
  /** Name of the held product that the sheets are about, where that is unsure. */
  readonly as: string | null;
  /** The sheets are about products of their own, where that is unsure. */
  readonly isNew: boolean;
  /** Age in months from which a sheet is old. */
  readonly months: number;
  readonly verify: boolean;
  readonly inspection: boolean;
  /** The report to write; null for other actions. */
  readonly target: { readonly output: string; readonly outputFormat: InspectionFormat } | null;
  readonly force: boolean;
}
