import { itemsOf, listForms } from '../../catalogue/forms.js';
import type { ChecklistItem } from '../../catalogue/lens-schema.js';
import { listChecklistItems, listRansomwareMeasures } from '../../catalogue/lenses.js';
import { PROFILE_REMARKS } from '../../messages/profile-remarks.js';
import { comparisonTopics } from '../topics.js';
import { PROFILE_VERSION, type Profile, type ProfileEntry } from './schema.js';

/** Profiles that come with the program, made from its catalogue. */

export const PROFILE_NAMES = [
  'retention',
  'checklist-r7-hospital',
  'checklist-r7-vendor',
  'ransomware-measures',
] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** Rows that products with a statutory retention duty answer as well: 6.12, 7.1, 7.2, 7.3. */
function retention(): Profile {
  const bound = (key: string) =>
    listForms().some((form) =>
      itemsOf(form).some((item) => item.key === key && item.appliesTo?.includes('retention')),
    );
  return {
    profileVersion: PROFILE_VERSION,
    id: 'retention',
    titleJa: '法定保存義務のある記録を扱う製品',
    titleEn: 'Products that keep records under a statutory retention duty',
    entries: comparisonTopics()
      .filter(({ key, item }) => bound(key) && item.role !== 'presence')
      .map(
        ({ key, section, item }): ProfileEntry => ({
          id: key,
          label: section,
          titleJa: item.subjectJa,
          titleEn: item.subjectEn,
          targets: [{ key }],
          accept: ['yes', 'not-applicable'],
          noteRequired: ['not-applicable'],
        }),
      ),
  };
}

/** What the answers behind an entry do not say, where that is worded. */
function remarkOf(id: string): Pick<ProfileEntry, 'remarkJa' | 'remarkEn'> {
  const remark = PROFILE_REMARKS[`remark.${id}`];
  return remark === undefined ? {} : { remarkJa: remark.ja, remarkEn: remark.en };
}

function checklistEntry(item: ChecklistItem): ProfileEntry {
  const { level, topics = [] } = item.disclosureSupport;
  return {
    id: item.id,
    label: item.number,
    titleJa: item.summaryJa,
    titleEn: item.summaryEn,
    targets:
      level === 'document' ? [{ disclosure: 'handed-over' }] : topics.map((key) => ({ key })),
    institution: item.list === 'hospital',
    ...remarkOf(`checklist.${item.id.slice(3)}`),
  };
}

function checklist(list: ChecklistItem['list']): Profile {
  const [whoJa, whoEn] =
    list === 'hospital' ? ['医療機関確認用', 'for hospitals'] : ['事業者確認用', 'for vendors'];
  return {
    profileVersion: PROFILE_VERSION,
    id: `checklist-r7-${list}`,
    titleJa: `サイバーセキュリティ対策チェックリスト 令和7年度（案に基づく）　${whoJa}`,
    titleEn: `Cyber-security checklist, fiscal 2025 (based on the draft), ${whoEn}`,
    entries: listChecklistItems()
      .filter((item) => item.list === list)
      .map(checklistEntry),
  };
}

function ransomware(): Profile {
  return {
    profileVersion: PROFILE_VERSION,
    id: 'ransomware-measures',
    titleJa: 'ランサムウェアへの四つの優先対策',
    titleEn: 'Four priority measures against ransomware',
    entries: listRansomwareMeasures().map(
      ({ id, titleJa, summaryEn, topics }): ProfileEntry => ({
        id,
        titleJa,
        titleEn: summaryEn,
        targets: topics.filter(({ use }) => use === 'offer').map(({ key }) => ({ key })),
        ...remarkOf(`measure.${id}`),
      }),
    ),
  };
}

const BUILD: Readonly<Record<ProfileName, () => Profile>> = {
  retention,
  'checklist-r7-hospital': () => checklist('hospital'),
  'checklist-r7-vendor': () => checklist('vendor'),
  'ransomware-measures': ransomware,
};

/** A built-in profile; null for a name there is none of. */
export const builtInProfile = (name: string): Profile | null =>
  PROFILE_NAMES.find((known) => known === name) === undefined ? null : BUILD[name as ProfileName]();
