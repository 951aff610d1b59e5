import { type IDBPDatabase, wrap } from 'idb';
import type { ResumeProjet } from '../depot';
import { ErreurDepot } from '../depot';

const NOM = 'maillage';
const VERSION = 1;
/** A tab that does not let go of an older database in this time keeps it. */
const ATTENTE_MS = 5000;

/** Stores of the database. */
export interface Schema {
  projets: { key: string; value: { id: string; revision: number; brut: unknown } };
  /** Apart, so that listing does not read whole projects. */
  resumes: { key: string; value: ResumeProjet };
  /** Key: [project, source]. */
  sources: { key: [string, string]; value: Blob };
  meta: { key: string; value: unknown };
}
export type Base = IDBPDatabase<Schema>;
export const MAGASINS = ['projets', 'resumes', 'sources', 'meta'] as const;

/** One connection, opened when first needed and again when the browser has closed it. */
export class Connexion {
  private readonly fabrique: IDBFactory | null;
  private ouverte: Promise<Base> | null = null;

  constructor(fabrique: IDBFactory | null) {
    this.fabrique = fabrique;
  }

  base(): Promise<Base> {
    this.ouverte ??= this.ouvrir().catch((erreur: unknown) => {
      // A refusal may be lifted: the next save asks again.
      this.ouverte = null;
      throw erreur;
    });
    return this.ouverte;
  }

  /** Forgets a connection that no longer works. */
  lacher(base: Base): void {
    base.close();
    this.ouverte = null;
  }

  /** Closes, then deletes the database; another tab that holds it open finds it empty. */
  async detruire(): Promise<void> {
    const { fabrique } = this;
    const ouverte = this.ouverte;
    this.ouverte = null;
    (await ouverte?.catch(() => null))?.close();
    if (fabrique === null) return;
    await new Promise<void>((resoudre) => {
      const demande = fabrique.deleteDatabase(NOM);
      demande.onsuccess = () => resoudre();
      demande.onerror = () => resoudre();
      demande.onblocked = () => resoudre();
    });
  }

  private ouvrir(): Promise<Base> {
    const { fabrique } = this;
    if (fabrique === null) return Promise.reject(new ErreurDepot('refuse', 'got no IndexedDB, expected one'));
    return new Promise((resoudre, rejeter) => {
      const demande = fabrique.open(NOM, VERSION);
      let abandonnee = false;
      const minuterie = setTimeout(() => {
        abandonnee = true;
        rejeter(new ErreurDepot('inconnue', 'got a blocked database, expected an open one'));
      }, ATTENTE_MS);
      demande.onupgradeneeded = () => {
        const base = demande.result;
        for (const magasin of ['projets', 'resumes'] as const)
          if (!base.objectStoreNames.contains(magasin)) base.createObjectStore(magasin, { keyPath: 'id' });
        for (const magasin of ['sources', 'meta'] as const)
          if (!base.objectStoreNames.contains(magasin)) base.createObjectStore(magasin);
      };
      demande.onsuccess = () => {
        clearTimeout(minuterie);
        const base = demande.result;
        if (abandonnee) {
          base.close();
          return;
        }
        // Another tab upgrades or deletes: keeping the connection would block it.
        const emballee = wrap(base) as unknown as Base;
        base.onversionchange = () => this.lacher(emballee);
        base.onclose = () => this.lacher(emballee);
        resoudre(emballee);
      };
      demande.onerror = (evenement) => {
        evenement.preventDefault();
        clearTimeout(minuterie);
        rejeter(demande.error);
      };
    });
  }
}

const REFUS = ['SecurityError', 'InvalidStateError', 'NotAllowedError', 'VersionError', 'InvalidAccessError'];

/** What a failure of the browser means for the user. */
export function toErreurDepot(erreur: unknown, aLOuverture = false): ErreurDepot {
  if (erreur instanceof ErreurDepot) return erreur;
  const nom = erreur instanceof Error || erreur instanceof DOMException ? erreur.name : '';
  const message = erreur instanceof Error ? `${nom} ${erreur.message}`.trim() : String(erreur);
  if (nom === 'QuotaExceededError' || /quota/i.test(message)) return new ErreurDepot('plein', message);
  if (aLOuverture || REFUS.includes(nom)) return new ErreurDepot('refuse', message);
  return new ErreurDepot('inconnue', message);
}
