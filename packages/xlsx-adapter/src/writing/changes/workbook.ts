import {
  type ChangesDocument,
  type ChangesMessageId,
  changesText,
  comparisonText,
  explained,
  numbered,
  paperSay,
} from '@kaijisho/core';
import type { Workbook } from 'exceljs';
import { addListSheet } from '../list-sheet.js';
import { buildWorkbook } from '../paper/workbook.js';
import type { Column } from '../table.js';
import { writeChangesSummary } from './summary-sheet.js';
import { type ChangesWriting, changeLook } from './writing.js';

/** Everything 変更点.xlsx is made of. The writer prints it and decides nothing. */
export interface ChangesWorkbookInput {
  readonly document: ChangesDocument;
  /** Version of Kaijisho, printed in the footers. */
  readonly toolVersion: string;
}

type Product = ChangesDocument['products'][number];
type Item = Product['items'][number];

/** A line of a list with the product it is about. */
type Of<T> = T & { readonly product: string };

const versionText = (version: Item['old'], { say }: ChangesWriting): string =>
  version === null ? say('changes.no-product') : [version.text, ...version.notes].join('\n');

/** A list over all products; without lines it is left out. */
function addList<Row>(
  workbook: Workbook,
  { document, say, omitted, footer }: ChangesWriting,
  name: ChangesMessageId,
  linesOf: (product: Product) => readonly Row[],
  columns: readonly Column<Of<Row>>[],
): void {
  const rows = document.products.flatMap((product) =>
    linesOf(product).map((line): Of<Row> => ({ ...line, product: product.name })),
  );
  if (rows.length === 0) return;
  addListSheet(workbook, {
    name: say(name),
    title: say(name),
    intro: document.provenance.join('\n'),
    columns: [
      {
        heading: comparisonText('comparison.product', document.language),
        width: 24,
        value: ({ product }) => product,
        look: { fill: 'subject' },
      },
      ...columns,
    ],
    rows,
    frozen: 2,
    opensGroup: (line, previous) => line.product !== previous.product,
    footer,
    omitted,
  });
}

function addItems(workbook: Workbook, writing: ChangesWriting): void {
  const { say } = writing;
  addList(workbook, writing, 'changes.items', ({ items }) => items, [
    {
      heading: say('changes.change'),
      width: 12,
      value: ({ text }) => text,
      look: ({ change }) => changeLook(change),
    },
    { heading: say('changes.form'), width: 8, value: ({ form }) => form },
    {
      heading: say('changes.number'),
      width: 10,
      value: ({ old, new: now }) => (now ?? old)?.number ?? '',
      look: { centred: true },
    },
    {
      heading: say('changes.question'),
      width: 46,
      value: ({ question }) => question,
      look: { bold: true },
    },
    { heading: say('changes.old'), width: 44, value: ({ old }) => versionText(old, writing) },
    { heading: say('changes.new'), width: 44, value: (item) => versionText(item.new, writing) },
    { heading: say('changes.old-place'), width: 20, value: ({ old }) => old?.place ?? '' },
    { heading: say('changes.new-place'), width: 20, value: (item) => item.new?.place ?? '' },
  ]);
}

function addConsequences(workbook: Workbook, writing: ChangesWriting): void {
  const { say } = writing;
  const { language } = writing.document;
  addList(workbook, writing, 'changes.header', ({ header }) => header, [
    { heading: say('changes.form'), width: 8, value: ({ form }) => form },
    { heading: say('changes.field'), width: 30, value: ({ label }) => label },
    {
      heading: say('changes.old'),
      width: 50,
      value: ({ old }) => old ?? say('changes.no-product'),
    },
    {
      heading: say('changes.new'),
      width: 50,
      value: (line) => line.new ?? say('changes.no-product'),
    },
  ]);
  addList(workbook, writing, 'changes.coverage', ({ coverage }) => coverage, [
    { heading: say('changes.requirement'), width: 26, value: ({ citation }) => citation },
    { heading: say('changes.summary'), width: 70, value: ({ summary }) => summary },
    { heading: say('changes.old'), width: 30, value: ({ old }) => old.text },
    { heading: say('changes.new'), width: 30, value: (line) => line.new.text },
  ]);
  addList(workbook, writing, 'changes.matrix', ({ matrix }) => matrix, [
    {
      heading: say('changes.row'),
      width: 40,
      value: ({ row, title, phaseText }) =>
        numbered(row, explained(title, phaseText, language), language),
    },
    { heading: say('changes.because'), width: 26, value: ({ becauseText }) => becauseText },
    { heading: say('changes.old'), width: 26, value: ({ old }) => old.text },
    { heading: say('changes.new'), width: 26, value: (line) => line.new.text },
    {
      heading: say('changes.question'),
      width: 60,
      value: ({ questions }) => questions.join('\n'),
    },
  ]);
  addList(workbook, writing, 'changes.loose-notes', ({ looseNotes }) => looseNotes, [
    {
      heading: say('changes.change'),
      width: 12,
      value: ({ text }) => text,
      look: ({ change }) => changeLook(change),
    },
    { heading: say('changes.form'), width: 8, value: ({ form }) => form },
    { heading: say('changes.notes'), width: 100, value: ({ note }) => note },
  ]);
}

/**
 * Writes 変更点.xlsx: a summary, then one list for each kind of change, products one below the other.
 * Lists without lines are left out. Equal input gives equal bytes.
 */
export async function writeChangesWorkbook(input: ChangesWorkbookInput): Promise<Uint8Array> {
  const { document, toolVersion } = input;
  const { language } = document;
  const writing: ChangesWriting = {
    document,
    say: (id) => changesText(id, language),
    omitted: (count) => comparisonText('comparison.omitted', language, { count }),
    footer: {
      left: paperSay(language)('footer.left', { sheet: document.title, asOf: document.asOfText }),
      right: comparisonText('comparison.footer', language, { version: toolVersion }),
    },
  };
  return buildWorkbook(document, toolVersion, (workbook) => {
    writeChangesSummary(workbook, writing);
    addItems(workbook, writing);
    addConsequences(workbook, writing);
    return [];
  });
}
