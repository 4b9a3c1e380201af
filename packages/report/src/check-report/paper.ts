import {
  type CellContent,
  type ColumnOf,
  type Language,
  labelled,
  type Paper,
  type PaperBlock,
  type PaperFacts,
  type PaperSay,
  type PaperSection,
  paperSay,
  placeText,
  reportText,
  SEVERITIES,
  type Severity,
  sentences,
  tableOf,
} from '@kaijisho/core';
import { aboutLines, footLines } from './lines.js';
import type {
  CheckReport,
  ReportedFile,
  ReportedFinding,
  ReportedGroup,
  ReportedRule,
  ReportedSheet,
  ReportedSuppressed,
} from './model.js';
import { countOf, type OverviewLine, overviewLines, sheetFacts, sheetTitle } from './parts.js';

/** The result of a check laid out for paper, in the words of every other report. */

interface Context {
  readonly language: Language;
  readonly say: PaperSay;
}

/** A finding as a line of a table; lines of one file are numbered through. */
interface FindingLine {
  readonly number: number;
  readonly rule: ReportedRule;
  readonly reported: ReportedFinding;
  /** Null where it is that of the line named by `sameAs`. */
  readonly advice: string | null;
  readonly sameAs: number;
}

const TONES = { error: 'attention', warning: 'caution', info: 'grey' } as const;

const severityColumn = <Row>(
  { language, say }: Context,
  severityOf: (row: Row) => Severity,
): ColumnOf<Row> => ({
  heading: say('col.severity'),
  width: 9,
  value: (row) => reportText(`severity.${severityOf(row)}`, language),
  look: (row) => ({ tone: TONES[severityOf(row)], bold: true, centred: true }),
});

/** The name of a rule with its id, as all reports print it. */
const ruleName = (
  { title, rule }: { readonly title: string; readonly rule: string },
  language: Language,
): string => reportText('report.rule-name', language, { title, rule });

const placeOf = ({ place }: ReportedFinding | ReportedSuppressed): string =>
  place === null ? '' : placeText(place);

/** The lines of some groups, numbered on from those before. */
function linesOf({ rules }: ReportedGroup, before: number): readonly FindingLine[] {
  let number = before;
  return rules.flatMap((rule) =>
    rule.steps.flatMap(({ advice, findings }) => {
      const sameAs = number + 1;
      return findings.map((reported): FindingLine => {
        number += 1;
        return { number, rule, reported, advice: number === sameAs ? advice : null, sameAs };
      });
    }),
  );
}

function foldedText({ folded }: ReportedFinding, language: Language): string {
  return folded
    .map((other) => {
      const text = sentences([other.message, other.advice], language);
      return labelled(ruleName(other, language), text, language);
    })
    .join('\n');
}

function groupTable(
  { title, count }: ReportedGroup,
  rows: readonly FindingLine[],
  context: Context,
): PaperBlock {
  const { language, say } = context;
  const text = (
    heading: string,
    width: number,
    value: (line: FindingLine) => CellContent,
  ): ColumnOf<FindingLine> => ({ heading, width, value });
  return tableOf<FindingLine>({
    caption: reportText('report.group', language, { title, count }),
    rows,
    lead: 1,
    opensGroup: (line, previous) => line.rule !== previous.rule,
    columns: [
      { ...text(say('col.no'), 6, ({ number }) => number), look: { centred: true } },
      severityColumn(context, ({ rule }) => rule.severity),
      {
        ...text(say('col.finding'), 26, ({ rule }) => ruleName(rule, language)),
        look: { tone: 'subject' },
      },
      text(say('col.place'), 19, ({ reported }) => placeOf(reported)),
      text(say('col.message'), 52, ({ reported }) => reported.message),
      text(
        say('col.advice'),
        50,
        ({ advice, sameAs }) => advice ?? say('same-as-line', { number: sameAs }),
      ),
      {
        ...text(reportText('report.also-on-row', language), 100, ({ reported }) =>
          foldedText(reported, language),
        ),
        print: 'below',
      },
    ],
  });
}

const factsOf = (
  title: string | null,
  entries: readonly (readonly [label: string, text: string])[],
): PaperFacts => ({
  kind: 'facts',
  title,
  entries: entries.map(([label, text]) => ({ label, text })),
});

/** Findings people have set aside, with their reasons. */
function suppressedTable({ suppressed }: ReportedFile, context: Context): readonly PaperBlock[] {
  const { language, say } = context;
  if (suppressed.length === 0) return [];
  return [
    tableOf<ReportedSuppressed>({
      caption: reportText('report.suppressed-heading', language, { count: suppressed.length }),
      rows: suppressed,
      lead: 2,
      columns: [
        severityColumn(context, ({ severity }) => severity),
        { heading: say('col.finding'), width: 26, value: (one) => ruleName(one, language) },
        { heading: say('col.place'), width: 19, value: placeOf },
        { heading: say('col.message'), width: 52, value: ({ message }) => message },
        { heading: reportText('page.reason', language), width: 30, value: ({ reason }) => reason },
        {
          heading: reportText('page.by', language),
          width: 20,
          value: ({ by, on }) => (on === undefined ? by : `${by}\n${on}`),
        },
      ],
    }),
  ];
}

const sheetFactsBlock = (sheet: ReportedSheet, language: Language): PaperBlock =>
  factsOf(sheetTitle(sheet, language), [
    ...sheetFacts(sheet, language),
    [reportText('page.verdict', language), reportText(`verdict.${sheet.verdict}`, language)],
  ]);

/** One file on pages of its own, to be handed on. */
function fileSection(file: ReportedFile, index: number, context: Context): PaperSection {
  const { language } = context;
  let before = 0;
  const tables = (groups: readonly ReportedGroup[]): readonly PaperBlock[] =>
    groups.map((group) => {
      const rows = linesOf(group, before);
      before += rows.length;
      return groupTable(group, rows, context);
    });
  const { failure } = file;
  return {
    id: `file-${index + 1}`,
    name: file.file,
    title: file.file,
    intro: '',
    blocks: [
      ...(failure === null
        ? []
        : [
            factsOf(null, [
              [
                reportText('report.unreadable-file', language),
                `${failure.message}\n${failure.action}`,
              ],
            ]),
          ]),
      ...file.sheets.flatMap((sheet) => [
        sheetFactsBlock(sheet, language),
        ...tables(sheet.groups),
      ]),
      ...(file.groups.length === 0
        ? []
        : [
            {
              kind: 'notices' as const,
              title: reportText('report.about-file', language),
              texts: [],
            },
            ...tables(file.groups),
          ]),
      ...suppressedTable(file, context),
    ],
    annex: false,
  };
}

function overviewTable(lines: readonly OverviewLine[], { language, say }: Context): PaperBlock {
  return tableOf<OverviewLine>({
    caption: reportText('page.contents', language),
    rows: lines,
    lead: 1,
    columns: [
      { heading: reportText('report.file', language), width: 44, value: ({ file }) => file },
      { heading: reportText('report.form', language), width: 22, value: ({ what }) => what },
      { heading: say('col.product'), width: 44, value: ({ product }) => product },
      ...SEVERITIES.map(
        (severity): ColumnOf<OverviewLine> => ({
          heading: reportText(`severity.${severity}`, language),
          width: 9,
          value: ({ groups }) => countOf(groups, severity),
          look: { centred: true },
        }),
      ),
    ],
  });
}

/**
 * A check as a printed document. Like every report it shows the model of `checkReport`: the same
 * findings, steps, places and notices; the cells around a place are for the page, which can open them.
 * @param toolVersion version of Kaijisho, printed at the foot
 */
export function checkPaper(report: CheckReport, language: Language, toolVersion: string): Paper {
  const context: Context = { language, say: paperSay(language) };
  const overview = overviewLines(report, language);
  const title = reportText('page.check-title', language);
  return {
    kind: 'check',
    language,
    title,
    subtitle: reportText('page.check-subtitle', language),
    asOf: report.circumstances.asOf,
    footer: reportText('page.check-footer', language, { version: toolVersion }),
    leftOut: '',
    sections: [
      {
        id: 'summary',
        name: title,
        title,
        intro: '',
        blocks: [
          { kind: 'notices', title: null, texts: aboutLines(report, language) },
          ...(overview.length === 0 ? [] : [overviewTable(overview, context)]),
          {
            kind: 'notices',
            title: context.say('cover.before'),
            texts: footLines(report, language),
          },
        ],
        annex: false,
      },
      ...report.files.map((file, index) => fileSection(file, index, context)),
    ],
  };
}
