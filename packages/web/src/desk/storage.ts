/**
 * What survives a reload: files as they were handed in and the circumstances, and the register.
 * Kept in the browser's own store (IndexedDB), which pages opened from the same computer may share.
 */

const DATABASE = 'kaijisho';
const STORE = 'work';

type StoreKey = 'current' | 'register';

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function transact<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** What was stored last; undefined when nothing was. It is data from outside: check its shape. */
export const load = (key: StoreKey): Promise<unknown> =>
  transact('readonly', (store) => store.get(key));

/** @param value null forgets what was stored */
export const store = async (key: StoreKey, value: unknown): Promise<void> => {
  if (value === null) await transact('readwrite', (work) => work.delete(key));
  else await transact('readwrite', (work) => work.put(value, key));
};

/** Deletes the whole store, so that nothing of it is left in the browser. */
export const eraseAll = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('another page keeps the store open'));
  });
