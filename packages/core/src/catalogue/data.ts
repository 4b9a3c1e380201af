import checklistJson from './data/checklist-r7.json';
import demarcationJson from './data/demarcation.json';
import editionsJson from './data/editions.json';
import guideline5Json from './data/guideline-5.json';
import guideline6Json from './data/guideline-6.0.json';
import lensesJson from './data/lenses.json';
import mdsJson from './data/mds-4.1.json';
import questionsJson from './data/questions.json';
import ransomwareJson from './data/ransomware-measures.json';
import sdsJson from './data/sds-4.1.json';
import transitionJson from './data/transition-5-to-6.json';
import type { DemarcationData, Editions, Question } from './demarcation-schema.js';
import type { ChecklistItem, Lens, RansomwareMeasure } from './lens-schema.js';
import type { Form, Guideline5Item, Guideline6, Transition } from './schema.js';
import { withUniformItems } from './uniform-items.js';

/**
 * The data files under their types. TypeScript widens the strings of a JSON import, so the types
 * are asserted here, once; `test/catalogue` proves every file against its zod schema.
 */
export const forms = ([mdsJson, sdsJson] as unknown as readonly Form[]).map(withUniformItems);
export const guideline6 = guideline6Json as unknown as Guideline6;
export const guideline5Items = guideline5Json.items as unknown as readonly Guideline5Item[];
export const transition = transitionJson as unknown as Transition;
export const demarcation = demarcationJson as unknown as DemarcationData;
export const questions = questionsJson.questions as unknown as readonly Question[];
export const editions: Editions = editionsJson;
export const checklistItems = checklistJson.items as unknown as readonly ChecklistItem[];
export const lenses: readonly Lens[] = lensesJson.lenses;
export const ransomwareMeasures =
  ransomwareJson.measures as unknown as readonly RansomwareMeasure[];
