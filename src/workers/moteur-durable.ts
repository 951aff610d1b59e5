import type { Moteur, ResultatImport, Session } from './moteur-api';

/** One running engine, and what tells that it no longer runs. */
export interface InstanceMoteur {
  readonly moteur: Moteur;
  /** Resolves when the engine has answered: it lives. */
  battre(): Promise<unknown>;
  /** Called when the engine says itself that it has failed. */
  surArret(ecouteur: () => void): void;
  /** Ends it, whatever it is doing. */
  arreter(): void;
}

/** What the page does when its engine has stopped. */
export interface Secours {
  /** Puts a new engine in the state of the former one; other calls wait until it has ended. */
  reprendre(neuf: Moteur): Promise<void>;
  /** It stopped too often: every call fails from now on. */
  abandonner(): void;
}

export interface MoteurDurable {
  readonly moteur: Moteur;
  secourir(secours: Secours): void;
}

export interface OptionsDurable {
  readonly lancer: () => InstanceMoteur;
  /** Calls back every `TICK_MS` until the end of the page. */
  readonly cadencer: (tic: () => void) => void;
  /** Milliseconds since 1970. */
  readonly maintenant: () => number;
}

/** Counted in ticks of this page rather than in time: a computer put to sleep stops no engine. */
export const TICK_MS = 2500;
/** Ticks without an answer after which the engine is taken for dead, asked at rest and asked at work. */
const TICS_REPOS = 3;
const TICS_TRAVAIL = 12;
/** Restarts within this time before giving up: files that stop the engine would stop it again. */
const RELANCES_MAX = 3;
const PERIODE_MS = 300_000;

const RENDENT_SESSION: ReadonlySet<keyof Moteur> = new Set(['ouvrir', 'vider']);
const RENDENT_RESULTAT: ReadonlySet<keyof Moteur> = new Set([
  'chargerDemonstration',
  'importer',
  'choisirSources',
]);

const MOTEUR_ARRETE = 'moteur_arrete';

/** true for the failure of a call that was under way when the engine stopped. */
export function isMoteurArrete(erreur: unknown): boolean {
  return erreur instanceof Error && erreur.message === MOTEUR_ARRETE;
}

/** Hands a call to an engine. */
type Passage = <T>(appel: (moteur: Moteur) => Promise<T>) => Promise<T>;

/**
 * An engine that outlives its worker. Calls under way when the worker stops fail at once with a known error;
 * a new worker is started, the page puts it back in the same state, and later calls go to it.
 */
export function createMoteurDurable({ lancer, cadencer, maintenant }: OptionsDurable): MoteurDurable {
  let instance = lancer();
  let secours: Secours | null = null;
  let reprise: Promise<void> | null = null;
  let epuise = false;
  let arrets: readonly number[] = [];
  /** Calls under way on the current instance. */
  let enCours = new Set<(erreur: Error) => void>();
  /** The question not yet answered: in how many ticks it is overdue. */
  let battement: { restants: number } | null = null;
  /** Session versions go on growing from one engine to the next. */
  let base = 0;
  let plusHaute = 0;

  const courir: Passage = (appel) =>
    new Promise((tenir, rompre) => {
      const siens = enCours;
      siens.add(rompre);
      appel(instance.moteur)
        .then(tenir, rompre)
        .finally(() => siens.delete(rompre));
    });
  /** Calls for one instance only: once it has stopped they fail, instead of going to the next one. */
  const courirSur =
    (celle: InstanceMoteur): Passage =>
    async (appel) => {
      if (celle !== instance) throw new Error(MOTEUR_ARRETE);
      return courir(appel);
    };
  const decaler = (session: Session): Session => {
    plusHaute = Math.max(plusHaute, session.version + base);
    return base === 0 ? session : { ...session, version: session.version + base };
  };
  const decalerResultat = (resultat: ResultatImport): ResultatImport => ({
    ...resultat,
    session: decaler(resultat.session),
  });

  const brancher = (): void => {
    const mienne = instance;
    mienne.surArret(() => arreter(mienne));
  };
  const arreter = (morte: InstanceMoteur): void => {
    if (morte !== instance || epuise) return;
    morte.arreter();
    battement = null;
    const rompus = enCours;
    enCours = new Set();
    for (const rompre of rompus) rompre(new Error(MOTEUR_ARRETE));
    arrets = [...arrets.filter((date) => maintenant() - date < PERIODE_MS), maintenant()];
    if (arrets.length > RELANCES_MAX) {
      epuise = true;
      reprise = null;
      secours?.abandonner();
      return;
    }
    instance = lancer();
    base = plusHaute;
    brancher();
    const passer = courirSur(instance);
    const mienne: Promise<void> = Promise.resolve()
      .then(() => secours?.reprendre(facade(passer)))
      // Stopped again meanwhile: the next one takes over.
      .catch(() => undefined)
      .then(() => {
        if (reprise === mienne) reprise = null;
      });
    reprise = mienne;
  };

  const appeler: Passage = async (appel) => {
    while (reprise !== null) await reprise;
    if (epuise) throw new Error(MOTEUR_ARRETE);
    return courir(appel);
  };
  /** The methods of the engine, each passed on by `passer`; only `annuler` is not waited for. */
  const facade = (passer: Passage): Moteur => {
    const transmettre =
      (nom: keyof Moteur) =>
      async (...parametres: readonly unknown[]): Promise<unknown> => {
        const reponse = await passer((m) =>
          (m[nom] as (...p: readonly unknown[]) => Promise<unknown>)(...parametres),
        );
        if (RENDENT_SESSION.has(nom)) return decaler(reponse as Session);
        return RENDENT_RESULTAT.has(nom) ? decalerResultat(reponse as ResultatImport) : reponse;
      };
    const noms = Object.keys(instance.moteur) as (keyof Moteur)[];
    const methodes = Object.fromEntries(noms.map((nom) => [nom, transmettre(nom)])) as unknown as Moteur;
    return { ...methodes, annuler: () => instance.moteur.annuler() };
  };

  const battre = (): void => {
    if (epuise) return;
    if (battement !== null) {
      battement.restants -= 1;
      if (battement.restants <= 0) arreter(instance);
      return;
    }
    const mien = { restants: enCours.size > 0 ? TICS_TRAVAIL : TICS_REPOS };
    battement = mien;
    const repondre = (): void => {
      if (battement === mien) battement = null;
    };
    instance.battre().then(repondre, repondre);
  };

  brancher();
  cadencer(battre);
  return {
    moteur: facade(appeler),
    secourir: (celui) => {
      secours = celui;
    },
  };
}
