import { groupedBy } from '../../basics/grouped.js';
import { itemByKey, referenceForm } from '../../catalogue/forms.js';
import { dutiesOf, listRequirements } from '../../catalogue/guideline.js';
import type { Requirement } from '../../catalogue/schema.js';
import type {
  CoverageContribution,
  CoverageState,
  RequirementCoverage,
} from '../../coverage/model.js';
import type { Product } from '../../demarcation/model.js';
import { restsOnUnsureReading } from '../../demarcation/unsure.js';
import { coverageStateText } from '../../messages/coverage.js';
import { phraseText } from '../../messages/phrase.js';
import { labelled } from '../../messages/punctuation.js';
import type { PaperCell, PaperLook, PaperSection, PaperTone } from '../model.js';
import { answerQuote, type QuoteLimits, quotesCell } from '../quote.js';
import { listSection } from '../section.js';
import { answerOfProduct, type Wording } from '../sources.js';
import type { ColumnOf } from '../table.js';

/** Backgrounds of coverage states; null is plain. The state is always written out as well. */
export const STATE_TONE: Readonly<Record<CoverageState, PaperTone | null>> = {
  declared: 'green',
  'partly-declared': 'blue',
  'declared-absent': 'caution',
  'not-applicable': 'grey',
  'not-applicable-unexplained': 'caution',
  unanswered: 'caution',
  unreadable: 'caution',
  conflicting: 'attention',
  'not-asked': null,
};

/** One line: a requirement and what one product declares about it. */
interface RequirementLine {
  readonly requirement: Requirement;
  readonly product: Product;
  readonly coverage: RequirementCoverage;
}

function stateLook({ coverage }: RequirementLine): PaperLook {
  const tone = coverage.gap ? 'attention' : STATE_TONE[coverage.state];
  return { bold: true, centred: true, ...(tone === null ? {} : { tone }) };
}

/**
 * The state in words, with the mark of a gap where a measure is answered いいえ, and of a reading to
 * look at.
 */
function stateCell({ coverage, product }: RequirementLine, { say, input }: Wording): string {
  return [
    coverageStateText(coverage.state, input.language),
    ...(coverage.gap ? [say('mark.gap')] : []),
    ...(restsOnUnsureReading(coverage, product) ? [say('mark.unsure')] : []),
  ].join('\n');
}

/** Lines in the order of the guideline, and within a requirement in the order of the products. */
function linesOf({ input }: Wording): readonly RequirementLine[] {
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
function basisText(contributions: readonly CoverageContribution[], { say }: Wording): string {
  const bases = new Set(contributions.map(({ edge }) => say(`basis.${edge.basis}`)));
  return say('based', { text: say('listed', { entries: [...bases] }) });
}

/** Contributions of one row, which may lead to the requirement in several ways. */
const groupByRow = (
  contributions: readonly CoverageContribution[],
): readonly (readonly CoverageContribution[])[] => [
  ...groupedBy(
    contributions,
    ({ disclosure, answer, key }) => `${disclosure} ${answer ?? key}`,
  ).values(),
];

/** Our subject of a row the sheet does not have. */
function missingRow(line: RequirementLine, { key, disclosure }: CoverageContribution, w: Wording) {
  const kind = line.product.disclosures[disclosure]?.content.form.kind;
  const item =
    kind === undefined
      ? undefined
      : itemByKey(referenceForm(kind, w.input.matrix.options.forms), key);
  const subject = w.input.language === 'ja' ? item?.subjectJa : item?.subjectEn;
  return w.say('quoted', {
    prefix: '',
    word: w.say('not-on-sheet'),
    name: kind ?? '',
    question: subject ?? key,
  });
}

function answersCell(line: RequirementLine, wording: Wording): PaperCell {
  const { say } = wording;
  const quotes = (limits: QuoteLimits) =>
    groupByRow(line.coverage.contributions).flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const aside = group.every(({ setAside }) => setAside !== null) ? say('set-aside') : '';
      const about = (text: string) =>
        [aside, basisText(group, wording), text].filter((one) => one !== '').join(say('sentences'));
      if (first.answer === null) return [about(missingRow(line, first, wording))];
      const quoted = answerOfProduct(wording, line.product, first.disclosure, first.answer);
      return [about(answerQuote(quoted, limits, say))];
    });
  return quotesCell(quotes, (count) => say('omitted.answers', { count }));
}

function dutiesText({ requirement, coverage }: RequirementLine, wording: Wording): string {
  const duties = dutiesOf(requirement);
  return coverage.subItems
    .flatMap(({ id, state }) => {
      const duty = duties.find((candidate) => candidate.id === id);
      if (duty === undefined) return [];
      const { language } = wording.input;
      const label = language === 'ja' ? duty.summaryJa : duty.summaryEn;
      const text = labelled(label, coverageStateText(state, language), language);
      return [wording.say('bulleted', { text })];
    })
    .join('\n');
}

/** The column by which a worksheet opens filtered. */
export const ASKED_ID = 'tool.c5';

function columnsFor(wording: Wording): readonly ColumnOf<RequirementLine>[] {
  const { say, input } = wording;
  return [
    {
      heading: say('col.citation'),
      width: 18,
      value: ({ requirement }) => requirement.citationJa,
      look: { bold: true, tone: 'subject' },
    },
    {
      heading: say('col.summary'),
      width: 34,
      value: ({ requirement }) =>
        input.language === 'ja' ? requirement.summaryJa : requirement.summaryEn,
      look: { tone: 'subject' },
    },
    {
      heading: say('col.environments'),
      width: 9,
      value: ({ requirement: { environments } }) =>
        environments === undefined ? null : say('listed', { entries: environments.split('、') }),
      look: { centred: true },
    },
    { heading: say('col.product'), width: 14, value: ({ product }) => product.name },
    {
      id: ASKED_ID,
      heading: say('col.asked'),
      width: 8,
      value: ({ coverage }) => askedWord(coverage.asked, wording),
      look: { centred: true },
    },
    {
      heading: say('col.coverage'),
      width: 14,
      value: (line) => stateCell(line, wording),
      look: stateLook,
    },
    { heading: say('col.duties'), width: 36, value: (line) => dutiesText(line, wording) },
    {
      heading: say('col.answers'),
      width: 88,
      value: (line) => answersCell(line, wording),
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

const askedWord = (asked: boolean, { say }: Wording): string =>
  say(asked ? 'asked.yes' : 'asked.no');

/** 遵守事項別: every requirement for every product; those the forms do not ask about are aside. */
export const requirementsSection = (wording: Wording): PaperSection =>
  listSection(wording.say, {
    id: 'requirements',
    annex: true,
    name: 'sheet.requirements',
    title: 'title.requirements',
    intro: 'intro.requirements',
    columns: columnsFor(wording),
    rows: linesOf(wording),
    lead: 4,
    opensGroup: (line, previous) => line.requirement !== previous.requirement,
    aside: ({ coverage }) => !coverage.asked,
  });
