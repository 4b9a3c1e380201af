import { edgesOfKey } from '../catalogue/crosswalk.js';
import { formFor, isOfficial } from '../catalogue/forms.js';
import type { Form } from '../catalogue/schema.js';
import type { Matrix, Product } from '../demarcation/model.js';
import type { Disclosure } from '../model/disclosure.js';
import type { Finding } from '../model/finding.js';
import { foldOrganisation } from '../model/names.js';
import { checkAll } from '../rules/engine/check.js';
import { unfold } from '../rules/engine/fold.js';
import { allFindings } from '../rules/engine/result.js';
import type { InquiryItem, InquiryKind } from './model.js';

/**
 * Findings that only the vendor can settle, by rule or by rule and variant. Rules that are not here
 * are for the hospital to look at first, or say what the state of a row says already (未記入, いいえ).
 */
export const ASKED_FINDINGS: Readonly<Record<string, InquiryKind>> = {
  'ANS-04': 'unreadable',
  'ANS-08': 'resend',
  'ANS-09': 'blank',
  'X-01.yes': 'combination',
  'X-02': 'combination',
  'X-03': 'combination',
  'X-04': 'combination',
  'X-05': 'combination',
  'X-06': 'combination',
  'DOC-01': 'resend',
  'DOC-02': 'resend',
  'FORM-01.unlisted': 'edition-unknown',
  'FORM-04': 'blank',
  'FORM-04.many': 'resend',
  'FORM-05': 'resend',
  'GL-03': 'detail',
  'HDR-01': 'header',
  'HDR-02': 'header',
  'HDR-03': 'header',
  'HDR-04': 'header',
  'HDR-05': 'header',
  'NOTE-01': 'note',
  'NOTE-04': 'note',
  'NOTE-05': 'note',
  'NOTE-07': 'taken-back',
  'NOTE-08': 'means-no',
  'NOTE-09': 'described',
  'NOTE-10': 'note',
  'NOTE-11': 'note',
  'READ-07': 'resend',
};

/** Variants that are settled by looking at the sheet, or that need no word from the vendor. */
const NOT_ASKED: ReadonlySet<string> = new Set([
  'FORM-04.unread',
  'FORM-04.unread-many',
  'FORM-05.unread',
  'X-04.explained',
]);

/** Kinds that speak of the sheet, though a finding may name the row that shows it. */
const ABOUT_SHEET: ReadonlySet<InquiryKind> = new Set(['resend', 'edition-unknown', 'header']);

/** What a finding asks of the vendor; null for nothing. */
function kindOfFinding({ rule, variant }: Finding): InquiryKind | null {
  const id = `${rule}.${variant ?? ''}`;
  return NOT_ASKED.has(id) ? null : (ASKED_FINDINGS[id] ?? ASKED_FINDINGS[rule] ?? null);
}

/** Tells findings of one rule apart that are about no row, and stays the same over runs. */
const suffixOf = ({ rule, args }: Finding): string =>
  [rule, args.field ?? args.section ?? args.number ?? args.title].filter(Boolean).join(':');

function itemOf(
  product: Product,
  sheet: Disclosure,
  finding: Finding,
  forms: readonly Form[] | undefined,
): InquiryItem | null {
  const kind = kindOfFinding(finding);
  if (kind === null) return null;
  const { kind: form, edition } = sheet.content.form;
  const index = finding.answer ?? null;
  const answer = index === null ? undefined : sheet.content.answers[index];
  const subject = ABOUT_SHEET.has(kind) ? null : (finding.key ?? answer?.key ?? null);
  const { rule, variant, args } = finding;
  const known = formFor(form, edition, forms);
  return {
    key: [product.id, kind, form, subject ?? suffixOf(finding)].join('|'),
    kind,
    product: product.id,
    name: product.name,
    subject,
    printed: answer === undefined ? null : { number: answer.number, question: answer.question },
    form,
    edition,
    finding: { rule, ...(variant === undefined ? {} : { variant }), args },
    place: finding.place,
    requirements:
      subject === null ? [] : edgesOfKey(known, subject).map(({ requirement }) => requirement),
  };
}

/** One question of a product that comes from a finding, with the sheet and row it is about. */
export interface Matter {
  readonly rule: string;
  readonly disclosure: number;
  /** Index of the row; null for the sheet. */
  readonly answer: number | null;
  readonly item: InquiryItem;
}

/** What a question rests on besides the sheets of its product. */
export type Circumstances = Pick<Matrix, 'asOf' | 'options' | 'products'>;

/** What the rules find on the sheets of a product and only its vendor can settle. */
export function mattersOf(
  product: Product,
  { asOf, options, products }: Circumstances,
): readonly Matter[] {
  const vendor = foldOrganisation(product.organisation);
  const result = checkAll(product.disclosures, {
    asOf,
    environment: options.environment,
    retention: options.retention,
    officialForms: (options.forms ?? []).filter(isOfficial),
    otherDisclosures: products
      .filter(
        ({ id, organisation }) => id !== product.id && foldOrganisation(organisation) === vendor,
      )
      .flatMap(({ disclosures }) => disclosures),
  });
  return unfold(allFindings(result)).flatMap((finding): readonly Matter[] => {
    const { disclosure, answer = null, rule } = finding;
    const sheet = disclosure === null ? undefined : product.disclosures[disclosure];
    if (disclosure === null || sheet === undefined) return [];
    const item = itemOf(product, sheet, finding, options.forms);
    return item === null ? [] : [{ rule, disclosure, answer, item }];
  });
}
