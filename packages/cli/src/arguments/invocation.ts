import type {
  Environment,
  FormKind,
  Language,
  RetentionOption,
  RuleClass,
  Severity,
} from 'kaijisho';

/** What the person asked for, checked and complete: commands look nowhere else. */

export const FORMATS = ['pretty', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
/** Severity from which findings make the exit code 1. */
export type FailOn = Severity | 'never';

interface Common {
  readonly language: Language;
  readonly format: Format;
  readonly quiet: boolean;
}

/** Circumstances in which answers are judged. */
export interface Circumstances {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly environment: Environment | null;
  readonly retention: RetentionOption;
  readonly class: RuleClass;
}

export interface ReadInvocation extends Common {
  readonly command: 'read';
  readonly files: readonly string[];
  readonly failOn: FailOn;
}

export interface CheckInvocation extends Common, Circumstances {
  readonly command: 'check';
  readonly files: readonly string[];
  readonly failOn: FailOn;
}

export interface MatrixInvocation extends Common, Circumstances {
  readonly command: 'matrix';
  readonly files: readonly string[];
  readonly failOn: FailOn;
  readonly output: string;
  readonly outputFormat: 'xlsx' | 'json';
  readonly force: boolean;
}

export interface ExplainInvocation extends Common {
  readonly command: 'explain';
  readonly terms: readonly string[];
}

export interface FormsInvocation extends Common {
  readonly command: 'forms';
  readonly action: 'list' | 'show';
  readonly kind: FormKind | null;
  readonly edition: string | null;
}

export type Invocation =
  | ReadInvocation
  | CheckInvocation
  | MatrixInvocation
  | ExplainInvocation
  | FormsInvocation;

/** Outcome of parsing: something to run, a text to print (help, version), or what was wrong. */
export type Parsed =
  | { readonly kind: 'run'; readonly invocation: Invocation }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly message: string };
