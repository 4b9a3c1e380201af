import type { Environment } from '../catalogue/guideline.js';
import type { Form } from '../catalogue/schema.js';
import type { RetentionOption } from '../coverage/model.js';
import type { Disclosure } from '../model/disclosure.js';
import type { Failure } from '../pages/failure.js';
import type { DocumentFact } from '../pages/page.js';
import type { Suppression } from './engine/suppression.js';
import type { RuleClass } from './rule-class.js';

/** Everything a rule may know besides the sheet and the catalogue. */
export interface RuleContext {
  /** Date the check is made for, YYYY-MM-DD; null leaves rules about "today" open. */
  readonly asOf: string | null;
  /** Drops requirements that do not bind this pattern of institution. */
  readonly environment: Environment | null;
  /** Whether the product keeps records under a statutory retention duty. */
  readonly retention: RetentionOption;
  /** Sheets of other files, of any vendor and product; rules pick the related ones. */
  readonly otherDisclosures: readonly Disclosure[];
  /** Imported official forms. Their `subjectJa` holds the official question text. */
  readonly officialForms: readonly Form[];
  /** Facts the adapter reported about the file. */
  readonly facts: readonly DocumentFact[];
  /** Why nothing of the file could be read; null when it could. */
  readonly unreadable: { readonly file: string; readonly failure: Failure } | null;
  readonly class: RuleClass;
  /** Findings people have decided to set aside, with reason and name. */
  readonly suppressions: readonly Suppression[];
}

export const DEFAULT_RULE_CONTEXT: RuleContext = {
  asOf: null,
  environment: null,
  retention: 'auto',
  otherDisclosures: [],
  officialForms: [],
  facts: [],
  unreadable: null,
  class: 'full',
  suppressions: [],
};
