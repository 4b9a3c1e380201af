/**
 * Why a file could not be read at all. Adapters return these, they never throw for bad input; the
 * wording lives in the message catalogues under `failure.<code>`.
 */
export const FAILURE_CODES = [
  'empty-file',
  'unknown-format',
  'other-office-format',
  'legacy-xls',
  'template-xls',
  'password-protected',
  'damaged-zip',
  'damaged-workbook',
  'no-worksheet',
  'budget-file-size',
  'budget-zip-entries',
  'budget-inflated-size',
  'budget-part-size',
  'budget-cells',
  'budget-xml-depth',
  'budget-time',
  'doctype-refused',
  'encoding-unknown',
  'newer-document',
  'keys-damaged',
  'keys-newer',
  'document-invalid',
  'document-of-results',
  'damaged-pdf',
  'password-required',
  'password-wrong',
  'pdf-encryption-unknown',
  'budget-pages',
  'budget-operators',
  'budget-page-marks',
  'file-not-found',
  'no-matching-file',
  'file-unreadable',
  'file-name-undecoded',
  'compare-one-product',
  'compare-versions-only',
  'corrections-invalid',
  'profile-not-found',
  'profile-invalid',
  'profile-unknown-name',
  'profile-without-entries',
  'filled-not-ours',
  'filled-other-table',
  'filled-newer',
  'filled-without-keys',
  'reply-without-codes',
  'reply-in-pdf',
  'list-without-products',
  'list-of-disclosures',
  'list-in-pdf',
  'register-exists',
  'register-not-found',
  'register-newer',
  'register-damaged',
  'register-unmarked',
  'register-locked',
  'output-exists',
  'output-is-input',
  'output-folder-missing',
  'output-name-too-long',
  'output-not-writable',
  'output-characters',
  'internal-error',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/**
 * Whether a failure lies in the file as it was handed in: a budget it exceeds (`budget`), or what it
 * is made of (`content`). Null for everything else: a mistyped path says nothing about a vendor.
 */
export function faultOfFile(code: FailureCode): 'budget' | 'content' | null {
  if (code.startsWith('budget-')) return 'budget';
  const content =
    /^(empty-file|unknown-format|other-office-format|legacy-|password-|damaged-|no-worksheet|doctype-|encoding-|document-|pdf-)/;
  return content.test(code) ? 'content' : null;
}

/** One failure: `args` fill the message, `detail` is technical and in English, for a bug report. */
export interface Failure {
  readonly code: FailureCode;
  readonly args: Readonly<Record<string, string | number>>;
  readonly detail?: string;
}

/** A value or the reason why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export const failed = (
  code: FailureCode,
  args: Failure['args'] = {},
  detail?: string,
): Result<never> => ({
  ok: false,
  failure: detail === undefined ? { code, args } : { code, args, detail },
});
