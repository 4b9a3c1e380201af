import { checklistItems, lenses, ransomwareMeasures } from './data.js';
import type { ChecklistItem, Lens, RansomwareMeasure } from './lens-schema.js';

/** Items of the cyber-security checklist 令和7年度（案に基づく）, hospital list first. */
export const listChecklistItems = (): readonly ChecklistItem[] => checklistItems;

/** A checklist item by id such as `H7-2-10`; undefined when there is none. */
export const findChecklistItem = (id: string): ChecklistItem | undefined =>
  checklistItems.find((item) => item.id === id);

/** Ways to group the topics: NIST CSF functions, 電子保存の三原則, 予防・初動・復旧. */
export const listLenses = (): readonly Lens[] => lenses;

/** The four priority measures against ransomware and what a disclosure says of each. */
export const listRansomwareMeasures = (): readonly RansomwareMeasure[] => ransomwareMeasures;
