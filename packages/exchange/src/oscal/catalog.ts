import {
  type Form,
  itemsOf,
  listRequirements,
  type Requirement,
  type SubItem,
  sectionOf,
} from '@kaijisho/core';
import { line, metadataOf, type OscalOptions, property, uuidOf } from './parts.js';
import { remark } from './remarks.js';

const VOLUMES = { G: '経営管理編', M: '企画管理編', C: 'システム運用編' } as const;

const dutyParts = (items: readonly SubItem[] | undefined): readonly object[] =>
  (items ?? []).map(({ id, summaryJa, subItems }) => ({
    id,
    name: 'item',
    prose: line(summaryJa),
    ...(subItems === undefined ? {} : { parts: dutyParts(subItems) }),
  }));

const controlOf = ({
  id,
  citationJa,
  summaryJa,
  summaryEn,
  environments,
  subItems,
}: Requirement) => ({
  id,
  title: line(`${citationJa} ${summaryJa}`),
  props: [
    { name: 'label', value: citationJa },
    ...(environments === undefined ? [] : [property('environments', environments)]),
  ],
  parts: [
    {
      id: `${id}_smt`,
      name: 'statement',
      prose: line(summaryJa),
      ...(subItems === undefined ? {} : { parts: dutyParts(subItems) }),
    },
    { id: `${id}_en`, name: 'overview', prose: line(summaryEn) },
  ],
});

/** Guideline 6.0 as an OSCAL catalog: a control for each requirement, worded by us. */
export function guidelineCatalog(options: OscalOptions) {
  return {
    catalog: {
      uuid: uuidOf('catalog', 'guideline-6.0', options.version),
      metadata: metadataOf(
        '医療情報システムの安全管理に関するガイドライン 第6.0版（遵守事項の要約）',
        options,
        remark('summaries'),
      ),
      groups: (['G', 'M', 'C'] as const).map((volume) => ({
        id: `volume-${volume}`,
        title: VOLUMES[volume],
        controls: listRequirements()
          .filter((requirement) => requirement.volume === volume)
          .map(controlOf),
      })),
    },
  };
}

/** Id of an item of a form as a control: keys hold dots only, which a token may. */
export const itemControlId = (form: Form, key: string): string =>
  `${form.about.form.toLowerCase()}_${key}`;

/** The questions of a form as an OSCAL catalog, to be the source of the mapping. */
export function formCatalog(form: Form, options: OscalOptions) {
  const { form: kind, edition } = form.about;
  return {
    catalog: {
      uuid: uuidOf('catalog', kind, edition, options.version),
      metadata: metadataOf(
        `${form.about.titleJa} (${kind} ${edition})`,
        options,
        remark('reconstructed'),
      ),
      controls: itemsOf(form)
        .filter(({ role }) => role !== 'heading')
        .map((item) => ({
          id: itemControlId(form, item.key),
          title: line(item.subjectJa),
          props: [
            property('key', item.key),
            property('role', item.role),
            property('verified', String(item.verified === true)),
            property('section', sectionOf(form, item.key) ?? '-'),
          ],
        })),
    },
  };
}
