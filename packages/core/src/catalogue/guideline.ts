import { addTo } from '../basics/grouped.js';
import { oncePer } from '../basics/once.js';
import { guideline6 } from './data.js';
import type { Requirement, SubItem } from './schema.js';

const byId = new Map(guideline6.requirements.map((requirement) => [requirement.id, requirement]));
const sectionTitles = new Map(
  [...guideline6.chapters, ...guideline6.sections].map(({ id, titleJa }) => [id, titleJa]),
);

/** The 263 requirements (遵守事項) of guideline 6.0, in the document's order. */
export const listRequirements = (): readonly Requirement[] => guideline6.requirements;

const places = new Map(guideline6.requirements.map(({ id }, place) => [id, place]));

/** Where a requirement stands in `listRequirements`; undefined when there is none of that id. */
export const placeOfRequirement = (id: string): number | undefined => places.get(id);

/** A requirement by id such as `C-14-5`; undefined when there is none. */
export const findRequirement = (id: string): Requirement | undefined => byId.get(id);

/**
 * A requirement by the citation people see (システム運用編 14⑤), spaces ignored; undefined when
 * there is none.
 */
export function findRequirementByCitation(citation: string): Requirement | undefined {
  const wanted = citation.replace(/\s/g, '');
  return guideline6.requirements.find(({ citationJa }) => citationJa.replace(/\s/g, '') === wanted);
}

/** システム運用編 14⑤ for `C-14-5`. The bare id is never shown: it would be read as a C項. */
export function citationOf(id: string): string {
  const requirement = byId.get(id);
  if (requirement === undefined) throw new Error(`No requirement ${id} in the catalogue`);
  return requirement.citationJa;
}

/**
 * Citations in few words: one text for each volume, in the order in which the volumes first come,
 * such as `システム運用編 14⑤、14⑥`.
 */
export function citationsByVolume(
  ids: readonly string[],
  listed: (numbers: readonly string[]) => string,
): readonly string[] {
  const volumes = new Map<string, string[]>();
  for (const citation of ids.map(citationOf)) {
    const [volume = '', number = ''] = citation.split(' ');
    addTo(volumes, volume, number);
  }
  return [...volumes].map(([volume, numbers]) => `${volume} ${listed(numbers)}`);
}

/** Citation and title of a section of guideline 6.0, such as システム運用編 14.3. */
export function sectionCitation(id: string): string {
  const volume = guideline6.volumes.find(({ id: letter }) => id.startsWith(`${letter}-`));
  const title = sectionTitles.get(id);
  return `${volume?.titleJa ?? ''} ${id.slice(2)}${title === undefined ? '' : `（${title}）`}`;
}

/** The duties inside a bundled requirement (or duty) that carry no duties themselves, in order. */
export const dutiesOf = oncePer(
  ({ subItems = [] }: { readonly subItems?: readonly SubItem[] | undefined }): readonly SubItem[] =>
    subItems.flatMap((item) => (item.subItems === undefined ? [item] : dutiesOf(item))),
);

export const ENVIRONMENTS = ['1', '2', '3', '4'] as const;
/** Pattern of institution (Ⅰ–Ⅳ of the guideline: size of staff × on-premises or cloud). */
export type Environment = (typeof ENVIRONMENTS)[number];

const ROMAN = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'];

/** Whether a requirement binds an institution of this pattern; those without a mark bind all. */
export function bindsEnvironment(requirement: Requirement, environment: Environment): boolean {
  const marked = requirement.environments;
  if (marked === undefined || /[~〜～]/.test(marked)) return true;
  return marked.includes(ROMAN[Number(environment) - 1] ?? '');
}
