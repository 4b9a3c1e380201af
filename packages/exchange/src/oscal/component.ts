import {
  type Allocation,
  citationOf,
  coverageStateText,
  type Matrix,
  type Product,
  placeText,
  type RequirementCoverage,
} from '@kaijisho/core';
import { CATALOG_FILE, line, metadataOf, type OscalOptions, property, uuidOf } from './parts.js';

/** One product with what its answers say about each requirement. */
export interface ComponentInput {
  readonly product: Product;
  readonly requirements: readonly RequirementCoverage[];
}

/**
 * Who would act, in the words of the shared-responsibility model: `provided` by the vendor,
 * `responsibility` of the institution. `inherited` and `satisfied` are for the institution to state
 * once the parties have agreed, so no proposal says them.
 */
const SHARES: Readonly<Record<Allocation, readonly ('provided' | 'responsibility')[]>> = {
  institution: ['responsibility'],
  vendor: ['provided'],
  'vendor-outsourced': ['provided'],
  shared: ['provided', 'responsibility'],
  'other-vendor': [],
  'not-applicable': [],
  undecided: [],
};

function sharesOf({ lines }: Matrix, product: string, requirement: string) {
  const found = lines.filter(
    (entry) => entry.product === product && entry.requirements.includes(requirement),
  );
  return [...new Set(found.flatMap(({ proposal }) => SHARES[proposal.allocation]))].sort();
}

/** The answers behind a state, as the sheet prints them. */
function answersText({ contributions }: RequirementCoverage, { disclosures }: Product): string {
  const said = contributions.flatMap(({ disclosure, answer, setAside }) => {
    const sheet = disclosures[disclosure];
    const row = answer === null ? undefined : sheet?.content.answers[answer];
    const evidence = answer === null ? undefined : sheet?.reading.answers[answer];
    if (row === undefined || evidence === undefined || setAside !== null) return [];
    return [`${row.question}: ${row.choice ?? row.state} (${placeText(evidence.place)})`];
  });
  return [...new Set(said)].join('; ');
}

function requirementOf(covered: RequirementCoverage, product: Product, matrix: Matrix) {
  const { requirement, state, subItems } = covered;
  const answers = answersText(covered, product);
  return {
    uuid: uuidOf('implemented', product.id, requirement),
    'control-id': requirement,
    description: line(
      `${citationOf(requirement)} ${coverageStateText(state, 'ja')}${answers === '' ? '' : `: ${answers}`}`,
    ),
    props: [
      property('declared', state, 'Declared by the vendor; whether it is true is not judged.'),
      ...sharesOf(matrix, product.id, requirement).map((share) =>
        property('responsibility', share, 'Proposed, not agreed.'),
      ),
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

function componentOf({ product, requirements }: ComponentInput, matrix: Matrix) {
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
              description: 'What the vendor declares on the MDS or SDS.',
              'implemented-requirements': asked.map((covered) =>
                requirementOf(covered, product, matrix),
              ),
            },
          ],
        }),
  };
}

/**
 * Products as an OSCAL component definition. Only requirements the sheets ask about are named, each
 * with the state of what is declared; none says that a requirement is fulfilled.
 */
export function componentDefinition(
  products: readonly ComponentInput[],
  matrix: Matrix,
  options: OscalOptions,
) {
  return {
    'component-definition': {
      uuid: uuidOf('components', options.date, ...products.map(({ product }) => product.id)),
      metadata: metadataOf(
        '医療情報セキュリティ開示書による申告状況',
        options,
        'Declared by the vendors themselves. Links to the guideline are editorial.',
      ),
      components: products.map((entry) => componentOf(entry, matrix)),
    },
  };
}
