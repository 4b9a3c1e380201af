import { bulleted, type ChangesDocument, comparisonText, labelled } from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { type CoverPage, startCoverPage } from '../cover-page.js';
import { setUpPrinting } from '../page-setup.js';
import type { Look } from '../style.js';
import { columnLetter } from '../table.js';
import { type ChangesWriting, changeLook } from './writing.js';

const WIDTHS = [18, 54, 10, 54] as const;
const WHOLE = { first: 1, last: WIDTHS.length };
const LABEL = { first: 1, last: 1 };
const OLD = { first: 2, last: 2 };
const NEW = { first: 3, last: WIDTHS.length };
const COUNT = { first: 3, last: 3 };

const TEXT: Look = { bare: true, size: 10 };
const CHAPTER: Look = { fill: 'heading', bold: true, size: 11 };
const SUBJECT: Look = { fill: 'subject', bold: true };

type Product = ChangesDocument['products'][number];

const sideText = (side: Product['old'], { say }: ChangesWriting): string =>
  side === null
    ? say('changes.no-product')
    : [
        [side.name, side.version].filter((part) => part !== null).join(' '),
        side.organisation,
        ...side.sheets.map(({ text }) => text),
      ].join('\n');

/** One product: the versions compared, and how many rows changed in which way. */
function putProduct(page: CoverPage, product: Product, writing: ChangesWriting): void {
  const { say } = writing;
  const { name, old, new: now, counts, unchanged } = product;
  page.put({ span: WHOLE, content: name, look: CHAPTER });
  const alone = now === null ? 'changes.product-gone' : old === null ? 'changes.product-new' : null;
  if (alone !== null) page.put({ span: WHOLE, content: say(alone), look: { fill: 'caution' } });
  page.put(
    { span: LABEL, content: say('changes.versions'), look: SUBJECT },
    { span: OLD, content: `${say('changes.old')}\n${sideText(old, writing)}`, look: {} },
    { span: NEW, content: `${say('changes.new')}\n${sideText(now, writing)}`, look: {} },
  );
  for (const { change, text, meaning, count } of counts)
    if (count > 0)
      page.put(
        { span: LABEL, content: text, look: changeLook(change) },
        { span: OLD, content: meaning, look: {} },
        { span: COUNT, content: count, look: { centred: true, bold: true } },
      );
  page.put(
    { span: LABEL, content: say('changes.unchanged'), look: SUBJECT },
    { span: OLD, content: '', look: {} },
    { span: COUNT, content: unchanged, look: { centred: true } },
  );
  page.space();
}

/** まとめ: what was compared, the counts, and what a reader must know. */
export function writeChangesSummary(workbook: Workbook, writing: ChangesWriting): void {
  const { document, say, omitted, footer } = writing;
  const sheet = workbook.addWorksheet(comparisonText('comparison.tab.summary', document.language));
  const page = startCoverPage(sheet, WIDTHS, omitted);
  page.put({ span: WHOLE, content: document.title, look: { bare: true, bold: true, size: 18 } });
  const asOf = labelled(
    comparisonText('comparison.as-of', document.language),
    document.asOfText,
    document.language,
  );
  const none = document.changed ? [] : [say('changes.none')];
  for (const text of [asOf, ...document.notices, ...none])
    page.put({ span: WHOLE, content: text, look: TEXT });
  page.space();
  for (const product of document.products) putProduct(page, product, writing);
  for (const text of document.provenance)
    page.put({ span: WHOLE, content: bulleted(text, document.language), look: TEXT });
  sheet.views = [{ state: 'normal', showGridLines: false }];
  setUpPrinting(sheet, {
    area: { lastColumn: columnLetter(sheet, WIDTHS.length), lastRow: page.lastRow() },
    paper: 'A4-portrait',
    footer,
  });
}
