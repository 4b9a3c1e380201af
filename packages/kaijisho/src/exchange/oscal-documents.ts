import { type FilledWorkbook, formsInForce, settle } from '@kaijisho/core';
import {
  CATALOG_FILE,
  componentDefinition,
  crosswalkMapping,
  formCatalog,
  formCatalogFile,
  guidelineCatalog,
} from '@kaijisho/exchange';
import type { Opened } from '@kaijisho/report';
import { coverage, type DemarcationSettings, demarcate } from '../demarcate.js';
import { VERSION } from '../version.js';

export interface OscalSettings extends DemarcationSettings {
  /** A matrix with the decisions of people. Default: none, everything is a proposal. */
  readonly agreed?: FilledWorkbook | null;
}

/** One OSCAL document with the name by which the others refer to it. */
export interface OscalFile {
  readonly file: string;
  readonly document: object;
}

/**
 * Everything Kaijisho says as OSCAL 1.2.1: the catalogs of guideline 6.0 and of the forms, the
 * crosswalk between them, and, where files are given, a component definition of their products. The
 * documents refer to each other by name and belong into one folder.
 */
export function oscalFiles(
  files: readonly Opened[],
  settings: OscalSettings,
): readonly OscalFile[] {
  const options = { date: settings.asOf, version: VERSION };
  const forms = formsInForce(settings.imported ?? []);
  const products = coverage(files, settings);
  const matrix = demarcate(files, settings);
  const agreed = settings.agreed ?? null;
  return [
    { file: CATALOG_FILE, document: guidelineCatalog(options) },
    ...forms.map((form) => ({
      file: formCatalogFile(form.about.form, form.about.edition),
      document: formCatalog(form, options),
    })),
    { file: 'crosswalk-mapping.json', document: crosswalkMapping(forms, options) },
    ...(products.length === 0
      ? []
      : [
          {
            file: 'components.json',
            document: componentDefinition(
              products,
              matrix,
              options,
              agreed === null ? null : settle(matrix, agreed),
            ),
          },
        ]),
  ];
}
