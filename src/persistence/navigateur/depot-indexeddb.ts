import type { IDBPTransaction } from 'idb';
import type { DemandeEcriture, Depot, ResultatEcriture, ResumeProjet } from '../depot';
import { serializeProjet } from '../serialize-projet';
import { type Base, Connexion, MAGASINS, type Schema, toErreurDepot } from './base';

type Magasin = (typeof MAGASINS)[number];
type Transaction<M extends Magasin[], Mode extends IDBTransactionMode> = IDBPTransaction<Schema, M, Mode>;

/** Projects in IndexedDB. `fabrique` is null where the browser gives none. */
export function createDepotIndexeddb(fabrique: IDBFactory | null): Depot {
  const connexion = new Connexion(fabrique);

  /** One transaction: everything in it is written, or nothing is. */
  const dans = async <T, M extends Magasin[], Mode extends 'readonly' | 'readwrite'>(
    magasins: M,
    mode: Mode,
    operation: (transaction: Transaction<M, Mode>) => Promise<T>,
  ): Promise<T> => {
    const base = await connexion.base().catch((erreur: unknown) => {
      throw toErreurDepot(erreur, true);
    });
    let transaction: Transaction<M, Mode> | null = null;
    try {
      transaction = await begin(base, magasins, mode);
      const fin = transaction.done;
      // Its failure is told by what awaits it below.
      fin.catch(() => undefined);
      const resultat = await operation(transaction);
      await fin;
      return resultat;
    } catch (erreur) {
      abandonner(transaction);
      throw toErreurDepot(transaction?.error ?? erreur);
    }
  };

  /** The connection may have been let go between two operations: it is opened again, once. */
  const begin = async <M extends Magasin[], Mode extends 'readonly' | 'readwrite'>(
    base: Base,
    magasins: M,
    mode: Mode,
  ): Promise<Transaction<M, Mode>> => {
    const options = { durability: 'strict' } as const;
    try {
      return base.transaction(magasins, mode, options);
    } catch (erreur) {
      if (!(erreur instanceof DOMException) || erreur.name !== 'InvalidStateError') throw erreur;
      connexion.lacher(base);
      return (await connexion.base()).transaction(magasins, mode, options);
    }
  };

  return {
    lister: () =>
      dans(['resumes'], 'readonly', async (transaction) =>
        (await transaction.objectStore('resumes').getAll()).sort((a, b) =>
          a.modifieLe < b.modifieLe ? 1 : -1,
        ),
      ),
    lire: (id) =>
      dans(['projets'], 'readonly', async (transaction) => {
        const garde = await transaction.objectStore('projets').get(id);
        return garde === undefined ? null : { brut: garde.brut, revision: garde.revision };
      }),
    lireSource: (id, cle) =>
      dans(['sources'], 'readonly', async (transaction) => {
        return (await transaction.objectStore('sources').get([id, cle])) ?? null;
      }),
    ecrire: (demande) =>
      dans(['projets', 'resumes', 'sources'], 'readwrite', (transaction) => write(transaction, demande)),
    supprimer: (id) =>
      dans(['projets', 'resumes', 'sources'], 'readwrite', async (transaction) => {
        await transaction.objectStore('projets').delete(id);
        await transaction.objectStore('resumes').delete(id);
        await transaction.objectStore('sources').delete(sourcesDe(id));
      }),
    effacerTout: async () => {
      await dans([...MAGASINS], 'readwrite', async (transaction) => {
        for (const magasin of MAGASINS) await transaction.objectStore(magasin).clear();
      });
      await connexion.detruire();
    },
    lireMeta: (cle) => dans(['meta'], 'readonly', (transaction) => transaction.objectStore('meta').get(cle)),
    ecrireMeta: (cle, valeur) =>
      dans(['meta'], 'readwrite', async (transaction) => {
        await transaction.objectStore('meta').put(valeur, cle);
      }),
    prendreMeta: (cle) =>
      dans(['meta'], 'readwrite', async (transaction) => {
        const magasin = transaction.objectStore('meta');
        const valeur = await magasin.get(cle);
        await magasin.delete(cle);
        return valeur;
      }),
  };
}

async function write(
  transaction: Transaction<['projets', 'resumes', 'sources'], 'readwrite'>,
  { projet, sources, revision }: DemandeEcriture,
): Promise<ResultatEcriture> {
  const { id } = projet;
  const projets = transaction.objectStore('projets');
  const magasinSources = transaction.objectStore('sources');
  // A project deleted meanwhile is no conflict: nothing of anyone is overwritten.
  const actuelle = (await projets.get(id))?.revision ?? null;
  if (actuelle !== null && actuelle !== revision) return { issue: 'conflit', revision: actuelle };
  const gardees = new Set(
    (await magasinSources.getAllKeys(sourcesDe(id))).map((cle) => (cle as [string, string])[1]),
  );
  const nommees = new Set(projet.sources.map(({ cle }) => cle));
  // One after the other: a failure leaves no other request without someone to hear of it.
  for (const cle of nommees) {
    const contenu = sources.get(cle);
    if (contenu !== undefined && !gardees.has(cle)) await magasinSources.put(contenu, [id, cle]);
  }
  for (const cle of gardees) if (!nommees.has(cle)) await magasinSources.delete([id, cle]);
  await projets.put({ id, revision: revision + 1, brut: serializeProjet(projet) });
  await transaction.objectStore('resumes').put(summarize(projet));
  return { issue: 'ecrit', revision: revision + 1 };
}

function summarize({ id, nom, modifieLe, sources }: DemandeEcriture['projet']): ResumeProjet {
  return {
    id,
    nom,
    modifieLe,
    sources: sources.map((source) => source.nom),
    octets: sources.reduce((somme, { tailleOctets }) => somme + tailleOctets, 0),
  };
}

function sourcesDe(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

function abandonner(transaction: { abort(): void } | null): void {
  try {
    transaction?.abort();
  } catch {
    // Already ended.
  }
}
