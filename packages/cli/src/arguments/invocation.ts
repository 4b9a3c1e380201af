import type { Environment, Form, Language, RetentionOption, RuleClass, Severity } from 'kaijisho';
import type { Corrections } from '../files/corrections.js';

/** What the person asked for, checked and complete: commands look nowhere else. */

export const FORMATS = ['pretty', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
/** Severity from which findings make the exit code 1. */
export type FailOn = Severity | 'never';

/** What every command knows; each command adds its own in its file. */
export interface Invocation {
  readonly command: string;
  readonly language: Language;
  readonly format: Format;
  readonly quiet: boolean;
  /** Files of forms learnt from publishers' files (`--form`), as named. */
  readonly forms?: readonly string[];
  /** Those forms, once they are loaded. */
  readonly imported?: readonly Form[];
  /** Files of corrections (`--corrections`), as named. */
  readonly corrections?: readonly string[];
  /** Those corrections, once they are loaded. */
  readonly corrected?: Corrections;
}

/** Of a command that reads files. */
export interface Reading {
  readonly files: readonly string[];
  readonly failOn: FailOn;
  /** File with the password of encrypted files, `-` for standard input; null when not given. */
  readonly passwordFile: string | null;
}

/** Circumstances in which answers are judged. */
export interface Circumstances {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly environment: Environment | null;
  readonly retention: RetentionOption;
  readonly class: RuleClass;
  /** List of findings set aside; null for the lists beside the sheets. */
  readonly suppressions: string | null;
}
