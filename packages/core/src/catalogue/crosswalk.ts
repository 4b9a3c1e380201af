import { oncePer } from '../basics/once.js';
import { isCitation, resolveCitation } from './citations.js';
import { transition } from './data.js';
import { itemByKey } from './forms.js';
import { type PrintedEdition, resolveReference } from './references.js';
import type { Basis, Form, FormItem, Relation, Transition } from './schema.js';

/**
 * One link from a row of a form to a requirement of guideline 6.0.
 * - `via: topic`: our own reading of what the row asks (basis editorial), with relation and duties;
 * - `via: printed-reference`: the number printed on the row, taken through the transition table;
 *   its relation is null, because the table says only that a matter moved there.
 */
export interface Edge {
  readonly from: string;
  readonly via: 'topic' | 'printed-reference';
  readonly requirement: string;
  readonly relation: Relation | null;
  readonly subItems: readonly string[];
  readonly basis: Basis;
  readonly caveat: string | null;
  /** What the link rests on, for people: our crosswalk, or the cell of the transition table. */
  readonly source: string;
}

/** A printed reference's way to guideline 6.0: requirements, and sections for citing only. */
export interface PrintedRoute {
  readonly reference: string;
  readonly level: 'item' | 'chapter' | 'unknown';
  readonly edges: readonly Edge[];
  readonly sections: readonly string[];
  /** On what the way to each section rests, by section. */
  readonly sectionBases?: Readonly<Record<string, Basis>>;
}

/** Links of a row by what it asks; [] for headings and presence rows without links. */
export function edgesOfKey(form: Form, key: string): readonly Edge[] {
  const item = itemByKey(form, key);
  return item === undefined ? NO_EDGES : edgesOfItem(item);
}

const NO_EDGES: readonly Edge[] = [];

/** On what every link of a row by its topic rests: our own reading of what the row asks. */
export const TOPIC_BASIS: Basis = 'editorial';

/** Links of a row, the same list whenever it is asked for. */
export const edgesOfItem = oncePer(({ key, requirements = [] }: FormItem): readonly Edge[] =>
  requirements.map((link) => ({
    from: key,
    via: 'topic',
    requirement: link.id,
    relation: link.relation,
    subItems: link.subItems ?? [],
    basis: TOPIC_BASIS,
    caveat: link.caveat ?? null,
    source: 'Kaijisho crosswalk',
  })),
);

/**
 * Links of one printed reference (`6.5.C14`), through the numbering of the edition it is printed
 * in and the 5.2 → 6.0 transition table. Doubtful cells of that table are not used.
 */
export function routeOfReference(reference: string, edition: PrintedEdition): PrintedRoute {
  const resolved = resolveReference(reference, edition);
  if (resolved.level !== 'item')
    return { reference, level: resolved.level, edges: [], sections: [] };
  const mappings = resolved.items.flatMap((item) =>
    transition.mappings.filter((mapping) => mapping.from52 === item.id52),
  );
  const edges = mappings.flatMap((mapping) =>
    (mapping.requirements ?? []).map(
      (requirement): Edge => ({
        from: reference,
        via: 'printed-reference',
        requirement,
        relation: null,
        subItems: [],
        basis: mapping.basis,
        caveat: null,
        source: `${mapping.from52}${mapping.officialCell === undefined ? '' : ` → ${mapping.officialCell}`}`,
      }),
    ),
  );
  const sectionBases = basesOfSections(mappings);
  return {
    reference,
    level: 'item',
    edges: uniqueEdges(edges),
    sections: Object.keys(sectionBases),
    sectionBases,
  };
}

/** Bases from the most to the least authoritative. */
const rank: Readonly<Record<Basis, number>> = { official: 0, 'official-draft': 1, editorial: 2 };

/** The best basis of each section the mappings lead to, in their order. */
function basesOfSections(mappings: Transition['mappings']): Readonly<Record<string, Basis>> {
  const bases: Record<string, Basis> = {};
  for (const { sections, basis } of mappings)
    for (const section of sections ?? []) {
      const known = bases[section];
      if (known === undefined || rank[basis] < rank[known]) bases[section] = basis;
    }
  return bases;
}

/** Links of a citation of guideline 6.0: no table stands between it and the requirement. */
function routeOfCitation(citation: string): PrintedRoute {
  const resolved = resolveCitation(citation);
  return {
    reference: citation,
    level: resolved?.level ?? 'unknown',
    edges: (resolved?.requirements ?? []).map(
      (requirement): Edge => ({
        from: citation,
        via: 'printed-reference',
        requirement,
        relation: null,
        subItems: [],
        basis: 'official',
        caveat: null,
        source: citation,
      }),
    ),
    sections: [],
  };
}

/**
 * Links of a reference as a sheet prints it. Without an edition a number of 5.x leads nowhere: 5.1
 * and 5.2 number differently.
 */
export function routeOfPrinted(reference: string, edition: string | null): PrintedRoute {
  if (isCitation(reference)) return routeOfCitation(reference);
  return edition === '5.1' || edition === '5.2'
    ? routeOfReference(reference, edition)
    : { reference, level: 'unknown', edges: [], sections: [] };
}

/** Drops later edges to a requirement already reached on an equal or better basis. */
function uniqueEdges(edges: readonly Edge[]): readonly Edge[] {
  const best = new Map<string, Edge>();
  for (const edge of edges) {
    const known = best.get(edge.requirement);
    if (known === undefined || rank[edge.basis] < rank[known.basis])
      best.set(edge.requirement, edge);
  }
  return [...best.values()];
}
