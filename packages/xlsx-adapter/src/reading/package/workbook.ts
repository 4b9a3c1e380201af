import type { Workspace } from '../workspace.js';
import { type Attributes, flag, type XmlHandler } from '../xml/parse.js';
import { type Relationship, readRelationships } from './relationships.js';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Name of the worksheet part. */
  readonly part: string;
}

export interface DefinedName {
  readonly name: string;
  /** Index of the sheet the name belongs to; undefined for the whole workbook. */
  readonly sheet: number | undefined;
  readonly formula: string;
}

/** What the workbook part says of the file as a whole. */
export interface Workbook {
  readonly part: string;
  readonly date1904: boolean;
  /** Worksheets only, in the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  /** Names of all tabs by their position, which is what `DefinedName.sheet` counts. */
  readonly tabs: readonly string[];
  readonly names: readonly DefinedName[];
  readonly relationships: readonly Relationship[];
}

interface Tab {
  readonly name: string;
  readonly state: string | undefined;
  readonly id: string | undefined;
}

/** More names than this are not looked up by any form. */
const MOST_NAMES = 20_000;

class WorkbookHandler implements XmlHandler {
  date1904 = false;
  readonly tabs: Tab[] = [];
  readonly names: DefinedName[] = [];
  private current: { name: string; sheet: number | undefined } | undefined;
  private formula = '';

  open(name: string, attributes: Attributes): void {
    if (name === 'workbookPr') this.date1904 = flag(attributes.get('date1904'));
    else if (name === 'sheet') {
      const id = attributes.prefixed('id');
      this.tabs.push({ name: attributes.get('name') ?? '', state: attributes.get('state'), id });
    } else if (name === 'definedName') {
      const defined = attributes.get('name');
      if (defined === undefined) return;
      this.current = { name: defined, sheet: attributes.number('localSheetId') };
      this.formula = '';
    }
  }

  text(text: string): void {
    if (this.current !== undefined) this.formula += text;
  }

  close(name: string): void {
    if (name !== 'definedName' || this.current === undefined) return;
    if (this.names.length < MOST_NAMES) {
      this.names.push({ ...this.current, formula: this.formula.trim() });
    }
    this.current = undefined;
  }
}

/** The workbook part by the package's relationships, or under its usual name. */
function findWorkbookPart(workspace: Workspace): string | undefined {
  const root = readRelationships(workspace, '').find(
    (relationship) => relationship.type === 'officeDocument' && !relationship.external,
  );
  if (root !== undefined && workspace.archive.has(root.target)) return root.target;
  return workspace.archive.names.find((name) => /(?:^|\/)workbook\.xml$/i.test(name));
}

/**
 * Reads the workbook part and resolves its tabs to worksheet parts; chart sheets, dialog sheets
 * and macro sheets are left out.
 * @returns undefined when there is no workbook part.
 */
export function readWorkbookPart(workspace: Workspace): Workbook | undefined {
  const part = findWorkbookPart(workspace);
  if (part === undefined) return undefined;
  const handler = new WorkbookHandler();
  workspace.parse(part, handler);
  const relationships = readRelationships(workspace, part);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  const used = new Set<string>();
  for (const tab of handler.tabs) {
    const relationship = byId.get(tab.id ?? '');
    if (relationship !== undefined && relationship.type !== 'worksheet') continue;
    // A part that two tabs claim would be read twice; Excel does not open such a file either.
    if (relationship === undefined || relationship.external || used.has(relationship.target)) {
      workspace.facts.add('damaged-part', tab.name);
      continue;
    }
    used.add(relationship.target);
    const hidden = tab.state === 'hidden' || tab.state === 'veryHidden';
    sheets.push({ name: tab.name, hidden, part: relationship.target });
  }
  return {
    part,
    date1904: handler.date1904,
    sheets,
    tabs: handler.tabs.map((tab) => tab.name),
    names: handler.names,
    relationships,
  };
}
