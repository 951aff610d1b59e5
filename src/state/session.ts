import { FILTRE_VIDE } from '../domain/etablissement/filtre';
import type { ChoixSources } from '../domain/projet/sources';
import { filtreDeSelection } from '../domain/territoire/filtre-de-selection';
import type { ProgressionLecture } from '../ingest/contrat';
import type { FichierTransmis, Moteur, ResultatImport, Session } from '../workers/moteur-api';
import { refreshComparaison } from './actions-comparaison';
import { refreshCooperations } from './actions-cooperations';
import { applyCommande, type Commande, type EtatTravail } from './commandes';
import type { Contexte } from './contexte';
import type { Etat, SourceTransmise } from './etat';
import { SCENARIOS_VIDES } from './etat-initial';
import { keepFiltre } from './garder-filtre';
import { addMouvement } from './historique';
import { addAvisEchec, addAvisMoteur, orderCadrage, refreshDetail, refreshVue } from './rafraichir';
import { tempsDe } from './temps';
import { commandeVers, sameValeur, travailDe } from './travail';

/** The user's files as they are kept: each has a key of its own and a role. */
export function nameSources(
  fichiers: readonly FichierTransmis[],
  nouvelleCle: Contexte['nouvelleCle'],
): readonly SourceTransmise[] {
  return fichiers.map((fichier) => ({
    ...fichier,
    cle: fichier.cle ?? nouvelleCle(),
    role: fichier.role ?? 'offre',
  }));
}

/**
 * Puts an engine on given files: it forgets what it held, reads them, and uses those chosen. For a project
 * taken up again and for an engine started again after it stopped.
 */
export async function readSources(
  moteur: Moteur,
  sources: readonly SourceTransmise[],
  choix: ChoixSources,
  surProgression: (progression: ProgressionLecture) => void = () => undefined,
): Promise<ResultatImport> {
  const vide = await moteur.vider();
  let resultat: ResultatImport = { etat: 'termine', session: vide, rapportsAjoutes: 0 };
  if (sources.length > 0) resultat = await moteur.importer(sources, surProgression);
  if (resultat.etat === 'annule' || sameValeur(resultat.session.choix, choix)) return resultat;
  return moteur.choisirSources(choix, surProgression);
}

/**
 * Takes over a changed session: view, details, groups, comparison and scenarios of the former one are no
 * longer true. `changement` is what else changes at that moment. `choix` follows the session, always.
 */
export async function adoptSession(
  contexte: Contexte,
  session: Session,
  changement: Partial<Etat> = {},
): Promise<void> {
  const { store, moteur } = contexte;
  store.setState((etat) => ({
    session,
    choix: session.choix,
    scenarios: SCENARIOS_VIDES,
    cooperations: { ...etat.cooperations, page: null, detail: null, introuvable: false },
    comparaison: { ...etat.comparaison, bilan: null },
    ...changement,
  }));
  const { etape } = store.getState();
  const lireCouches = async (): Promise<void> => {
    try {
      const couches = await moteur.couches();
      if (store.getState().session?.version === session.version) store.setState({ couches });
    } catch (erreur) {
      addAvisMoteur(store, erreur);
    }
  };
  await Promise.all([
    refreshVue(contexte).then(() => (etape === 'cooperations' ? refreshCooperations(contexte) : undefined)),
    refreshDetail(contexte),
    lireCouches(),
    etape === 'evolution' ? refreshComparaison(contexte) : undefined,
  ]);
}

/** Frames the map on the session when it shows another territory than before. */
export function cadrerSession(etat: Etat, session: Session): Partial<Etat> {
  if (session.emprise === null || sameValeur(session.emprise, etat.session?.emprise)) return {};
  return orderCadrage(etat, { genre: 'emprise', emprise: session.emprise });
}

/**
 * Takes over the session a gesture of the user led to, as one move of the history: the files in use, and what
 * cannot stay with them (a selection they do not hold, the chosen scenario), with `travail` on top.
 */
export async function adoptGeste(
  contexte: Contexte,
  session: Session,
  travail: Partial<EtatTravail>,
  changement: Partial<Etat> = {},
): Promise<void> {
  const { store, moteur, maintenant } = contexte;
  const demande = { ...store.getState(), ...travail };
  const { selection } = demande;
  const gardee = selection !== null && (await moteur.detail(selection, tempsDe(demande))) !== null;
  const etat = store.getState();
  const avant = travailDe(etat);
  const apres: EtatTravail = {
    ...avant,
    idScenario: null,
    ...travail,
    choix: session.choix,
    selection: gardee ? selection : null,
  };
  const commande = commandeVers(avant, apres);
  await adoptSession(contexte, session, {
    ...apres,
    ...cadrerSession(etat, session),
    ...(gardee ? {} : { onglet: 'etape' }),
    limiterCarte: apres.filtre.emprise !== null && etat.limiterCarte,
    ...changement,
    ...(commande === null ? {} : journaliser(etat, commande, maintenant())),
  });
}

/** The journal after a command of the user's; what had been undone cannot be done again. */
export function journaliser(
  etat: Etat,
  commande: Commande,
  date: number,
  glissement?: symbol,
): Pick<Etat, 'journal' | 'annules'> {
  const { inverse } = applyCommande(etat, commande);
  const mouvement = { commande, inverse, date, ...(glissement === undefined ? {} : { glissement }) };
  return { journal: addMouvement(etat.journal, mouvement), annules: [] };
}

/** What stays of the filter when the files in use change: all of it, unless they are another kind of data altogether. */
export function travailApres(etat: Etat, session: Session): Partial<EtatTravail> {
  const remplace = etat.session === null || etat.session.fictive !== session.fictive;
  const garde = remplace ? FILTRE_VIDE : keepFiltre(etat.filtre, session);
  const { selection } = session;
  // A list of communes or EPCI is what its user wants to look at.
  const nouvelle = selection !== null && !sameValeur(selection, etat.session?.selection ?? null);
  return { filtre: nouvelle ? filtreDeSelection(selection, garde) : garde };
}

/** Uses other files among those read, as one gesture; the choice is made when its turn comes. */
export function changeSources(
  contexte: Contexte,
  choisir: (etat: Etat) => ChoixSources,
  travail: (etat: Etat, session: Session) => Partial<EtatTravail> = travailApres,
): Promise<void> {
  const { store, moteur } = contexte;
  return contexte.enchainer(async () => {
    const etat = store.getState();
    const choix = choisir(etat);
    // The reading under way was started on the files in use now.
    if (etat.import.etat !== 'repos' || sameValeur(choix, etat.choix)) return;
    try {
      const resultat = await moteur.choisirSources(choix);
      if (resultat.etat === 'termine')
        await adoptGeste(contexte, resultat.session, travail(store.getState(), resultat.session));
    } catch (erreur) {
      addAvisEchec(store, erreur);
    }
  });
}
