import {
  CONTRACT_MESSAGES,
  type ContractPoint,
  contractPoints,
  FIELD,
  findDemarcationRow,
  type MessageCatalogue,
  type OwnEntry,
} from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { writeFillInSheet } from './fill-in-sheet.js';
import { productOf, type Writing } from './writing.js';

const WORDS: MessageCatalogue = CONTRACT_MESSAGES;

/** What the agreement cites on the lines of a row and product. */
function citedIn({ settled }: Writing, { kind, subject, product }: ContractPoint): string {
  if (kind === 'certificate') return '';
  const field = kind === 'subcontractor' ? FIELD.subcontractor : FIELD.document;
  const texts = [...settled.values()]
    .filter(({ line }) => line.row === subject && line.product === product)
    .flatMap(({ filled }) => filled?.entries.get(field)?.text ?? []);
  return [...new Set(texts)].join('\n');
}

/** 契約確認事項: what contracts must settle, certificates and subcontractors, for people to fill in. */
export function writeContractSheet(workbook: Workbook, writing: Writing): readonly OwnEntry[] {
  const { say, input } = writing;
  const subjectOf = ({ kind, subject }: ContractPoint): string => {
    const row = findDemarcationRow(subject);
    if (kind === 'row' && row !== undefined)
      return `${subject}　${input.language === 'ja' ? row.titleJa : row.titleEn}`;
    return say(kind === 'certificate' ? 'contract.certificate' : 'contract.subcontractor');
  };
  const whoOf = ({ product, organisation }: ContractPoint): string =>
    product === null ? (organisation ?? say('all-products')) : productOf(writing, product).name;
  return writeFillInSheet(workbook, writing, {
    layout: 'contract',
    name: 'sheet.contract',
    intro: 'intro.contract',
    rows: contractPoints(input.matrix),
    keyOf: ({ key }) => key,
    opensGroup: (point, previous) => point.subject !== previous.subject,
    columns: [
      { heading: say('col.no'), width: 6, value: (_, index) => index + 1, look: { centred: true } },
      {
        heading: say('col.row'),
        width: 34,
        value: subjectOf,
        look: { fill: 'subject', bold: true },
      },
      { heading: say('col.who'), width: 26, value: whoOf, look: { fill: 'subject' } },
      {
        heading: say('col.contract-point'),
        width: 48,
        value: ({ kind, subject }) =>
          WORDS[`contract.${kind === 'subcontractor' ? kind : subject}`]?.[input.language] ?? null,
      },
      {
        heading: say('col.contract-cited'),
        width: 26,
        value: (point) => citedIn(writing, point),
      },
    ],
    people: [
      {
        id: 'stated',
        heading: 'fill.stated',
        width: 12,
        offers: ['stated.yes', 'stated.no', 'stated.amend'],
      },
      { id: 'clause', heading: 'fill.clause', width: 34 },
      { id: 'number', heading: 'fill.number', width: 18 },
      { id: 'expiry', heading: 'fill.expiry', width: 14 },
      { id: 'remarks', heading: 'fill.remarks', width: 30 },
    ],
  });
}
