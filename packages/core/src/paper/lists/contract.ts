import { FIELD } from '../../agreement/fields.js';
import { findDemarcationRow } from '../../catalogue/demarcation.js';
import { type ContractPoint, contractPoints } from '../../demarcation/lists/contract.js';
import { CONTRACT_MESSAGES } from '../../messages/contract.js';
import type { MessageCatalogue } from '../../messages/message.js';
import { filledIn } from '../filled-in.js';
import { rowTitle } from '../row-title.js';
import { type FilledSection, fillInSection } from '../section.js';
import { productJoin, productOf, type Wording } from '../sources.js';
import { numberColumn } from '../table.js';

const WORDS: MessageCatalogue = CONTRACT_MESSAGES;

/** What the agreement cites on the lines of a row and product. */
function citedIn({ settled }: Wording, { kind, subject, product }: ContractPoint): string {
  if (kind === 'certificate') return '';
  const field = kind === 'subcontractor' ? FIELD.subcontractor : FIELD.document;
  const texts = [...settled.values()]
    .filter(({ line }) => line.row === subject && line.product === product)
    .flatMap(({ filled }) => filled?.entries.get(field)?.text ?? []);
  return [...new Set(texts)].join('\n');
}

/** 契約確認事項: what contracts must settle, certificates and subcontractors, for people to fill in. */
export function contractSection(wording: Wording): FilledSection {
  const { say, input } = wording;
  const subjectOf = ({ kind, subject }: ContractPoint): string => {
    if (kind === 'row' && findDemarcationRow(subject) !== undefined)
      return rowTitle(wording, subject);
    return say(kind === 'certificate' ? 'contract.certificate' : 'contract.subcontractor');
  };
  const whoOf = ({ product, organisation }: ContractPoint): string =>
    product === null ? (organisation ?? say('all-products')) : productOf(wording, product).name;
  return fillInSection(say, filledIn(wording, 'contract'), {
    id: 'contract',
    lead: 3,
    name: 'sheet.contract',
    intro: 'intro.contract',
    rows: contractPoints(input.matrix),
    keyOf: ({ key }) => key,
    opensGroup: (point, previous) => point.subject !== previous.subject,
    columns: [
      numberColumn(say('col.no')),
      {
        heading: say('col.row'),
        width: 34,
        value: subjectOf,
        look: { tone: 'subject', bold: true },
      },
      {
        heading: say('col.who'),
        width: 26,
        value: whoOf,
        look: { tone: 'subject' },
        join: productJoin(wording),
      },
      {
        heading: say('col.contract-point'),
        width: 48,
        value: ({ kind, subject }) =>
          WORDS[`contract.${kind === 'subcontractor' ? kind : subject}`]?.[input.language] ?? null,
      },
      {
        heading: say('col.contract-cited'),
        width: 26,
        value: (point) => citedIn(wording, point),
      },
    ],
    people: [
      {
        id: 'stated',
        heading: say('fill.stated'),
        width: 12,
        offers: [say('stated.yes'), say('stated.no'), say('stated.amend')],
      },
      { id: 'clause', heading: say('fill.clause'), width: 34 },
      { id: 'number', heading: say('fill.number'), width: 18 },
      { id: 'expiry', heading: say('fill.expiry'), width: 14 },
      { id: 'remarks', heading: say('fill.remarks'), width: 30 },
    ],
  });
}
