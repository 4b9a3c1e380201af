import { isOnlyWindow } from './only-window.js';

/**
 * What survives a reload: files as they were handed in and the circumstances, and the register.
 * Kept in the browser's own store (IndexedDB), which pages opened from the same computer may share.
 */

const DATABASE = 'kaijisho';
const STORE = 'work';

type StoreKey = 'current' | 'register';

/** Held open: what is written when the page is left has no time to wait for an opening. */
let connection: Promise<IDBDatabase> | undefined;

function opened(): Promise<IDBDatabase> {
  connection ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => {
      // Another window that erases everything is not kept waiting.
      request.result.onversionchange = () => void close();
      request.result.onclose = () => {
        connection = undefined;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  connection.catch(() => {
    connection = undefined;
  });
  return connection;
}

async function close(): Promise<void> {
  const open = connection;
  connection = undefined;
  (await open?.catch(() => undefined))?.close();
}

async function transact<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  return new Promise<T>((resolve, reject) => {
    const transaction = database.transaction(STORE, mode);
    const request = work(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
    // Who leaves the page at once would be gone before the browser commits by itself.
    if (mode === 'readwrite') transaction.commit();
  });
}

/** What was stored last; undefined when nothing was. It is data from outside: check its shape. */
export const load = (key: StoreKey): Promise<unknown> =>
  transact('readonly', (store) => store.get(key));

/**
 * @param value null forgets what was stored
 * @throws Error where another window keeps its work, or the browser refuses
 */
export const store = async (key: StoreKey, value: unknown): Promise<void> => {
  if (!(await isOnlyWindow())) throw new Error('another window keeps its work');
  if (value === null) await transact('readwrite', (work) => work.delete(key));
  else await transact('readwrite', (work) => work.put(value, key));
};

/** Deletes the whole store, so that nothing of it is left in the browser. */
export async function eraseAll(): Promise<void> {
  await close();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('another page keeps the store open'));
  });
}
