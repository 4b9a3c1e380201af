import {
  type Agreement,
  type Allocation,
  citationOf,
  coverageStateText,
  isReadUnsurely,
  type Matrix,
  type Product,
  placeText,
  type RequirementCoverage,
  reportText,
  restsOnUnsureReading,
  tableText,
} from '@kaijisho/core';
import { CATALOG_FILE, line, metadataOf, type OscalOptions, property, uuidOf } from './parts.js';
import { remark } from './remarks.js';

/** One product with what its answers say about each requirement. */
export interface ComponentInput {
  readonly product: Product;
  readonly requirements: readonly RequirementCoverage[];
}

/** What is drawn up for all components: the matrix, and what people agreed on it. */
interface Demarcation {
  readonly matrix: Matrix;
  readonly agreement: Agreement | null;
}

type Party = 'vendor' | 'institution';

const PARTIES: Readonly<Record<Allocation, readonly Party[]>> = {
  institution: ['institution'],
  vendor: ['vendor'],
  'vendor-outsourced': ['vendor'],
  shared: ['institution', 'vendor'],
  'other-vendor': [],
  'not-applicable': [],
  undecided: [],
};

/**
 * Who acts, in the words of the shared-responsibility model. A proposal says what the vendor would
 * have `provided` and what would be a `responsibility` of the institution; only what the parties
 * have agreed is `inherited` from the vendor or `satisfied` by the institution.
 */
const PROPOSED: Readonly<Record<Party, string>> = {
  vendor: 'provided',
  institution: 'responsibility',
};
const AGREED: Readonly<Record<Party, string>> = { vendor: 'inherited', institution: 'satisfied' };

function sharesOf({ matrix, agreement }: Demarcation, product: string, requirement: string) {
  const about = ({ product: of, requirements }: Matrix['lines'][number]) =>
    of === product && requirements.includes(requirement);
  const partiesOf = (allocations: readonly (Allocation | null)[]): readonly Party[] =>
    [...new Set(allocations.flatMap((one) => (one === null ? [] : PARTIES[one])))].sort();
  const proposed = matrix.lines.filter(about).map(({ proposal }) => proposal.allocation);
  const agreed = (agreement?.lines ?? [])
    .filter(({ line, status }) => status === 'agreed' && about(line))
    .map(({ allocation }) => allocation);
  return [
    ...partiesOf(proposed).map((party) =>
      property('responsibility', PROPOSED[party], remark('proposed')),
    ),
    ...partiesOf(agreed).map((party) =>
      property('responsibility', AGREED[party], remark('agreed')),
    ),
  ];
}

/** The answers behind a state, as the sheet prints them, in the language of the sheets. */
function answersText({ contributions }: RequirementCoverage, { disclosures }: Product): string {
  const said = contributions.flatMap(({ disclosure, answer, setAside }) => {
    const sheet = disclosures[disclosure];
    const row = answer === null ? undefined : sheet?.content.answers[answer];
    const evidence = answer === null ? undefined : sheet?.reading.answers[answer];
    if (row === undefined || evidence === undefined || setAside !== null) return [];
    const word =
      row.choice === null ? (`state.${row.state}` as const) : (`choice.${row.choice}` as const);
    const unsure = isReadUnsurely(row, evidence) ? tableText('table.unsure', 'ja') : '';
    return [`${row.question} → ${reportText(word, 'ja')}（${placeText(evidence.place)}）${unsure}`];
  });
  return [...new Set(said)].join(' ／ ');
}

/** Said only where it is so: most answers are read surely. */
const unsureProperty = (covered: RequirementCoverage, product: Product) =>
  restsOnUnsureReading(covered, product) ? [property('reading', 'unsure', remark('unsure'))] : [];

function requirementOf(covered: RequirementCoverage, product: Product, demarcation: Demarcation) {
  const { requirement, state, subItems } = covered;
  const answers = answersText(covered, product);
  return {
    uuid: uuidOf('implemented', product.id, requirement),
    'control-id': requirement,
    description: line(
      `${citationOf(requirement)} ${coverageStateText(state, 'ja')}${answers === '' ? '' : `：${answers}`}`,
    ),
    props: [
      property('declared', state, remark('declared')),
      ...unsureProperty(covered, product),
      ...sharesOf(demarcation, product.id, requirement),
    ],
    ...(subItems.length === 0
      ? {}
      : {
          statements: subItems.map((duty) => ({
            'statement-id': duty.id,
            uuid: uuidOf('statement', product.id, duty.id),
            description: coverageStateText(duty.state, 'ja'),
            props: [property('declared', duty.state)],
          })),
        }),
  };
}

function componentOf({ product, requirements }: ComponentInput, demarcation: Demarcation) {
  const kinds = product.disclosures.map(({ content }) => content.form.kind);
  const asked = requirements.filter((covered) => covered.asked);
  return {
    uuid: uuidOf('component', product.id),
    type: kinds.includes('MDS') ? 'software' : 'service',
    title: line(product.name),
    description: line(
      [product.organisation, product.name, product.version].filter((part) => part).join(' '),
    ),
    props: [
      property('organisation', product.organisation || '-'),
      ...(product.version === null ? [] : [{ name: 'version', value: product.version || '-' }]),
      ...product.disclosures.map(({ reading: { source } }) =>
        property('disclosure', line(source.file), `SHA-256 ${source.sha256}`),
      ),
    ],
    ...(asked.length === 0
      ? {}
      : {
          'control-implementations': [
            {
              uuid: uuidOf('implementation', product.id),
              source: CATALOG_FILE,
              description: remark('sheets'),
              'implemented-requirements': asked.map((covered) =>
                requirementOf(covered, product, demarcation),
              ),
            },
          ],
        }),
  };
}

/**
 * Products as an OSCAL component definition. Only requirements the sheets ask about are named, each
 * with the state of what is declared; none says that a requirement is fulfilled.
 * @param agreement what people decided on the matrix; null while there are only proposals
 */
export function componentDefinition(
  products: readonly ComponentInput[],
  matrix: Matrix,
  options: OscalOptions,
  agreement: Agreement | null = null,
) {
  const demarcation: Demarcation = { matrix, agreement };
  return {
    'component-definition': {
      uuid: uuidOf('components', options.date, ...products.map(({ product }) => product.id)),
      metadata: metadataOf(
        '医療情報セキュリティ開示書による申告状況',
        options,
        [
          remark('components'),
          ...(matrix.unused.length === 0
            ? []
            : [`${remark('unused')} ${matrix.unused.map(line).join(', ')}`]),
        ].join('\n'),
      ),
      components: products.map((entry) => componentOf(entry, demarcation)),
    },
  };
}
