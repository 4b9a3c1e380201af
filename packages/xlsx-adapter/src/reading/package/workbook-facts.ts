import type { Workspace } from '../workspace.js';
import { readRelationships } from './relationships.js';
import type { Workbook } from './workbook.js';

/** Reports what lies in the package beside the sheets: macros, links to other files, objects. */
export function workbookFacts(workspace: Workspace, workbook: Workbook): void {
  const { archive, facts } = workspace;
  for (const sheet of workbook.sheets) {
    if (sheet.hidden) facts.add('hidden-sheets', sheet.name);
  }
  for (const name of archive.duplicates) facts.add('damaged-part', name);
  for (const name of archive.names) {
    if (!/vba|macrosheets|embeddings|activex|connections/i.test(name)) continue;
    if (/vbaproject\.bin$|(?:^|\/)macrosheets\//i.test(name)) facts.add('macros', name);
    else if (/(?:^|\/)(?:embeddings|activex)\/[^/]+$/i.test(name)) {
      facts.add('embedded-objects', name);
    } else if (/(?:^|\/)connections\.xml$/i.test(name)) facts.add('external-links', name);
  }
  for (const { type, target, external } of workbook.relationships) {
    if (type !== 'externalLink' || external) continue;
    const links = readRelationships(workspace, target).filter((link) => link.external);
    if (links.length === 0) facts.add('external-links', target);
    for (const link of links) facts.add('external-links', link.target);
  }
}
