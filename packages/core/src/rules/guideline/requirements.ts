import { addTo } from '../../basics/grouped.js';
import { oncePer } from '../../basics/once.js';
import { type Edge, edgesOfKey } from '../../catalogue/crosswalk.js';
import { listQuestions } from '../../catalogue/demarcation.js';
import type { Question } from '../../catalogue/demarcation-schema.js';
import { itemsOf } from '../../catalogue/forms.js';
import { bindsEnvironment, citationOf, findRequirement } from '../../catalogue/guideline.js';
import type { Form, Relation } from '../../catalogue/schema.js';
import type { RuleContext } from '../context.js';
import { isGatedOff } from '../sheet/conditions.js';
import { isMarked, isMeasure, type Row } from '../sheet/rows.js';
import { rowsOf, type Sheet } from '../sheet/sheet.js';
import { listed } from '../sheet/subjects.js';

/**
 * Requirements (遵守事項) a row speaks to, as far as they bind the institution.
 * @param relation only edges of this strength; left out, all
 */
export function requirementsOf(
  sheet: Sheet,
  key: string,
  context: Pick<RuleContext, 'environment'>,
  relation?: Relation,
): readonly string[] {
  const requirements = reachedBy(edgesOfKey(sheet.form, key))[relation ?? 'any'];
  const { environment } = context;
  return environment === null
    ? requirements
    : requirements.filter((id) => {
        const requirement = findRequirement(id);
        return requirement !== undefined && bindsEnvironment(requirement, environment);
      });
}

/** Requirements that edges lead to, each once, those the catalogue knows. */
const unique = (edges: readonly Edge[]): readonly string[] =>
  [...new Set(edges.map(({ requirement }) => requirement))].filter(
    (id) => findRequirement(id) !== undefined,
  );

/** Links of a row are one list for good, and so are the requirements they lead to. */
const reachedBy = oncePer((edges: readonly Edge[]) => {
  const by = (relation: Relation) => unique(edges.filter((edge) => edge.relation === relation));
  return { any: unique(edges), direct: by('direct'), partial: by('partial') };
});

/** Keys of the rows of a form that lead to each requirement. */
const keysByRequirement = oncePer((form: Form): ReadonlyMap<string, readonly string[]> => {
  const keys = new Map<string, string[]>();
  for (const { key } of itemsOf(form))
    for (const requirement of reachedBy(edgesOfKey(form, key)).any) addTo(keys, requirement, key);
  return keys;
});

/** Keys of the rows of the sheet's form that speak to a requirement. */
export const keysSpeakingTo = ({ form }: Sheet, requirement: string): readonly string[] =>
  keysByRequirement(form).get(requirement) ?? [];

/** Whether another row of the sheet declares (はい) something about a requirement. */
export const isDeclaredElsewhere = (sheet: Sheet, requirement: string, than: Row): boolean =>
  keysSpeakingTo(sheet, requirement).some((key) =>
    rowsOf(sheet, key).some(
      (row) => row !== than && isMarked(row, 'yes') && isMeasure(row) && !isGatedOff(sheet, row),
    ),
  );

/** Citations as list arguments. They stay Japanese: that is what stands in the guideline. */
export function citationLists(requirements: readonly string[]) {
  const citations = requirements.map(citationOf);
  return { citations: listed(citations, 'ほか'), citationsEn: listed(citations, 'and others') };
}

/** More questions at once would not be asked. */
const QUESTIONS = 2;

/** Supplementary questions about some requirements that fit this kind of sheet, a few. */
export function questionsFor(sheet: Sheet, requirements: readonly string[]): readonly Question[] {
  const side = sheet.kind === 'MDS' ? 'manufacturer' : 'service-provider';
  const isAsked = (requirement: string) => requirements.includes(requirement);
  const asked: Question[] = [];
  for (const question of listQuestions()) {
    const { askOf, requirements: about } = question;
    if (askOf !== 'both' && askOf !== side) continue;
    if (about.some(isAsked)) asked.push(question);
    if (asked.length === QUESTIONS) break;
  }
  return asked;
}
