import {
  cliText,
  failed,
  heldProduct,
  type Language,
  type RegisteredProduct,
  type Result,
  success,
  updateFromList,
  withPlans,
} from '@kaijisho/core';
import type { InputFile } from '../open.js';
import { openRegister, productsToChange, writeProduct } from './folder.js';
import { readList, readPlans } from './lists.js';
import type { RegisterStorage } from './storage.js';

/** What one file brought. */
export interface ImportedFile {
  readonly file: string;
  /** A list of devices, or the plans of a filled-in matrix. */
  readonly kind: 'list' | 'plans';
  readonly created: number;
  readonly updated: number;
  /** Held already, just as the file has them: nothing was written. */
  readonly unchanged: number;
  /** Rows of a list that name no product and are left out: where they stand. */
  readonly nameless: readonly string[];
}

/** A product as it becomes, beside what it was; null for one that was not held. */
type Change = readonly [RegisteredProduct, RegisteredProduct | null];
type Changes = readonly Change[];

const isChange = ([product, former]: Change): boolean =>
  JSON.stringify(product) !== JSON.stringify(former);

function changesFrom(
  file: InputFile,
  held: readonly RegisteredProduct[],
): Result<Pick<ImportedFile, 'kind' | 'nameless'> & { readonly changes: Changes }> {
  const plans = readPlans(file);
  if (plans !== null) {
    const changes = held.flatMap((product) => {
      const own = plans.get(product.id);
      return own === undefined ? [] : [[withPlans(product, own), product] as const];
    });
    return success({ kind: 'plans', changes, nameless: [] });
  }
  const listed = readList(file);
  if (!listed.ok) return failed(listed.failure.code, { ...listed.failure.args, file: file.name });
  const { products, nameless } = listed.value;
  const changes = products.map((product) => {
    const known = heldProduct(product, held);
    return [known === null ? product : updateFromList(known, product), known] as const;
  });
  return success({ kind: 'list', changes, nameless });
}

/** Files written at a time: each waits for the disk, and the disk flushes several at once. */
const LANES = 32;

async function writeAll(storage: RegisterStorage, changes: Changes): Promise<void> {
  for (let start = 0; start < changes.length; start += LANES)
    await Promise.all(
      changes
        .slice(start, start + LANES)
        .map(([product, former]) => writeProduct(storage, product, former)),
    );
}

/** Takes products from lists of devices, or plans from filled-in matrices, into a register. */
export async function importToRegister(
  storage: RegisterStorage,
  files: readonly InputFile[],
): Promise<Result<readonly ImportedFile[]>> {
  const known = await openRegister(storage);
  if (!known.ok) return known;
  return storage.exclusively(async () => {
    const imported: ImportedFile[] = [];
    for (const file of files) {
      const held = await productsToChange(storage);
      if (!held.ok) return held;
      const read = changesFrom(file, held.value);
      if (!read.ok) return read;
      const { kind, changes, nameless } = read.value;
      const changed = changes.filter(isChange);
      await writeAll(storage, changed);
      const created = changed.filter(([, former]) => former === null).length;
      imported.push({
        file: file.name,
        kind,
        created,
        updated: changed.length - created,
        unchanged: changes.length - changed.length,
        nameless,
      });
    }
    return success(imported);
  });
}

/** At most so many rows are named one by one. */
const NAMED_ROWS = 10;

/** What one file brought, and what of it was left out, in lines for a person. */
export function importedLines(
  { file, kind, created, updated, unchanged, nameless }: ImportedFile,
  language: Language,
): readonly string[] {
  const brought = cliText(`cli.register-imported-${kind}`, language, {
    file,
    created,
    updated,
    unchanged,
  });
  if (nameless.length === 0) return [brought];
  const more = nameless.length > NAMED_ROWS ? ['…'] : [];
  const places = [...nameless.slice(0, NAMED_ROWS), ...more].join(language === 'ja' ? '、' : ', ');
  const count = nameless.length;
  return [brought, cliText('cli.register-nameless-rows', language, { count, places })];
}
