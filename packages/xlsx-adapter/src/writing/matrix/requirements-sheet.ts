import {
  type CoverageContribution,
  coverageStateText,
  dutiesOf,
  itemByKey,
  listRequirements,
  type Product,
  phraseText,
  type Requirement,
  type RequirementCoverage,
  referenceForm,
} from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import type { ActiveFilter } from '../finish.js';
import type { Look } from '../style.js';
import type { Column } from '../table.js';
import { STATE_FILL } from '../tones.js';
import { writeListSheet } from './list-sheet.js';
import { answerQuote, fitQuotes, type QuoteLimits } from './quote.js';
import { answerOfProduct, type Writing } from './writing.js';

/** One line: a requirement and what one product declares about it. */
interface RequirementLine {
  readonly requirement: Requirement;
  readonly product: Product;
  readonly coverage: RequirementCoverage;
}

function stateLook({ coverage }: RequirementLine): Look {
  const fill = coverage.gap ? 'attention' : STATE_FILL[coverage.state];
  return { bold: true, centred: true, ...(fill === null ? {} : { fill }) };
}

/** The state in words, with the mark of a gap where a measure is answered いいえ. */
function stateCell({ coverage }: RequirementLine, { say, input }: Writing): string {
  const state = coverageStateText(coverage.state, input.language);
  return coverage.gap ? `${state}\n${say('mark.gap')}` : state;
}

/** Lines in the order of the guideline, and within a requirement in the order of the products. */
function linesOf({ input }: Writing): readonly RequirementLine[] {
  const byProduct = input.matrix.products.map((product) => ({
    product,
    coverage: new Map(
      (input.coverage.get(product.id) ?? []).map((entry) => [entry.requirement, entry]),
    ),
  }));
  return listRequirements().flatMap((requirement) =>
    byProduct.flatMap(({ product, coverage }) => {
      const entry = coverage.get(requirement.id);
      return entry === undefined ? [] : [{ requirement, product, coverage: entry }];
    }),
  );
}

/** `［編集部、公式（案）］`: on what the links from these rows to the requirement rest. */
function basisText(contributions: readonly CoverageContribution[], { say }: Writing): string {
  const bases = new Set(contributions.map(({ edge }) => say(`basis.${edge.basis}`)));
  return `［${[...bases].join('、')}］`;
}

/** Contributions of one row, which may lead to the requirement in several ways. */
function groupByRow(
  contributions: readonly CoverageContribution[],
): readonly (readonly CoverageContribution[])[] {
  const groups = new Map<string, CoverageContribution[]>();
  for (const contribution of contributions) {
    const row = `${contribution.disclosure} ${contribution.answer ?? contribution.key}`;
    groups.set(row, [...(groups.get(row) ?? []), contribution]);
  }
  return [...groups.values()];
}

/** Our subject of a row the sheet does not have. */
function missingRow(line: RequirementLine, { key, disclosure }: CoverageContribution, w: Writing) {
  const kind = line.product.disclosures[disclosure]?.content.form.kind;
  const item =
    kind === undefined
      ? undefined
      : itemByKey(referenceForm(kind, w.input.matrix.options.forms), key);
  const subject = w.input.language === 'ja' ? item?.subjectJa : item?.subjectEn;
  return `【${w.say('not-on-sheet')}】${kind ?? ''}「${subject ?? key}」`;
}

function answersText(line: RequirementLine, writing: Writing): string {
  const { say } = writing;
  const quotes = (limits: QuoteLimits) =>
    groupByRow(line.coverage.contributions).flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const aside = group.every(({ setAside }) => setAside !== null) ? say('set-aside') : '';
      const prefix = `${aside}${basisText(group, writing)}`;
      if (first.answer === null) return [`${prefix}${missingRow(line, first, writing)}`];
      const quoted = answerOfProduct(writing, line.product, first.disclosure, first.answer);
      return [answerQuote(quoted, limits, say, prefix)];
    });
  return fitQuotes(quotes, ANSWERS_WIDTH, (count) => say('omitted.answers', { count }));
}

function dutiesText({ requirement, coverage }: RequirementLine, writing: Writing): string {
  const duties = dutiesOf(requirement);
  return coverage.subItems
    .flatMap(({ id, state }) => {
      const duty = duties.find((candidate) => candidate.id === id);
      if (duty === undefined) return [];
      const summary = writing.input.language === 'ja' ? duty.summaryJa : duty.summaryEn;
      return [
        `・${summary ?? duty.summaryJa}: ${coverageStateText(state, writing.input.language)}`,
      ];
    })
    .join('\n');
}

const ANSWERS_WIDTH = 88;
/** Heading of the column by which the sheet opens filtered. */
const ASKED = 'col.asked';

function columnsFor(writing: Writing): readonly Column<RequirementLine>[] {
  const { say, input } = writing;
  return [
    {
      heading: say('col.citation'),
      width: 18,
      value: ({ requirement }) => requirement.citationJa,
      look: { bold: true, fill: 'subject' },
    },
    {
      heading: say('col.summary'),
      width: 34,
      value: ({ requirement }) =>
        input.language === 'ja' ? requirement.summaryJa : requirement.summaryEn,
      look: { fill: 'subject' },
    },
    {
      heading: say('col.environments'),
      width: 9,
      value: ({ requirement }) => requirement.environments ?? null,
      look: { centred: true },
    },
    { heading: say('col.product'), width: 14, value: ({ product }) => product.name },
    {
      heading: say(ASKED),
      width: 8,
      value: ({ coverage }) => askedWord(coverage.asked, writing),
      look: { centred: true },
    },
    {
      heading: say('col.coverage'),
      width: 14,
      value: (line) => stateCell(line, writing),
      look: stateLook,
    },
    { heading: say('col.duties'), width: 36, value: (line) => dutiesText(line, writing) },
    {
      heading: say('col.answers'),
      width: ANSWERS_WIDTH,
      value: (line) => answersText(line, writing),
    },
    {
      heading: say('col.caveats'),
      width: 24,
      value: ({ coverage }) =>
        [...coverage.reasons, ...coverage.caveats]
          .map((phrase) => phraseText(phrase, input.language))
          .join('\n'),
    },
  ];
}

const askedWord = (asked: boolean, { say }: Writing): string =>
  say(asked ? 'asked.yes' : 'asked.no');

/**
 * 遵守事項別: every requirement for every product. The sheet opens filtered to the asked ones.
 * @returns the filter, which `finishWorkbook` has to switch on.
 */
export function writeRequirementsSheet(workbook: Workbook, writing: Writing): ActiveFilter {
  const columns = columnsFor(writing);
  const sheet = writeListSheet(workbook, writing, {
    layout: 'kaijisho-requirements/1',
    name: 'sheet.requirements',
    title: 'title.requirements',
    intro: 'intro.requirements',
    columns,
    rows: linesOf(writing),
    frozen: 4,
    opensGroup: (line, previous) => line.requirement !== previous.requirement,
    hides: ({ coverage }) => !coverage.asked,
  });
  return {
    sheet: sheet.id,
    column: columns.findIndex(({ heading }) => heading === writing.say(ASKED)),
    shows: [askedWord(true, writing)],
  };
}
