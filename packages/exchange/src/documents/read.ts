import {
  type ComparisonDocument,
  checkDisclosureInput,
  contentOfInput,
  type DisclosureContent,
  type DisclosureInput,
  FORMAT_VERSION,
  type Form,
  isRecord,
  type Parsed,
  parseJson,
  refusedInput,
  shapeProblems,
  versionProblems,
} from '@kaijisho/core';
import { type CheckDocument, DOCUMENT_VERSION, type MatrixDocument } from '@kaijisho/report';
import { type DocumentKind, EXCHANGE_SCHEMAS, kindOf } from './kinds.js';

/** Disclosures for exchange. Members that are not ours stay where they stood. */
export interface DisclosuresDocument {
  readonly formatVersion: typeof FORMAT_VERSION;
  readonly disclosures: readonly DisclosureContent[];
}

interface Documents {
  readonly disclosures: DisclosuresDocument;
  readonly matrix: MatrixDocument;
  readonly comparison: ComparisonDocument;
  readonly check: CheckDocument;
}

/** A document of one of the kinds, complete and checked. */
export type ExchangeDocument = {
  readonly [K in DocumentKind]: { readonly kind: K; readonly value: Documents[K] };
}[DocumentKind];

/** What the input says, completed from the form, with everything else the input holds. */
function complete(input: DisclosureInput, forms: readonly Form[] | undefined): DisclosureContent {
  const content = contentOfInput(input, forms);
  return {
    ...input,
    form: { ...input.form, ...content.form },
    header: { ...input.header, ...content.header },
    answers: content.answers.map((answer, index) => ({ ...input.answers[index], ...answer })),
    notes: content.notes.map((note, index) => ({ ...input.notes?.[index], ...note })),
  };
}

/**
 * What stands around the disclosures. The two shapes from before documents had a list of
 * disclosures are lifted into it: a disclosure alone is the list's only entry.
 */
function around(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return {};
  if (Array.isArray(value.disclosures)) return value;
  const { formatVersion, content, ...rest } = value;
  return content === undefined ? {} : rest;
}

function readDisclosures(
  value: unknown,
  forms: readonly Form[] | undefined,
): Parsed<ExchangeDocument> {
  const checked = checkDisclosureInput(value, forms);
  if (!checked.ok) return checked;
  const document: DisclosuresDocument = {
    ...around(value),
    formatVersion: FORMAT_VERSION,
    disclosures: checked.disclosures.map((input) => complete(input, forms)),
  };
  return { ok: true, value: { kind: 'disclosures', value: document } };
}

/**
 * Checks data that may be one of the exchange documents. An older shape comes back as the present
 * one, a newer version is refused, members that no schema names are kept.
 *
 * @param value data without hostile names, as `parseJson` or the XML reader returns it
 * @param forms the forms in force, which complete disclosures that give keys only
 * @returns the document, or all problems with their JSON pointers
 */
export function checkDocumentValue(
  value: unknown,
  forms?: readonly Form[],
): Parsed<ExchangeDocument> {
  const kind = kindOf(value);
  if (kind === null) return refusedInput({ id: 'unknown-document' });
  if (kind === 'disclosures') return readDisclosures(value, forms);
  const version = versionProblems(value, DOCUMENT_VERSION);
  if (version.length > 0) return { ok: false, problems: version };
  const { error } = EXCHANGE_SCHEMAS[kind].safeParse(value, { reportInput: true });
  const issues = (error?.issues ?? []).filter(({ code }) => code !== 'unrecognized_keys');
  if (issues.length > 0) return { ok: false, problems: shapeProblems(issues) };
  // Nothing but members of others is left to complain about, and the schemas change no value.
  return { ok: true, value: { kind, value } as ExchangeDocument };
}

/** Reads an exchange document from JSON text. */
export function readJsonDocument(json: string, forms?: readonly Form[]): Parsed<ExchangeDocument> {
  const parsed = parseJson(json);
  return parsed.ok ? checkDocumentValue(parsed.value, forms) : parsed;
}

/** The document as JSON text for people and programs. */
export const writeJsonDocument = ({ value }: ExchangeDocument): string =>
  `${JSON.stringify(value, null, 2)}\n`;
