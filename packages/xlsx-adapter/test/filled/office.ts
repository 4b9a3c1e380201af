import ExcelJS, { type Workbook, type Worksheet } from 'exceljs';

/** A person with a spreadsheet program: opens a workbook of ours, changes it, saves it. */
export interface Office {
  readonly workbook: Workbook;
  readonly sheet: (name: string) => Worksheet;
  /** Writes into the column of an id, on the line with a key. */
  readonly fill: (key: string, id: string, value: string | Date) => void;
  readonly rowOf: (key: string) => number;
  readonly columnOf: (id: string) => number;
  readonly save: () => Promise<Uint8Array>;
}

const IDS_ROW = 3;

export async function office(bytes: Uint8Array, table = '責任分界表'): Promise<Office> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const sheet = (name: string): Worksheet => {
    const found = workbook.getWorksheet(name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return found;
  };
  const main = sheet(table);
  const columnOf = (id: string): number => {
    const { values } = main.getRow(IDS_ROW);
    const at = Array.isArray(values) ? values.indexOf(id) : -1;
    if (at < 0) throw new Error(`No column ${id}`);
    return at;
  };
  const rowOf = (key: string): number => {
    const at = main.getColumn(columnOf('decisionKey')).values.indexOf(key);
    if (at < 0) throw new Error(`No line ${key}`);
    return at;
  };
  return {
    workbook,
    sheet,
    rowOf,
    columnOf,
    fill: (key, id, value) => {
      main.getCell(rowOf(key), columnOf(id)).value = value;
    },
    save: async () => new Uint8Array(await workbook.xlsx.writeBuffer()),
  };
}
