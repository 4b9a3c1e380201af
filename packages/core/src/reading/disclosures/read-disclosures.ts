import type { Form } from '../../catalogue/schema.js';
import type { Disclosure, FormKind } from '../../model/disclosure.js';
import type { Finding } from '../../model/finding.js';
import type { Page, SourceDocument } from '../../pages/index.js';
import { recordsApart } from '../as-table/records.js';
import { ticketsApart } from '../as-table/tickets.js';
import { sheetPageOf } from '../grid/sheet-cell.js';
import { otherKindOf } from '../header/form-title.js';
import { assemble, type SourceFile } from './assemble.js';
import { assignNotes } from './assign-notes.js';
import { withCorrections } from './corrected-answers.js';
import { withCoverLegend } from './cover-legend.js';
import { isExampleSheet } from './example-sheets.js';
import { coversOf, type Group, gather } from './gather.js';
import { type ReadOutcome, sourceFinding } from './outcome.js';
import { withoutOwnOutput } from './own-output.js';
import { withoutOtherParties } from './parties.js';
import { placeOf } from './place.js';
import {
  FEWEST_KNOWN_ROWS,
  isForm,
  isOfOthers,
  type RecognisedUnit,
  recogniseUnit,
} from './recognise-unit.js';
import { withReversedQuestions } from './reversed-questions.js';
import { hasRows, readUnits, statedKind, type Unit } from './unit.js';
import { unreadForms } from './unread-forms.js';

/**
 * Finds every disclosure in a file's pages and reads it.
 * @param document pages of one file, from any adapter
 * @param source file name and SHA-256, for the evidence
 * @param inForce the forms in force; the catalogue alone when left out
 * @returns disclosures in the file's order, and findings about what is not one or was not read.
 *   Never throws for any document.
 */
export function readDisclosures(
  document: SourceDocument,
  source: SourceFile,
  inForce?: readonly Form[],
): ReadOutcome {
  const { own, others } = withoutOwnOutput(document.pages.map(sheetPageOf));
  const { units, findings: parties } = withoutOtherParties(
    withCoverLegend(others.flatMap(ticketsApart).flatMap(recordsApart).flatMap(readUnits)),
    source.file,
  );
  const withTables = units.filter(hasRows);
  const covers = units.filter((unit) => !withTables.includes(unit));
  const documentKind = onlyKind(covers.flatMap((unit) => statedKind(unit)?.kind ?? []));
  const read = withTables.map((unit) => recogniseUnit(unit, documentKind, inForce));
  const named = read.filter(isForm);
  const all = named.filter((entry) => !isOfOthers(entry, named));
  const forms = all.filter(({ unit }) => !isExampleSheet(unit.page));
  const visible = forms.filter(({ unit }) => unit.page.hidden !== true);
  const kept = visible.length > 0 ? visible : forms;
  const asked = withReversedQuestions(joinContinuations(kept), source.file);
  const { groups, findings: corrections } = withCorrections(asked.groups, units, source.file);
  const notes = assignNotes(covers, groups);
  const disclosures = groups.map((group, index) =>
    assemble(
      gather(group, coversOf(group, groups, covers, units), notes.perGroup[index] ?? [], inForce),
      source,
      document.adapter,
    ),
  );
  const place = (unit: Unit) => placeOf(source.file, unit.page.name, unit.page.cells[0] ?? null);
  const findings = [
    ...ownFindings(own),
    ...(own.length > 0 ? [] : emptyFindings(disclosures, document, source, covers)),
    ...forms
      .filter((form) => !kept.includes(form))
      .map(({ unit }) => sourceFinding('SRC-03', { sheet: unit.page.name }, place(unit))),
    ...read
      .filter(
        (entry) =>
          !all.includes(entry) &&
          disclosures.length > 0 &&
          entry.unit.page.hidden !== true &&
          entry.rows.length >= FEWEST_KNOWN_ROWS,
      )
      .map(({ unit }) => sourceFinding('SRC-08', { sheet: unit.page.name }, place(unit))),
    ...(disclosures.length > 0 ? unreadForms(covers, inForce) : []).map((page) =>
      sourceFinding(
        'SRC-05',
        { sheet: page.name },
        placeOf(source.file, page.name, page.cells[0] ?? null),
      ),
    ),
    // Beside a form that was read nobody misses its example.
    ...(forms.length > 0 ? [] : all).map(({ unit }) =>
      sourceFinding('SRC-08', { sheet: unit.page.name }, place(unit), 'example'),
    ),
    ...unclearFindings(kept, source),
    ...parties,
    ...asked.findings,
    ...corrections,
    ...kept.flatMap(({ unit }) => unplacedFindings(unit, source)),
    ...groups.flatMap(([first]) =>
      first.kindBy === 'rows'
        ? [sourceFinding('SRC-06', { kind: first.kind }, place(first.unit))]
        : [],
    ),
    ...notes.unassigned.map((unit) =>
      sourceFinding('SRC-07', { sheet: unit.page.name }, place(unit)),
    ),
  ];
  return { disclosures, findings };
}

function onlyKind(kinds: readonly FormKind[]): FormKind | null {
  const [first] = kinds;
  return first !== undefined && kinds.every((kind) => kind === first) ? first : null;
}

/** Columns whose answers may not count: once for all that stand side by side on a sheet. */
function unclearFindings(kept: readonly RecognisedUnit[], { file }: SourceFile) {
  const found = new Map<string, Finding>();
  for (const { unit } of kept)
    for (const { unclear, area } of unit.tables) {
      if (unclear === null) continue;
      const { name: sheet, cells } = unit.page;
      const cell = cells.find(({ row, col }) => row >= area.firstRow && col === area.from) ?? null;
      const args = { sheet, headings: unclear.headings };
      const id = JSON.stringify([unclear.why, args]);
      const variant = unclear.headings.length > 0 ? unclear.why : `${unclear.why}-untitled`;
      if (!found.has(id))
        found.set(id, sourceFinding('SRC-12', args, placeOf(file, sheet, cell), variant));
    }
  return [...found.values()];
}

function unplacedFindings(unit: Unit, source: SourceFile) {
  return unit.tables.flatMap((table) =>
    table.unplaced.map(({ drawing, rows }) => {
      const cell = table.rows[rows[0] ?? -1]?.question.cell ?? null;
      return sourceFinding(
        'SRC-04',
        { drawing: drawing.name ?? drawing.kind },
        placeOf(source.file, unit.page.name, cell),
      );
    }),
  );
}

/** At most so many sheets are named. */
const NAMED_SHEETS = 3;

/** Results of this program are none of a vendor's sheets, and nothing to ask a vendor about. */
function ownFindings(own: readonly Page[]): readonly Finding[] {
  if (own.length === 0) return [];
  const named = own.slice(0, NAMED_SHEETS).map(({ name }) => name);
  const sheets = own.length > NAMED_SHEETS ? [...named, '…'] : named;
  const finding = sourceFinding('SRC-02', { sheets }, null, 'own-output');
  return [{ ...finding, severity: 'info', action: 'know' }];
}

/** Nothing found: say what the file is instead, or which form it names, when its words tell. */
function emptyFindings(
  disclosures: readonly Disclosure[],
  document: SourceDocument,
  { file }: SourceFile,
  covers: readonly Unit[],
) {
  if (disclosures.length > 0) return [];
  const texts = document.pages.flatMap((page) => [
    page.name,
    ...page.cells.slice(0, 120).map(({ text }) => text),
  ]);
  const other = texts.map(otherKindOf).find((kind) => kind !== undefined);
  if (other !== undefined) return [sourceFinding('SRC-02', { other }, null, other)];
  const named = covers.filter(
    (unit) => unit.page.hidden !== true && statedKind(unit) !== undefined,
  );
  return named.length === 0
    ? [sourceFinding('SRC-01', {})]
    : named.map(({ page }) =>
        sourceFinding(
          'SRC-05',
          { sheet: page.name },
          placeOf(file, page.name, page.cells[0] ?? null),
        ),
      );
}

/** Of the rows of a sheet that goes on with a form, the share that may be taken for rows of the sheets before. */
const MISTAKEN = 0.2;

/** Sheets that go on with the form of the sheet before: no header of their own, no row twice. */
function joinContinuations(read: readonly RecognisedUnit[]): readonly Group[] {
  const groups: [RecognisedUnit, ...RecognisedUnit[]][] = [];
  for (const entry of read) {
    const group = groups.at(-1);
    if (group !== undefined && continues(entry, group)) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function continues(entry: RecognisedUnit, group: Group): boolean {
  const [first] = group;
  if (entry.kind !== first.kind || entry.unit.page === first.unit.page) return false;
  const product = entry.unit.header.product?.value;
  if (product !== undefined && product !== first.unit.header.product?.value) return false;
  const known = new Set(group.flatMap(({ rows }) => rows.map(({ recognised }) => recognised.key)));
  const keys = entry.rows.flatMap(({ recognised }) => recognised.key ?? []);
  // A sheet of one chapter has few rows, and says neither which form nor which product it is of.
  const isPart = product === undefined && statedKind(entry.unit) === undefined;
  const most = Math.max(keys.length * MISTAKEN, isPart ? 1 : 0);
  return keys.filter((key) => known.has(key)).length <= most;
}
