import { type Edge, edgesOfKey, type Form, itemsOf } from '@kaijisho/core';
import { itemControlId } from './catalog.js';
import {
  CATALOG_FILE,
  formCatalogFile,
  line,
  metadataOf,
  type OscalOptions,
  property,
  uuidOf,
} from './parts.js';
import { remark } from './remarks.js';

/** One question never fulfils a requirement by itself: what it covers is a part of it. */
const relationshipOf = ({ relation }: Edge): string =>
  relation === 'partial' ? 'intersects-with' : 'subset-of';

function mapOf(edge: Edge, form: Form) {
  const { from, requirement, relation, basis, subItems, caveat, source } = edge;
  return {
    uuid: uuidOf('map', form.about.form, form.about.edition, from, requirement),
    relationship: relationshipOf(edge),
    sources: [{ type: 'control', 'id-ref': itemControlId(form, from) }],
    targets:
      subItems.length === 0
        ? [{ type: 'control', 'id-ref': requirement }]
        : subItems.map((id) => ({ type: 'statement', 'id-ref': id })),
    props: [
      property('requirement', requirement),
      property('basis', basis),
      property('relation', relation ?? 'moved'),
      property('source', line(source)),
    ],
    ...(caveat === null ? {} : { remarks: line(caveat) }),
  };
}

/** The crosswalk from forms to guideline 6.0 as an OSCAL mapping collection. */
export function crosswalkMapping(forms: readonly Form[], options: OscalOptions) {
  return {
    'mapping-collection': {
      uuid: uuidOf('mapping', options.version),
      metadata: metadataOf('MDS / SDS → ガイドライン第6.0版', options, remark('crosswalk')),
      provenance: {
        method: 'human',
        'matching-rationale': 'semantic',
        status: 'complete',
        'mapping-description': remark('crosswalk'),
      },
      mappings: forms.map((form) => ({
        uuid: uuidOf('mapping', form.about.form, form.about.edition),
        'source-resource': {
          type: 'catalog',
          href: formCatalogFile(form.about.form, form.about.edition),
        },
        'target-resource': { type: 'catalog', href: CATALOG_FILE },
        maps: itemsOf(form)
          .flatMap(({ key }) => edgesOfKey(form, key))
          .map((edge) => mapOf(edge, form)),
      })),
    },
  };
}
