import {
  cliText,
  type Failure,
  failed,
  type InputFile,
  type Language,
  type RegisteredProduct,
  type Result,
} from 'kaijisho';
import {
  type AddDecider,
  type AddOutcome,
  addToRegister,
  importedLines,
  importToRegister,
  initRegister,
  loadRegister,
  memoryStorage,
  packRegister,
  type RegisterNotice,
  type RegisterStorage,
  type StoredFiles,
  type SubmittedFile,
  submittedFiles,
  unpackRegister,
} from 'kaijisho/register';
import { Viewed } from '../parts/viewed.js';
import { folderStorage } from './folder.js';
import { type Kept, keepShelf, keptShelf } from './keep.js';
import { mayUse, pickFolder } from './picker.js';

/** Where the register on the shelf lies. */
export type Place =
  | { readonly kind: 'folder'; readonly name: string; readonly folder: FileSystemDirectoryHandle }
  | { readonly kind: 'file'; readonly name: string };

/** What the shelf says after it did something; a failure is told in the words of its code. */
export type Said =
  | { readonly kind: 'failure'; readonly failure: Failure; readonly file: string }
  | { readonly kind: 'line'; readonly text: (language: Language) => string };

export interface ShelfView {
  /** Null: no register is open. */
  readonly place: Place | null;
  readonly products: readonly RegisteredProduct[];
  readonly notices: readonly RegisterNotice[];
  /** A register in a file has changed since it was saved. */
  readonly unsaved: boolean;
  readonly busy: boolean;
  readonly said: readonly Said[];
  /** Sheets that may be about a product of the register: a person has to say. */
  readonly questions: readonly AddOutcome[];
  /** A chosen folder without a register, in which one may be made. */
  readonly empty: FileSystemDirectoryHandle | null;
  /** The folder of an earlier visit, which the browser asks about again. */
  readonly earlier: FileSystemDirectoryHandle | null;
}

const CLOSED: ShelfView = {
  place: null,
  products: [],
  notices: [],
  unsaved: false,
  busy: false,
  said: [],
  questions: [],
  empty: null,
  earlier: null,
};

/** What a person answered to a question: the name of a held product, or null for one of its own. */
export type Decided = ReadonlyMap<AddOutcome, string | null>;

const line = (text: (language: Language) => string): Said => ({ kind: 'line', text });

const saidOf = ({ file, product, form, outcome, candidates }: AddOutcome): Said =>
  line((language) =>
    cliText(`cli.register-added-${outcome}`, language, { file, product, form, candidates }),
  );

/**
 * The register that the page works on. It holds no rule of registers: every step is the library's,
 * over the files of one place.
 */
export class Shelf extends Viewed<ShelfView> {
  private storage: RegisterStorage | null = null;
  private files: StoredFiles = new Map();

  constructor() {
    super(CLOSED);
  }

  /** Takes up the register of the last visit. */
  async resume(): Promise<void> {
    const kept = await keptShelf();
    // Who was quicker works on another register by now.
    if (kept === null || this.current.busy || this.current.place !== null) return;
    if (kept.kind === 'file') await this.openFiles(kept.name, kept.files, kept.unsaved);
    else if (await mayUse(kept.folder, false)) await this.openFolder(kept.folder);
    else this.show({ earlier: kept.folder });
  }

  /** Lets the person choose a folder. */
  chooseFolder(): Promise<void> {
    return this.work('', async () => {
      const folder = await pickFolder();
      return folder === null ? null : this.enter(folder);
    });
  }

  /** Goes on with the folder of an earlier visit, if the person allows it. */
  takeUpEarlier(): Promise<void> {
    const { earlier } = this.current;
    return this.work(earlier?.name ?? '', async () =>
      earlier !== null && (await mayUse(earlier, true)) ? this.enter(earlier) : null,
    );
  }

  openFolder(folder: FileSystemDirectoryHandle): Promise<void> {
    return this.work(folder.name, () => this.enter(folder));
  }

  /** @param asOf day on which the register is made, YYYY-MM-DD */
  makeInFolder(folder: FileSystemDirectoryHandle, asOf: string): Promise<void> {
    return this.work(folder.name, async () => {
      const made = await initRegister(folderStorage(folder), asOf);
      return made.ok ? this.enter(folder) : made;
    });
  }

  openFile({ name, bytes }: InputFile): Promise<void> {
    return this.work(name, async () => {
      const files = unpackRegister(name, bytes);
      return files.ok ? this.enterFiles(name, files.value, false) : files;
    });
  }

  /** A new register that is kept as one file. */
  makeFile(name: string, asOf: string): Promise<void> {
    return this.work(name, async () => {
      let files: StoredFiles = new Map();
      const made = await initRegister(
        memoryStorage(name, files, (changed) => {
          files = changed;
        }),
        asOf,
      );
      return made.ok ? this.enterFiles(name, files, true) : made;
    });
  }

  /** Adds sheets; what a person has to say first stays as questions. */
  add(sheets: readonly SubmittedFile[], receivedOn: string, decided: Decided): Promise<void> {
    const answers = [...decided];
    const decide: AddDecider = ({ file, product, candidates }) => {
      const answer = answers.find(
        ([asked]) => asked.file === file && asked.product === product.name,
      );
      if (answer === undefined) return undefined;
      return answer[1] === null ? null : candidates.find(({ name }) => name === answer[1]);
    };
    return this.change(async (storage) => {
      const added = await addToRegister(storage, sheets, { receivedOn, decide });
      if (!added.ok) return added;
      const questions = added.value.filter(({ outcome }) => outcome === 'unsure');
      this.show({ questions });
      return added.value.filter((each) => !questions.includes(each)).map(saidOf);
    });
  }

  /** Takes a list of devices, or the plans of a filled-in matrix. */
  import(file: InputFile): Promise<void> {
    return this.change(async (storage) => {
      const imported = await importToRegister(storage, [file]);
      if (!imported.ok) return imported;
      return imported.value.map((each) =>
        line((language) => importedLines(each, language).join('\n')),
      );
    });
  }

  /** The sheets that are held, and what there is to know of them: each is held against its SHA-256. */
  async submitted(): Promise<{
    readonly files: readonly InputFile[];
    readonly notices: readonly RegisterNotice[];
  }> {
    const { storage } = this;
    if (storage === null) return { files: [], notices: [] };
    const verified = await loadRegister(storage, true);
    if (verified.ok) this.show({ notices: verified.value.notices });
    const { products, notices } = this.current;
    return { files: await submittedFiles(storage, products), notices };
  }

  /** The register as one file, of the date. */
  pack(asOf: string): Uint8Array {
    this.show({ unsaved: false });
    this.keep();
    return packRegister(this.files, asOf);
  }

  close(): void {
    this.storage = null;
    this.files = new Map();
    this.show(CLOSED);
    this.keep();
  }

  /** Forgets the register here; the browser's store is erased by whoever erases all. */
  forget(): void {
    this.storage = null;
    this.files = new Map();
    this.show(CLOSED);
  }

  private async openFiles(name: string, files: StoredFiles, unsaved: boolean): Promise<void> {
    await this.work(name, () => this.enterFiles(name, files, unsaved));
  }

  private async enter(folder: FileSystemDirectoryHandle): Promise<Result<null> | null> {
    const storage = folderStorage(folder);
    const loaded = await loadRegister(storage);
    if (!loaded.ok && loaded.failure.code === 'register-not-found') {
      this.show({ ...CLOSED, busy: true, empty: folder });
      return null;
    }
    if (!loaded.ok) return loaded;
    this.storage = storage;
    this.show({
      ...CLOSED,
      busy: true,
      ...loaded.value,
      place: { kind: 'folder', name: folder.name, folder },
    });
    this.keep();
    return null;
  }

  private async enterFiles(
    name: string,
    files: StoredFiles,
    unsaved: boolean,
  ): Promise<Result<null> | null> {
    const storage = memoryStorage(name, files, (changed) => {
      this.files = changed;
      this.show({ unsaved: true });
    });
    const loaded = await loadRegister(storage);
    if (!loaded.ok) return loaded;
    this.storage = storage;
    this.files = files;
    this.show({ ...CLOSED, busy: true, ...loaded.value, unsaved, place: { kind: 'file', name } });
    this.keep();
    return null;
  }

  /** One step that changes the open register, and its new state. */
  private change(
    step: (
      storage: RegisterStorage,
    ) => Promise<Extract<Result<never>, { ok: false }> | readonly Said[]>,
  ): Promise<void> {
    const { storage } = this;
    return this.work(storage?.name ?? '', async () => {
      if (storage === null) throw new Error('No register is open');
      const done = await step(storage);
      const loaded = await loadRegister(storage);
      if (loaded.ok) this.show(loaded.value);
      this.keep();
      if ('failure' in done) return done;
      this.show({ said: done });
      return null;
    });
  }

  /** One step at a time; whatever goes wrong is told. */
  private async work(file: string, step: () => Promise<Result<null> | null>): Promise<void> {
    if (this.current.busy) return;
    this.show({ busy: true, said: [] });
    const result = await step().catch((thrown: unknown) =>
      failed('file-unreadable', { file }, String(thrown)),
    );
    const said: readonly Said[] =
      result === null || result.ok
        ? this.current.said
        : [{ kind: 'failure', failure: result.failure, file }];
    this.show({ busy: false, said });
  }

  private keep(): void {
    const { place, unsaved } = this.current;
    const kept: Kept | null =
      place === null
        ? null
        : place.kind === 'folder'
          ? { kind: 'folder', folder: place.folder }
          : { kind: 'file', name: place.name, files: this.files, unsaved };
    void keepShelf(kept);
  }
}
