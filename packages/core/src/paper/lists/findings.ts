import type { Severity } from '../../model/finding.js';
import { placeText } from '../../model/place.js';
import { filledIn, HANDLING_ID } from '../filled-in.js';
import { findingValue } from '../finding-values.js';
import type { WordedFinding } from '../input.js';
import type { PaperLook, PaperTone } from '../model.js';
import { type FilledSection, fillInSection } from '../section.js';
import type { Wording } from '../sources.js';
import { type ColumnOf, numberColumn } from '../table.js';

/** Backgrounds of severities; each goes with the word for it. */
export const SEVERITY_TONE: Readonly<Record<Severity, PaperTone>> = {
  error: 'attention',
  warning: 'caution',
  info: 'grey',
};

const severityLook = ({ finding, setAside }: WordedFinding): PaperLook => ({
  tone: setAside === null ? SEVERITY_TONE[finding.severity] : 'grey',
  bold: true,
  centred: true,
});

function placeOfFinding({ finding, file }: WordedFinding, { say }: Wording): string {
  const { place } = finding;
  return `${file}\n${place === null ? say('whole-file') : placeText(place)}`;
}

/**
 * What a finding is known by when the workbook comes back: rule, file and place. Several of one
 * rule at one place share what people wrote.
 */
const keyOf = ({ finding: { rule, key, place }, file }: WordedFinding): string =>
  [rule, file, key ?? '', place === null ? '' : `${place.sheet}!${place.cell}`].join('|');

function columnsFor(wording: Wording): readonly ColumnOf<WordedFinding>[] {
  const { say } = wording;
  return [
    numberColumn(say('col.no')),
    {
      heading: say('col.severity'),
      width: 11,
      value: ({ finding, setAside }) =>
        setAside === null ? say(`severity.${finding.severity}`) : say('finding.set-aside'),
      look: severityLook,
    },
    { heading: say('col.product'), width: 20, value: ({ product }) => product },
    { heading: say('col.finding'), width: 28, value: ({ title }) => title, look: { bold: true } },
    {
      heading: say('col.message'),
      width: 52,
      value: ({ message, folded, setAside }) =>
        [
          message,
          ...folded.map((other) => say('bulleted', { text: other })),
          ...(setAside === null ? [] : [say('finding.set-aside-why', setAside)]),
        ].join('\n'),
    },
    {
      heading: say('col.actual'),
      width: 22,
      value: ({ finding }) => findingValue(finding.actual, say),
    },
    {
      heading: say('col.expected'),
      width: 22,
      value: ({ finding }) => findingValue(finding.expected, say),
    },
    {
      heading: say('col.advice'),
      width: 42,
      value: ({ advice, setAside }) => (setAside === null ? advice : null),
    },
    { heading: say('col.place'), width: 26, value: (worded) => placeOfFinding(worded, wording) },
    { heading: say('col.rule'), width: 20, value: ({ finding }) => finding.rule },
  ];
}

/** 指摘一覧: what the rules found, in the order given, with what people recorded about it. */
export function findingsSection(wording: Wording): FilledSection {
  const { say, input } = wording;
  return fillInSection(say, filledIn(wording, 'findings'), {
    id: 'findings',
    name: 'sheet.findings',
    title: 'title.findings',
    intro: 'intro.findings',
    columns: columnsFor(wording),
    people: [{ id: HANDLING_ID, heading: say('col.handling'), width: 26 }],
    rows: input.findings,
    lead: 4,
    empty: say('none-found'),
    keyOf,
  });
}
