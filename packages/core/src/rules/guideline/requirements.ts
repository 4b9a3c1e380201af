import { type Edge, edgesOfKey } from '../../catalogue/crosswalk.js';
import { listQuestions } from '../../catalogue/demarcation.js';
import type { Question } from '../../catalogue/demarcation-schema.js';
import { bindsEnvironment, citationOf, findRequirement } from '../../catalogue/guideline.js';
import type { Relation } from '../../catalogue/schema.js';
import { addTo } from '../../model/grouped.js';
import { oncePer } from '../../model/once.js';
import type { RuleContext } from '../context.js';
import { isGatedOff } from '../sheet/conditions.js';
import type { Row, Sheet } from '../sheet/sheet.js';
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
  const edges = edgesOfKey(sheet.form, key);
  const requirements =
    relation === undefined
      ? reachedBy(edges)
      : unique(edges.filter((edge) => edge.relation === relation));
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
/** Links of a row are one list for good. */
const reachedBy = oncePer(unique);

/** Whether any row of the sheet declares (はい) something about a requirement. */
export const isDeclaredElsewhere = (sheet: Sheet, requirement: string, than: Row): boolean =>
  declaringRows(sheet)
    .get(requirement)
    ?.some((row) => row !== than) === true;

/** The rows that declare something about each requirement. */
const declaringRows = oncePer((sheet: Sheet): ReadonlyMap<string, readonly Row[]> => {
  const declaring = new Map<string, Row[]>();
  for (const row of sheet.rows) {
    const { answer, item } = row;
    if (answer.choice !== 'yes' || item?.role !== 'measure' || isGatedOff(sheet, row)) continue;
    for (const requirement of reachedBy(edgesOfKey(sheet.form, item.key)))
      addTo(declaring, requirement, row);
  }
  return declaring;
});

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
  const asked: Question[] = [];
  for (const question of listQuestions()) {
    const { askOf, requirements: about } = question;
    if (askOf !== 'both' && askOf !== side) continue;
    if (about.some((id) => requirements.includes(id))) asked.push(question);
    if (asked.length === QUESTIONS) break;
  }
  return asked;
}
