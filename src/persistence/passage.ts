import { safeParse } from 'valibot';
import { type Passage, SCHEMA_PASSAGE } from './schema-passage';

const BASE = 'maillage-passage';
const MAGASIN = 'passage';
const CLE = 'courant';
/** A hand-over older than this belongs to a page change that never happened. */
const DUREE_MS = 5 * 60_000;

/** Leaves the work for the document about to open. Rejects when the browser keeps nothing (private mode, full disk). */
export async function writePassage(fabrique: IDBFactory, passage: Passage): Promise<void> {
  await withMagasin(fabrique, (magasin) => magasin.put(passage, CLE));
}

/** Takes the work left by the other document and deletes it; null when there is none, or a stale one. */
export async function takePassage(fabrique: IDBFactory, maintenant: number): Promise<Passage | null> {
  const bases = await fabrique.databases?.();
  if (bases !== undefined && !bases.some((base) => base.name === BASE)) return null;
  const lu = await withMagasin(fabrique, (magasin) => {
    const demande = magasin.get(CLE);
    magasin.delete(CLE);
    return demande;
  });
  await deleteBase(fabrique);
  const controle = safeParse(SCHEMA_PASSAGE, lu);
  if (!controle.success) return null;
  const age = maintenant - controle.output.date;
  return age >= 0 && age < DUREE_MS ? controle.output : null;
}

/** Runs one request in a transaction of its own and gives its result once the transaction is written. */
async function withMagasin<T>(
  fabrique: IDBFactory,
  operation: (magasin: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const base = await open(fabrique);
  try {
    return await new Promise<T>((resoudre, rejeter) => {
      const transaction = base.transaction(MAGASIN, 'readwrite');
      const demande = operation(transaction.objectStore(MAGASIN));
      transaction.oncomplete = () => resoudre(demande.result);
      transaction.onerror = () => rejeter(transaction.error);
      transaction.onabort = () => rejeter(transaction.error);
    });
  } finally {
    base.close();
  }
}

function open(fabrique: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resoudre, rejeter) => {
    const demande = fabrique.open(BASE, 1);
    demande.onupgradeneeded = () => demande.result.createObjectStore(MAGASIN);
    demande.onsuccess = () => resoudre(demande.result);
    demande.onerror = () => rejeter(demande.error);
    demande.onblocked = () => rejeter(new Error('got a blocked database, expected an open one'));
  });
}

function deleteBase(fabrique: IDBFactory): Promise<void> {
  return new Promise((resoudre) => {
    const demande = fabrique.deleteDatabase(BASE);
    // The record itself is already deleted: an empty database left behind holds nothing of the user.
    demande.onsuccess = () => resoudre();
    demande.onerror = () => resoudre();
    demande.onblocked = () => resoudre();
  });
}
