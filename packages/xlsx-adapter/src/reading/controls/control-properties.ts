import type { Workspace } from '../workspace.js';

/** State of a form control as current Excel keeps it, in a part of its own. */
export interface ControlProperties {
  /** CheckBox, Radio, GBox, Drop, … */
  readonly objectType: string | undefined;
  /** Checked, Unchecked or Mixed. */
  readonly checked: string | undefined;
  readonly link: string | undefined;
  readonly list: string | undefined;
  readonly selected: number;
}

/** Reads a control properties part; undefined when it is not there or says nothing. */
export function readControlProperties(
  workspace: Workspace,
  part: string,
): ControlProperties | undefined {
  let properties: ControlProperties | undefined;
  workspace.parse(part, {
    open(name, attributes) {
      if (name !== 'formControlPr') return;
      properties = {
        objectType: attributes.get('objectType'),
        checked: attributes.get('checked'),
        link: attributes.get('fmlaLink'),
        list: attributes.get('fmlaRange'),
        selected: Number(attributes.get('sel') ?? 0),
      };
    },
    close() {},
  });
  return properties;
}
