import { allocationSchema } from '../../catalogue/demarcation-schema.js';
import { COVERAGE_STATES } from '../../coverage/model.js';
import { coverageStateText } from '../../messages/coverage.js';
import { type PaperWordId, paperDate } from '../../messages/paper/index.js';
import { disclosuresTable } from '../lists/disclosures.js';
import type { PaperFacts, PaperSection } from '../model.js';
import { provenanceNotices, unusedNotices } from '../provenance.js';
import type { Wording } from '../sources.js';

/** What the matrix stands for: date, scope, conditions. */
function factsOf({ say, input, sources }: Wording): PaperFacts {
  const { matrix } = input;
  const phases = [...new Set(matrix.lines.map(({ phase }) => phase))];
  const facts: readonly (readonly [PaperWordId, string])[] = [
    ['cover.as-of', paperDate(matrix.asOf, say)],
    ['cover.made-with', say('cover.tool', { version: input.toolVersion })],
    [
      'cover.scope',
      say('cover.scope.text', {
        products: matrix.products.length,
        disclosures: sources.length,
        rows: new Set(matrix.lines.map(({ row }) => row)).size,
        phases: phases.map((phase) => say(`phase.${phase}`)),
        lines: matrix.lines.length,
      }),
    ],
    [
      'cover.options',
      say('cover.options.text', {
        retention: say(`retention.${matrix.options.retention}`),
        environment: say(`environment.${matrix.options.environment ?? 'all'}`),
      }),
    ],
  ];
  return {
    kind: 'facts',
    title: null,
    entries: facts.map(([label, text]) => ({ label: say(label), text })),
  };
}

const legend = (
  title: string,
  entries: readonly (readonly [label: string, text: string])[],
): PaperFacts => ({
  kind: 'facts',
  title,
  entries: entries.map(([label, text]) => ({ label, text })),
});

const allocationLegend = ({ say }: Wording): PaperFacts =>
  legend(
    say('cover.allocations'),
    allocationSchema.options.map((allocation) => [
      say(`allocation.${allocation}`),
      say(`meaning.${allocation}`),
    ]),
  );

const coverageLegend = ({ say, input }: Wording): PaperFacts =>
  legend(
    say('cover.coverage'),
    COVERAGE_STATES.map((state) => [
      coverageStateText(state, input.language),
      say(`coverage-meaning.${state}`),
    ]),
  );

const MARKS = [
  'gap',
  'doubt',
  'unsure',
  'conflict',
  'contention',
  'decidable',
  'context',
  'unverified',
  'unrecognised',
  'hidden',
] as const;

const markLegend = ({ say }: Wording): PaperFacts =>
  legend(
    say('cover.marks'),
    MARKS.map((mark) => [say(`mark.${mark}`), say(`mark.${mark}.meaning`)]),
  );

/** 表紙: scope, provenance, the sheets used, and how to read what follows. */
export const coverSection = (wording: Wording): PaperSection => ({
  id: 'cover',
  name: wording.say('sheet.cover'),
  title: wording.say('sheet.cover'),
  intro: '',
  blocks: [
    factsOf(wording),
    {
      kind: 'notices',
      title: wording.say('cover.before'),
      texts: [
        ...unusedNotices(wording.input.matrix.unused, wording.say),
        ...provenanceNotices(wording.say, wording.input.matrix.options.forms),
      ],
    },
    disclosuresTable(wording),
    allocationLegend(wording),
    markLegend(wording),
    coverageLegend(wording),
  ],
  annex: false,
});
