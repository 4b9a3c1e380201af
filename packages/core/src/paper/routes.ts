import { groupedBy } from '../basics/grouped.js';
import type { Edge, PrintedRoute } from '../catalogue/crosswalk.js';
import { citationOf, sectionCitation } from '../catalogue/guideline.js';
import { traceAnswer } from '../coverage/trace.js';
import type { PaperSay } from '../messages/paper/index.js';
import type { SourcedAnswer, Wording } from './sources.js';

/** The two ways from an answer to the guideline, as lines of a cell. */

/** A citation with what is to be said of the link to it. */
const based = (citation: string, labels: readonly string[], say: PaperSay): string =>
  say('linked', { citation, text: labels.join(say('beside')) });

const edgeText = (edge: Edge, say: PaperSay): string => {
  const partial = edge.relation === 'partial' ? [say('relation.partial')] : [];
  return based(citationOf(edge.requirement), [say(`basis.${edge.basis}`), ...partial], say);
};

function sectionText(id: string, route: PrintedRoute, say: PaperSay): string {
  const basis = route.sectionBases?.[id];
  const label = basis === undefined ? [] : [say(`basis.${basis}`)];
  return based(sectionCitation(id), [...label, say('section-only')], say);
}

/** `6.5.C14（第5.1版）`: a reference as printed with the edition whose numbers it uses. */
export function printedReferences({ answer }: SourcedAnswer, say: PaperSay): readonly string[] {
  const edition = answer.referencesEdition;
  return answer.references.map((reference) =>
    edition === null
      ? say('reference-edition-unknown', { reference })
      : say('reference-edition', { reference, edition }),
  );
}

/** Where one printed reference leads. */
function targetsText(route: PrintedRoute, say: PaperSay): string {
  if (route.level === 'chapter') return say('chapter-only');
  if (route.level === 'unknown') return say('reference-unknown');
  const targets = [
    ...route.edges.map((edge) => edgeText(edge, say)),
    ...route.sections.map((id) => sectionText(id, route, say)),
  ];
  return targets.length === 0 ? say('no-link') : say('listed', { entries: targets });
}

/** One line per destination: a run of sub-items mostly leads to the same requirements. */
function printedLines(routes: readonly PrintedRoute[], say: PaperSay): readonly string[] {
  const byTargets = groupedBy(routes, (route) => targetsText(route, say));
  return [...byTargets].map(([targets, from]) => {
    const references = say('listed', { entries: from.map(({ reference }) => reference) });
    const label = `${say('via.printed-reference')} ${references}`;
    return say('labelled', { label, text: targets });
  });
}

/** Requirements an answer speaks to: by its topic, and by its printed references. */
export function routeLines(
  { source, index }: SourcedAnswer,
  { say, input }: Wording,
): readonly string[] {
  const { forms } = input.matrix.options;
  const { requirements, references } = traceAnswer(source.disclosure, index, forms);
  const byTopic = requirements
    .flatMap(({ edges }) => edges)
    .filter(({ via }) => via === 'topic')
    .map((edge) => edgeText(edge, say));
  const topics = say('listed', { entries: byTopic });
  const topic =
    byTopic.length === 0 ? [] : [say('labelled', { label: say('via.topic'), text: topics })];
  return [...topic, ...printedLines(references, say)];
}
