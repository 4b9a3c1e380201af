import type { Workspace } from '../workspace.js';

/** A link from one part to another part or to something outside of the file. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type: `worksheet`, `drawing`, … the same in transitional and strict files. */
  readonly type: string;
  /** Name of the part, or the address as written when `external`. */
  readonly target: string;
  readonly external: boolean;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Name of the part that holds the relationships of `part`; `''` is the package itself. */
export const relationshipsPartOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

function decoded(target: string): string {
  if (!target.includes('%')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/**
 * Name of a part that another part refers to. The result is only ever looked up among the names of
 * the archive, so steps above its root lead nowhere.
 */
function resolveTarget(from: string, target: string): string {
  const path = decoded(target).replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : folderOf(from).split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** Relationships of a part, in file order; none when it has no relationships part. */
export function readRelationships(workspace: Workspace, part: string): readonly Relationship[] {
  const relationships: Relationship[] = [];
  workspace.parse(relationshipsPartOf(part), {
    open(name, attributes) {
      const target = attributes.get('Target');
      if (name !== 'Relationship' || target === undefined) return;
      const external = attributes.get('TargetMode') === 'External';
      const type = attributes.get('Type');
      relationships.push({
        id: attributes.get('Id') ?? '',
        type: type?.slice(type.lastIndexOf('/') + 1) ?? '',
        target: external ? target : resolveTarget(part, target),
        external,
      });
    },
    close() {},
  });
  return relationships;
}
