import type { Form } from '../../catalogue/schema.js';
import type { DisclosureReading, FormKind, HeaderField } from '../../model/disclosure.js';
import type { FoundHeaderValue } from '../header/header.js';
import type { FoundNote } from '../notes/found-note.js';
import type { RecognisedRow } from '../recognition/recognised-row.js';
import type { TableRow } from '../table/model/table-row.js';

/** A row with the page it stands on, and what it was recognised as. */
export class LocatedRow {
  constructor(
    readonly row: TableRow,
    readonly sheet: string,
    readonly sheetHidden: boolean,
    readonly recognised: RecognisedRow,
    readonly section: string | null,
  ) {}
}

/** A header value with the sheet it stands on. */
export interface LocatedValue extends FoundHeaderValue {
  readonly sheet: string;
}

/** Everything that makes one disclosure, gathered from its pages. */
export interface Gathered {
  readonly kind: FormKind;
  readonly form: Form;
  readonly kindBy: DisclosureReading['form']['kindBy'];
  readonly edition: string | null;
  readonly editionBy: DisclosureReading['form']['editionBy'];
  readonly editionRaw: string | null;
  readonly referencesEdition: string | null;
  readonly header: Readonly<Partial<Record<HeaderField, LocatedValue>>>;
  readonly rows: readonly LocatedRow[];
  readonly notes: readonly { readonly note: FoundNote; readonly sheet: string }[];
  readonly sheets: readonly string[];
}
