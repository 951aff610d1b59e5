import { readFiche } from '../domain/etablissement/read-fiche';
import { type EtendueResolue, isToute } from '../domain/territoire/etendue';
import type { DemandeEtendue } from '../domain/territoire/forme-etendue';
import { listComplements } from './annexes';
import { listCouches, summarizeCouche, tuileCouche } from './couches';
import { LecteurDetails } from './detail';
import { indicateursDe } from './indicateurs';
import { loadOnce } from './memoire';
import type { Moteur } from './moteur-api';
import type { EtatSession } from './session';
import { TEMPS_DEFAUT } from './temps-defaut';
import type { RegistreVues } from './vues';

type Cooperations = typeof import('./cooperations');

type QuestionsEtapes = Pick<
  Moteur,
  | 'detail'
  | 'scenarios'
  | 'groupements'
  | 'detailsGroupements'
  | 'rangGroupement'
  | 'groupement'
  | 'comparer'
  | 'changements'
  | 'tuileChangements'
  | 'couches'
  | 'tuileCouche'
>;

/**
 * Questions of the details panel and of the later steps. Groups, scoring and comparison are loaded with the first
 * question that needs them.
 */
export function createQuestionsEtapes(
  courant: () => Promise<EtatSession>,
  vues: RegistreVues,
  resoudre: (session: EtatSession, place: DemandeEtendue) => Promise<EtendueResolue>,
): QuestionsEtapes {
  const loadDensites = loadOnce(() => import('./densites'));
  const densites = async ({ index }: EtatSession): Promise<Float32Array> =>
    (await loadDensites()).densitesDe(index.contexte);
  const details = new LecteurDetails();
  const loadCooperations = loadOnce(() => import('./cooperations'));
  const atelier = loadOnce(async () => new (await import('./atelier-scenarios')).AtelierScenarios());
  /** true once a vintage has been compared with: until then there is nothing to load. */
  let compare = false;
  const comparaisons = loadOnce(async () => new (await import('./comparaison')).RegistreComparaisons());
  /** The session with the rows of a view, null when the view is of a former offer. */
  const territoire = async (version: number): Promise<[EtatSession, Uint32Array | null]> => {
    const session = await courant();
    const selection = vues.selection(version);
    return [session, selection?.index === session.index ? selection.indices : null];
  };
  /** Asks the groups of the rows of a view. */
  const auxGroupements = async <R>(
    version: number,
    question: (cooperations: Cooperations, session: EtatSession, lignes: Uint32Array | null) => R,
  ): Promise<R> => {
    const [[session, lignes], cooperations] = await Promise.all([territoire(version), loadCooperations()]);
    return question(cooperations, session, lignes);
  };
  return {
    detail: async (numeroFiness, temps = TEMPS_DEFAUT) => {
      const session = await courant();
      const ligne = session.index.findEtablissement(numeroFiness);
      if (ligne < 0) return null;
      const fiche = readFiche(session.index.contexte, ligne);
      const [{ groupementsDe }, densiteHabKm2] = await Promise.all([loadCooperations(), densites(session)]);
      return details.read(
        session,
        { ligne, temps, densiteHabKm2 },
        {
          groupements: groupementsDe(session, fiche),
          indicateurs: indicateursDe(session, numeroFiness),
        },
      );
    },
    scenarios: async (parametres, surProgression) => {
      const session = await courant();
      const densiteHabKm2 = await densites(session);
      const resultat = await (await atelier()).generate(
        session.index.contexte,
        listComplements(session.annexes),
        () => densiteHabKm2,
        parametres,
        surProgression ?? (() => undefined),
      );
      const { findExistants } = await loadCooperations();
      return { ...resultat, existants: findExistants(session, resultat) };
    },
    groupements: async (version, filtre, debut, fin, tri) =>
      auxGroupements(version, ({ pageGroupements }, session, lignes) =>
        pageGroupements(session, lignes, filtre, debut, fin, tri),
      ),
    detailsGroupements: async (version, filtre, debut, fin, tri) =>
      auxGroupements(version, ({ listDetailsGroupements }, session, lignes) =>
        listDetailsGroupements(session, lignes, filtre, debut, fin, tri),
      ),
    rangGroupement: async (version, filtre, tri, id) =>
      auxGroupements(version, ({ rangGroupement }, session, lignes) =>
        rangGroupement(session, lignes, filtre, tri, id),
      ),
    groupement: async (version, id) =>
      auxGroupements(version, ({ readGroupement }, session, lignes) => readGroupement(session, lignes, id)),
    comparer: async (version, filtre, place) => {
      const session = await courant();
      compare ||= session.comparaison !== null;
      if (!compare) return null;
      const lieu =
        place === undefined || isToute(place.etendue)
          ? null
          : { etendue: place.etendue, resolue: await resoudre(session, place) };
      return (await comparaisons()).comparer(session, version, filtre, lieu);
    },
    changements: async (version, debut, fin) => (await comparaisons()).lignes(version, debut, fin),
    tuileChangements: async (version, z, x, y) => (await comparaisons()).tuile(version, z, x, y),
    couches: async () => listCouches((await courant()).annexes).map(summarizeCouche),
    tuileCouche: async (id, z, x, y) => tuileCouche((await courant()).annexes, id, z, x, y),
  };
}
