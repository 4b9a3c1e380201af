import { readRelationships } from './package/relationships.js';
import { addressOf, parseRange } from './sheet/addresses.js';
import type { CellDraft } from './sheet/cell-draft.js';
import { RichTextBuilder } from './strings/rich-text.js';
import type { Palette } from './styles/palette.js';
import type { Workspace } from './workspace.js';

/** More comments than this come from no form. */
const MOST_COMMENTS = 10_000;

/** Excel writes the author's name on a line of its own before what was written. */
const withoutAuthor = (text: string): string => text.replace(/^[^\n:：]{1,40}[:：]\n/, '').trim();

/** Comments of a sheet by the address of their cell; threaded ones have a plain twin here. */
function readComments(
  workspace: Workspace,
  part: string,
  palette: Palette,
): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  const builder = new RichTextBuilder(palette);
  let address = '';
  let inText = false;
  workspace.parse(part, {
    open(name, attributes) {
      if (name === 'comment') {
        const range = parseRange(attributes.get('ref') ?? '');
        address = range === undefined ? '' : addressOf(range.top, range.left);
      } else if (name === 'text') inText = true;
      else if (inText) builder.open(name, attributes);
    },
    text(text) {
      if (inText) builder.characters(text);
    },
    close(name) {
      if (name === 'text') {
        inText = false;
        const text = withoutAuthor(builder.take().text);
        if (address !== '' && text !== '' && comments.size < MOST_COMMENTS)
          comments.set(address, text);
      } else if (inText) builder.close(name);
    },
  });
  return comments;
}

/** Puts the comments of a sheet on its cells. */
export function attachComments(
  workspace: Workspace,
  part: string,
  cells: readonly CellDraft[],
  palette: Palette,
): void {
  const link = readRelationships(workspace, part).find(
    ({ type, external }) => type === 'comments' && !external,
  );
  if (link === undefined) return;
  const comments = readComments(workspace, link.target, palette);
  for (const cell of cells) {
    const comment = comments.get(cell.address);
    if (comment !== undefined) cell.comment = comment;
  }
}
