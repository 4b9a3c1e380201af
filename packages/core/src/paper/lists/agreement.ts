import { filledIn, HANDLING_ID } from '../filled-in.js';
import type { WordedAgreementFinding, WrittenAgreement } from '../input.js';
import { type FilledSection, fillInSection } from '../section.js';
import type { Wording } from '../sources.js';
import { type ColumnOf, numberColumn } from '../table.js';
import { SEVERITY_TONE } from './findings.js';

/** What a finding is known by when the workbook comes back. */
const keyOf = ({ decisionKey, finding }: WordedAgreementFinding): string =>
  [finding.rule, decisionKey ?? String(finding.args.product ?? '')].join('|');

/** 合意の点検: what is missing or contradictory in what people decided. */
export function agreementSection(wording: Wording, { findings }: WrittenAgreement): FilledSection {
  const { say } = wording;
  const columns: readonly ColumnOf<WordedAgreementFinding>[] = [
    numberColumn(say('col.no')),
    {
      heading: say('col.severity'),
      width: 11,
      value: ({ finding }) => say(`severity.${finding.severity}`),
      look: ({ finding }) => ({
        tone: SEVERITY_TONE[finding.severity],
        bold: true,
        centred: true,
      }),
    },
    { heading: say('col.finding'), width: 32, value: ({ title }) => title, look: { bold: true } },
    { heading: say('col.message'), width: 74, value: ({ message }) => message },
    { heading: say('col.advice'), width: 56, value: ({ advice }) => advice },
    {
      heading: say('col.agreement-place'),
      width: 24,
      value: ({ finding: { place } }) => (place === null ? null : `${place.sheet}!${place.cell}`),
    },
    { heading: say('col.rule'), width: 10, value: ({ finding }) => finding.rule },
  ];
  return fillInSection(say, filledIn(wording, 'agreement'), {
    id: 'agreement',
    name: 'sheet.agreement',
    intro: 'intro.agreement',
    columns,
    people: [{ id: HANDLING_ID, heading: say('col.handling'), width: 30 }],
    rows: findings,
    lead: 3,
    empty: say('none-found'),
    keyOf,
  });
}
