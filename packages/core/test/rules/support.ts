import {
  type Answer,
  type AnswerEvidence,
  type AnswerState,
  type Choice,
  type Disclosure,
  FORMAT_VERSION,
  type FormKind,
  HEADER_FIELDS,
  type Header,
  itemByKey,
  itemsOf,
  referenceForm,
  sectionOf,
} from '../../src/index.js';

/** Builds disclosures for the tests of the rules: small sheets, or a complete clean one. */

/** How one row is filled in. A bare word is short for `{ is: … }`. */
export interface RowPlan {
  readonly is: Choice | Exclude<AnswerState, 'marked'>;
  /** Null makes a row that was not recognised. */
  readonly key?: string | null;
  readonly number?: string | null;
  readonly question?: string;
  readonly section?: string | null;
  readonly notes?: readonly string[];
  readonly remark?: string;
  readonly raw?: string;
  readonly hidden?: boolean;
  readonly confidence?: number;
  readonly alternatives?: readonly AnswerEvidence['recognition']['alternatives'][number][];
}
export type RowWord = RowPlan['is'] | RowPlan;
export type Rows = Readonly<Record<string, RowWord>>;

export interface SheetOptions {
  readonly edition?: string | null;
  readonly header?: Partial<Header>;
  /** Printed header text where it differs from the value. */
  readonly headerRaw?: Partial<Record<keyof Header, string>>;
  readonly headerConfidence?: Partial<Record<keyof Header, number>>;
  readonly notes?: readonly (readonly [number: string, text: string])[];
  readonly file?: string;
  readonly sha256?: string;
}

const RAW: Readonly<Record<RowPlan['is'], string>> = {
  yes: 'はい',
  no: 'いいえ',
  'not-applicable': '対象外',
  blank: '',
  several: 'はい ○ / いいえ ○',
  unreadable: '？',
};

const STATES: readonly string[] = ['blank', 'several', 'unreadable'];

function answerOf(kind: FormKind, name: string, plan: RowPlan): Answer {
  const key = plan.key === undefined ? name : plan.key;
  const form = referenceForm(kind);
  const item = key === null ? undefined : itemByKey(form, key);
  const marked = !STATES.includes(plan.is);
  return {
    key,
    number: plan.number === undefined ? (item?.number ?? null) : plan.number,
    question: plan.question ?? item?.subjectJa ?? name,
    section:
      plan.section === undefined && key !== null
        ? (sectionOf(form, key) ?? null)
        : (plan.section ?? null),
    state: marked ? 'marked' : (plan.is as AnswerState),
    choice: marked ? (plan.is as Choice) : null,
    notes: [...(plan.notes ?? [])],
    remark: plan.remark ?? null,
    references: [...(item?.printedRefs ?? [])],
    referencesEdition: '5.1',
  };
}

function evidenceOf(file: string, kind: string, index: number, plan: RowPlan): AnswerEvidence {
  const row = index + 10;
  const confidence = plan.confidence ?? 0.98;
  return {
    place: { file, sheet: kind, cell: `D${row}` },
    questionPlace: { file, sheet: kind, cell: `B${row}` },
    raw: plan.raw ?? RAW[plan.is],
    marks: plan.is === 'blank' ? [] : ['character'],
    hidden: plan.hidden ?? false,
    recognition: {
      number: null,
      reference: 1,
      text: confidence,
      position: null,
      confidence,
      alternatives: [...(plan.alternatives ?? [])],
    },
    markConfidence: confidence,
    confidence,
  };
}

/** A sheet with exactly the rows named, in that order. Names of unrecognised rows are free. */
export function sheet(kind: FormKind, rows: Rows, options: SheetOptions = {}): Disclosure {
  const file = options.file ?? `${kind.toLowerCase()}.xlsx`;
  const plans = Object.entries(rows).map(([name, word]): readonly [string, RowPlan] => [
    name,
    typeof word === 'string' ? { is: word } : word,
  ]);
  const header: Header = {
    createdOn: '2024-04-01',
    organisation: '株式会社あおぞら医療システム（架空）',
    product: 'あおぞら電子カルテ',
    version: '4.2',
    ...options.header,
  };
  const edition = options.edition === undefined ? '4.1' : options.edition;
  const evidence = (raw: string, cell: string, confidence = 0.98) => ({
    place: { file, sheet: kind, cell },
    raw,
    confidence,
  });
  const headerEvidence = (field: keyof Header) => {
    const raw = options.headerRaw?.[field] ?? header[field];
    return raw === null
      ? null
      : evidence(raw, `C${HEADER_FIELDS.indexOf(field) + 2}`, options.headerConfidence?.[field]);
  };
  return {
    formatVersion: FORMAT_VERSION,
    content: {
      form: { kind, edition },
      header,
      answers: plans.map(([name, plan]) => answerOf(kind, name, plan)),
      notes: (options.notes ?? []).map(([number, text]) => ({ number, text })),
    },
    reading: {
      source: {
        file,
        sha256: options.sha256 ?? (kind === 'MDS' ? 'a' : 'b').repeat(64),
        adapter: 'xlsx',
        sheets: [kind],
      },
      form: {
        kindBy: 'title',
        editionBy: edition === null ? 'none' : 'title',
        editionRaw: edition === null ? null : `Ver.${edition}`,
        confidence: 0.98,
      },
      header: {
        createdOn: headerEvidence('createdOn'),
        organisation: headerEvidence('organisation'),
        product: headerEvidence('product'),
        version: headerEvidence('version'),
      },
      answers: plans.map(([, plan], index) => evidenceOf(file, kind, index, plan)),
      notes: (options.notes ?? []).map(([, text], index) => evidence(text, `B${index + 120}`)),
    },
  };
}

/** Answers of a complete sheet that gives no reason for any finding above `info`. */
const CLEAN: Rows = {
  'authentication-method.other': 'no',
  'authentication-method.two-factor': { is: 'yes', remark: 'ICカードとパスワードの組合せ' },
  'wireless-lan-security': { is: 'not-applicable', remark: '無線LANの機能を搭載していないため' },
  'patient-access-protection': { is: 'not-applicable', remark: '患者等が閲覧する機能がないため' },
  'tls-configuration': { is: 'yes', remark: 'TLS1.3に対応' },
  'connection-method': { is: 'yes', remark: 'TLS1.3とクライアント認証' },
  'remote-maintenance': 'no',
  'remote-maintenance.login-restriction': 'not-applicable',
  'remote-maintenance.log': 'not-applicable',
  'remote-maintenance.file-sanitisation': 'not-applicable',
  'device-record-attribution': 'not-applicable',
  scanning: 'no',
  'scanning.specification': 'not-applicable',
  'scanning.signature-and-timestamp': 'not-applicable',
};

/** A complete sheet: every row of the form, はい or what `CLEAN` says, changed by `changes`. */
export function complete(
  kind: FormKind,
  changes: Rows = {},
  options: SheetOptions = {},
): Disclosure {
  const rows = itemsOf(referenceForm(kind))
    .filter(({ role }) => role !== 'heading')
    .map(({ key }): readonly [string, RowWord] => [key, changes[key] ?? CLEAN[key] ?? 'yes']);
  const extra = Object.entries(changes).filter(([key]) => !rows.some(([known]) => known === key));
  return sheet(kind, Object.fromEntries([...rows, ...extra]), options);
}

/** A complete sheet without some rows. */
export function completeWithout(
  kind: FormKind,
  without: (key: string) => boolean,
  options: SheetOptions = {},
): Disclosure {
  const rows = itemsOf(referenceForm(kind))
    .filter(({ role, key }) => role !== 'heading' && !without(key))
    .map(({ key }): readonly [string, RowWord] => [key, CLEAN[key] ?? 'yes']);
  return sheet(kind, Object.fromEntries(rows), options);
}
