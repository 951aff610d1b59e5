import { DIMENSIONS, type Filtre } from '../domain/etablissement/filtre';
import type { ReglagesAnalyse } from '../domain/projet/reglages-analyse';
import type { ScenarioRetenu } from '../domain/projet/scenario-retenu';
import type { ChoixSources } from '../domain/projet/sources';
import type { ParametresScoring } from '../domain/scoring/scenario';
import type { Commande } from './commandes';
import type { Etat, Mouvement } from './etat';
import { listCommandes, sameValeur } from './travail';

/** What a move did, for i18n to word: a code and what it is about. */
export interface DescriptionMouvement {
  readonly code: CodeMouvement;
  readonly details: Readonly<Record<string, string | number>>;
}
export type CodeMouvement =
  | 'etape'
  | 'filtre'
  | 'filtre_retire'
  | 'filtres'
  | 'filtres_retires'
  | 'filtre_texte'
  | 'filtre_carte'
  | 'filtre_hors_offre'
  | 'tri'
  | 'selection'
  | 'selection_fermee'
  | 'reglage'
  | 'scenario'
  | 'scenario_retenu'
  | 'scenario_oublie'
  | 'scenario_note'
  | 'groupements'
  | 'groupement'
  | 'evolution'
  | 'analyse'
  | 'hypothese'
  | 'territoire'
  | 'couches'
  | 'notes'
  | 'nom'
  | 'ajout'
  | 'ajout_comparaison'
  | 'retrait'
  | 'vidage'
  | 'demonstration'
  | 'fermes'
  | 'sources';

type Simple = ReturnType<typeof listCommandes>[number];

/** The gesture in a move of several commands: files first, then filters, else its first command. */
const RANG: readonly Commande['genre'][] = ['choisirSources', 'filtrer'];

/** Says what a move did, whichever way it is now played. */
export function describeMouvement(
  { commande, inverse }: Mouvement,
  { sources }: Pick<Etat, 'sources'>,
): DescriptionMouvement {
  const apres = principale(listCommandes(commande));
  const avant = listCommandes(inverse).find(({ genre }) => genre === apres.genre) ?? apres;
  const nomDe = (cle: string): string => sources.find((source) => source.cle === cle)?.nom ?? '';
  return describe(apres, avant, nomDe);
}

function principale(commandes: readonly Simple[]): Simple {
  for (const genre of RANG) {
    const trouvee = commandes.find((commande) => commande.genre === genre);
    if (trouvee !== undefined) return trouvee;
  }
  const [premiere] = commandes;
  if (premiere === undefined) throw new Error('got a move without a command, expected at least one');
  return premiere;
}

function describe(apres: Simple, avant: Simple, nomDe: (cle: string) => string): DescriptionMouvement {
  switch (apres.genre) {
    case 'aller':
      return { code: 'etape', details: { etape: apres.etape } };
    case 'filtrer':
      return describeFiltre(apres.filtre, avant.genre === 'filtrer' ? avant.filtre : apres.filtre);
    case 'trier':
      return { code: 'tri', details: { colonne: apres.tri.colonne } };
    case 'selectionner':
      return { code: apres.numeroFiness === null ? 'selection_fermee' : 'selection', details: {} };
    case 'regler':
      return describeReglage(
        apres.parametres,
        avant.genre === 'regler' ? avant.parametres : apres.parametres,
      );
    case 'choisirScenario':
      return { code: 'scenario', details: {} };
    case 'retenirScenarios':
      return describeRetenus(apres.retenus, avant.genre === 'retenirScenarios' ? avant.retenus : []);
    case 'filtrerGroupements':
      return { code: 'groupements', details: {} };
    case 'choisirGroupement':
      return { code: 'groupement', details: {} };
    case 'filtrerComparaison':
      return { code: 'evolution', details: {} };
    case 'reglerAnalyse':
      return describeAnalyse(apres.analyse, avant.genre === 'reglerAnalyse' ? avant.analyse : apres.analyse);
    case 'masquerCouches':
      return { code: 'couches', details: {} };
    case 'noter':
      return { code: 'notes', details: {} };
    case 'nommer':
      return { code: 'nom', details: { nom: apres.nom } };
    case 'choisirSources':
      return describeSources(
        apres.choix,
        avant.genre === 'choisirSources' ? avant.choix : apres.choix,
        nomDe,
      );
  }
}

function describeFiltre(apres: Filtre, avant: Filtre): DescriptionMouvement {
  const changements: DescriptionMouvement[] = DIMENSIONS.flatMap((dimension) => {
    const [a, b] = [avant.valeurs[dimension] ?? [], apres.valeurs[dimension] ?? []];
    if (sameValeur(a, b)) return [];
    return [{ code: b.length < a.length ? 'filtre_retire' : 'filtre', details: { dimension } } as const];
  });
  if (apres.texte !== avant.texte)
    changements.push({ code: 'filtre_texte', details: { texte: apres.texte.trim() } });
  if (!sameValeur(apres.emprise, avant.emprise)) changements.push({ code: 'filtre_carte', details: {} });
  if (!sameValeur(apres.territoire, avant.territoire)) changements.push({ code: 'territoire', details: {} });
  if (apres.horsOffre !== avant.horsOffre) changements.push({ code: 'filtre_hors_offre', details: {} });
  const [seul] = changements;
  if (seul !== undefined && changements.length === 1) return seul;
  const reste =
    Object.keys(apres.valeurs).length > 0 ||
    apres.texte !== '' ||
    apres.emprise !== null ||
    apres.territoire !== null;
  return { code: reste ? 'filtres' : 'filtres_retires', details: {} };
}

function describeReglage(apres: ParametresScoring, avant: ParametresScoring): DescriptionMouvement {
  const champs = (Object.keys(apres) as (keyof ParametresScoring)[]).filter(
    (champ) => !sameValeur(apres[champ], avant[champ]),
  );
  return { code: 'reglage', details: { champ: champs.length === 1 ? (champs[0] ?? '') : '' } };
}

function describeAnalyse(apres: ReglagesAnalyse, avant: ReglagesAnalyse): DescriptionMouvement {
  if (!sameValeur(apres.hypotheses, avant.hypotheses))
    return { code: 'hypothese', details: { nombre: apres.hypotheses.length } };
  const champs = (Object.keys(apres) as (keyof ReglagesAnalyse)[]).filter(
    (champ) => !sameValeur(apres[champ], avant[champ]),
  );
  return { code: 'analyse', details: { champ: champs.length === 1 ? (champs[0] ?? '') : '' } };
}

function describeRetenus(
  apres: readonly ScenarioRetenu[],
  avant: readonly ScenarioRetenu[],
): DescriptionMouvement {
  if (apres.length > avant.length) return { code: 'scenario_retenu', details: {} };
  return { code: apres.length < avant.length ? 'scenario_oublie' : 'scenario_note', details: {} };
}

function describeSources(
  apres: ChoixSources,
  avant: ChoixSources,
  nomDe: (cle: string) => string,
): DescriptionMouvement {
  const [cles, anciennes] = [
    [...apres.offre, ...apres.comparaison],
    [...avant.offre, ...avant.comparaison],
  ];
  const ajoutees = cles.filter((cle) => !anciennes.includes(cle));
  const retirees = anciennes.filter((cle) => !cles.includes(cle));
  const compte = (liste: readonly string[]) => ({ nombre: liste.length, nom: nomDe(liste[0] ?? '') });
  if (ajoutees.length > 0 && retirees.length === 0) {
    const comparaison = ajoutees.every((cle) => apres.comparaison.includes(cle));
    return { code: comparaison ? 'ajout_comparaison' : 'ajout', details: compte(ajoutees) };
  }
  if (apres.demonstration && !avant.demonstration) return { code: 'demonstration', details: {} };
  if (cles.length === 0 && !apres.demonstration && (retirees.length > 0 || avant.demonstration))
    return { code: 'vidage', details: {} };
  if (retirees.length > 0 && ajoutees.length === 0) return { code: 'retrait', details: compte(retirees) };
  if (retirees.length === 0 && ajoutees.length === 0 && apres.fermes !== avant.fermes)
    return { code: 'fermes', details: { affiches: apres.fermes ? 1 : 0 } };
  return { code: 'sources', details: {} };
}
