import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import type { EnvironnementProjets, Verrous } from '../../../src/persistence/environnement';
import { createDepotIndexeddb } from '../../../src/persistence/navigateur/depot-indexeddb';
import { VERROUS_LIBRES } from '../../../src/persistence/verrous-libres';
import { createMagasin, type Magasin } from '../../../src/state/magasin';
import { createJumeau } from '../../../src/workers/jumeau';
import { octets } from './exemple';

const lire = async (chemin: string) => new Uint8Array(await readFile(resolve('data', chemin)));

export interface Page extends Magasin {
  readonly demandesPersistance: () => number;
}

export interface OptionsPage {
  readonly fabrique: IDBFactory | null;
  readonly verrous?: Verrous;
  readonly maintenant?: () => number;
  /** Done before the storage has answered. */
  readonly avant?: (actions: Magasin['actions']) => void;
}

/** A tab of this browser, opened: real engine, store and database in this process. */
export async function ouvrirPage({
  fabrique,
  verrous = VERROUS_LIBRES,
  maintenant = Date.now,
  avant = () => undefined,
}: OptionsPage): Promise<Page> {
  let demandes = 0;
  const projets: EnvironnementProjets = {
    depot: createDepotIndexeddb(fabrique),
    verrous,
    espace: {
      estimer: async () => ({ utilise: 1, quota: 10 }),
      persister: async () => {
        demandes += 1;
        return true;
      },
      oublierReglages: () => undefined,
    },
    nommerCopie: (nom) => `${nom} (copie)`,
  };
  const magasin = createMagasin({
    moteur: createJumeau(lire),
    parametres: PARAMETRES_DEFAUT,
    projets,
    maintenant,
  });
  avant(magasin.actions);
  await Promise.all([magasin.actions.demarrerProjets(), magasin.actions.demarrer(null)]);
  return { ...magasin, demandesPersistance: () => demandes };
}

/** A small table of establishments the readers accept. */
export function fichier(nom: string, lignes = 3, departement = '29'): { nom: string; contenu: Blob } {
  const entete = 'numero_finess;nom;categorie;code_commune;longitude;latitude';
  const corps = Array.from(
    { length: lignes },
    (_, k) =>
      `${departement}00${String(10_000 + k)};EHPAD ${nom} ${k};500;${departement}019;${-4.4 + k / 100};48.4`,
  );
  return { nom, contenu: new Blob([octets([entete, ...corps].join('\n'))]) };
}
