import type { ProgressionLecture } from '../../ingest/contrat';
import { keepSources } from '../../persistence/keep-sources';
import type { Projet, Reparation } from '../../persistence/projet';
import type { Session } from '../../workers/moteur-api';
import { type Contexte, messageDe } from '../contexte';
import type { Etat } from '../etat';
import { orderCadrage } from '../rafraichir';
import { adoptSession, readSources } from '../session';
import { toEtat, toSources } from './projet-vers-etat';

/** A project whose bytes are at hand, and what was already missing of it. */
export interface ProjetPret {
  readonly projet: Projet;
  readonly contenus: ReadonlyMap<string, Blob>;
  readonly reparations: readonly Reparation[];
}

export type Installation =
  | { readonly issue: 'pret'; readonly reparations: readonly Reparation[] }
  /** Cancelled, or impossible: the former work is there as it was. */
  | { readonly issue: 'annule' }
  | { readonly issue: 'echec'; readonly message: string };

/** Puts a project in place of the present work: its files are read again, then its choices are restored. */
export async function installProjet(contexte: Contexte, pret: ProjetPret): Promise<Installation> {
  const { store, moteur } = contexte;
  const { projet, contenus } = pret;
  const sources = toSources(projet, contenus);
  const avant = store.getState();
  const suivre = (progression: ProgressionLecture): void =>
    store.setState((etat) => ({ import: { ...etat.import, progression } }));
  const finir = (): void =>
    store.setState({ import: { etat: 'repos', noms: [], progression: null, dernier: null } });
  store.setState({
    import: { etat: 'en_cours', noms: sources.map(({ nom }) => nom), progression: null, dernier: null },
  });
  try {
    const resultat = await readSources(moteur, sources, projet.choix, suivre);
    if (resultat.etat === 'annule') {
      await restore(contexte, avant);
      finir();
      return { issue: 'annule' };
    }
    const { session } = resultat;
    finir();
    await adoptSession(contexte, session, {
      ...cadrer(avant, session),
      ...toEtat(projet, avant),
      sources,
    });
    return { issue: 'pret', reparations: [...pret.reparations, ...listRefusees(projet, session)] };
  } catch (erreur) {
    finir();
    await restore(contexte, avant).catch(() => undefined);
    return { issue: 'echec', message: messageDe(erreur) };
  }
}

/** A project whose sources are those whose bytes are there; the others are told. */
export function checkContenus(projet: Projet, contenus: ReadonlyMap<string, Blob>): ProjetPret {
  const presentes = projet.sources.filter(({ cle }) => contenus.has(cle));
  const absentes = projet.sources.filter(({ cle }) => !contenus.has(cle));
  return {
    projet: keepSources(projet, presentes),
    contenus,
    reparations: absentes.map(({ nom }) => ({ chemin: nom, code: 'source_absente', valeur: nom })),
  };
}

function cadrer(etat: Etat, session: Session): Partial<Etat> {
  return session.emprise === null ? {} : orderCadrage(etat, { genre: 'emprise', emprise: session.emprise });
}

/** The engine again on what it held before; the state has not moved. */
async function restore(contexte: Contexte, avant: Etat): Promise<void> {
  const resultat = await readSources(contexte.moteur, avant.sources, avant.choix);
  await adoptSession(contexte, resultat.session, { idScenario: avant.idScenario });
}

/** Files of the project that this version no longer reads. */
function listRefusees(projet: Projet, session: Session): readonly Reparation[] {
  const lues = new Set([...session.choix.offre, ...session.choix.comparaison]);
  const attendues = new Set([...projet.choix.offre, ...projet.choix.comparaison]);
  return projet.sources
    .filter(({ cle }) => attendues.has(cle) && !lues.has(cle))
    .map(({ nom }) => ({ chemin: nom, code: 'source_illisible', valeur: nom }));
}
