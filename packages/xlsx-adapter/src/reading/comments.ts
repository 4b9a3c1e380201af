import { readRelationships } from './package/relationships.js';
import { parseRange, type Range } from './sheet/addresses.js';
import { Comments } from './sheet/comments.js';
import { RichTextBuilder } from './strings/rich-text.js';
import type { Palette } from './styles/palette.js';
import type { Workspace } from './workspace.js';

/** Comments on the cells of a worksheet part; threaded ones have a plain twin here. */
export function readComments(workspace: Workspace, sheet: string, palette: Palette): Comments {
  const comments = new Comments();
  const link = readRelationships(workspace, sheet).find(
    ({ type, external }) => type === 'comments' && !external,
  );
  if (link === undefined) return comments;
  const builder = new RichTextBuilder(palette);
  let place: Range | undefined;
  let inText = false;
  workspace.parse(link.target, {
    open(name, attributes) {
      if (name === 'comment') place = parseRange(attributes.get('ref') ?? '');
      else if (name === 'text') inText = true;
      else if (inText) builder.open(name, attributes);
    },
    text(text) {
      if (inText) builder.characters(text);
    },
    close(name) {
      if (name === 'text') {
        inText = false;
        const { text } = builder.take();
        if (place !== undefined) comments.add(place.top, place.left, text);
      } else if (inText) builder.close(name);
    },
  });
  return comments;
}
