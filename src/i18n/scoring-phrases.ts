import type { Indicateur, Scenario } from '../domain/scoring/scenario';
import { accorder, enumerer, formatDuree, formatNombre, formatPourcentage } from './formats';
import { libelleIndicateur } from './scoring-definitions';
import { libelleChamp, libelleEtape } from './scoring-libelles';

/** What every estimated time carries. */
const ESTIME = '(estimé)';

/** One French sentence for an indicator of a scenario: its value, what it bears on, what it rests on. */
export function phraseIndicateur(indicateur: Indicateur, scenario: Scenario): string {
  if (indicateur.etat === 'sans_objet')
    return `${libelleIndicateur(indicateur.id)}\u00a0: sans objet pour ce groupe.`;
  if (indicateur.etat === 'absent' || indicateur.valeur === null) return phraseAbsence(indicateur.id);
  const ecrire = PHRASES[indicateur.id];
  return ecrire === undefined
    ? `${libelleIndicateur(indicateur.id)}\u00a0: ${formatNombre(indicateur.valeur, 2)}.`
    : ecrire(indicateur.valeur, createFaits(indicateur), scenario, indicateur);
}

function phraseAbsence(id: string): string {
  const libelle = libelleIndicateur(id);
  if (id === 'besoin_frac')
    return `${libelle}\u00a0: inconnu, aucune capacité n’est chargée pour ces membres.`;
  return `${libelle}\u00a0: les données nécessaires manquent.`;
}

interface Faits {
  nombre(nom: string): number;
  /** null when the fact is unknown. */
  mesure(nom: string): number | null;
  liste(nom: string): readonly string[];
}

function createFaits({ faits }: Indicateur): Faits {
  return {
    nombre: (nom) => Number(faits[nom] ?? 0),
    mesure: (nom) => (typeof faits[nom] === 'number' ? faits[nom] : null),
    liste: (nom) =>
      String(faits[nom] ?? '')
        .split(' ')
        .filter((mot) => mot !== ''),
  };
}

type Phrase = (valeur: number, faits: Faits, scenario: Scenario, indicateur: Indicateur) => string;

/** "3 des 8 membres", or "les 8 membres" when it is all of them. */
function parmi(nombre: number, total: number, nom: string): string {
  if (nombre === total && total > 1) return `les ${accorder(total, nom)}`;
  return `${formatNombre(nombre)} des ${accorder(total, nom)}`;
}

const majuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

/** Times of the user's own table are no estimate. */
const minutes = (valeur: number | null, { estime }: Indicateur): string =>
  estime ? `${formatDuree(valeur)} ${ESTIME}` : formatDuree(valeur);

/** "3,2 pour 100 places en moyenne (vos données, 4 des 6 membres)." */
const renseignes = (faits: Faits): string =>
  `(vos données, ${parmi(faits.nombre('connus'), faits.nombre('membres'), 'membre')})`;

const sollicitations =
  (quoi: string): Phrase =>
  (valeur, faits) =>
    `${formatNombre(valeur, 1)} ${quoi} par an pour 100 places en moyenne ${renseignes(faits)}.`;

const PHRASES: Readonly<Record<string, Phrase>> = {
  etapes: (valeur, faits, { filiere }, indicateur) => {
    const total = faits.nombre('total');
    const manquantes = faits.liste('manquantes').map((etape) => libelleEtape(etape, filiere));
    const suite = manquantes.length === 0 ? 'aucune ne manque' : `il manque\u00a0: ${enumerer(manquantes)}`;
    return `${formatNombre(valeur)} étapes sur ${formatNombre(total)}, à une médiane de ${minutes(faits.mesure('medianeMin'), indicateur)} du site hospitalier\u00a0; ${suite}.`;
  },
  secteurs: (valeur, faits) =>
    `${accorder(valeur, 'champ réuni', 'champs réunis')} sur 4\u00a0: ${enumerer(faits.liste('champs').map(libelleChamp))}.`,
  lien_san: (valeur, faits, _, indicateur) =>
    `Médiane de ${minutes(valeur, indicateur)} entre les membres médico-sociaux et le site hospitalier le plus proche du groupe, ${formatDuree(faits.mesure('maximumMin'))} au plus.`,
  interfaces: (_, faits) =>
    `${majuscule(parmi(faits.nombre('autresActeurs'), faits.nombre('etapes'), 'étape'))} hors hôpital ${faits.nombre('autresActeurs') < 2 ? 'relève' : 'relèvent'} d’un gestionnaire autre que celui du site hospitalier.`,
  similarite: (valeur, faits) => {
    const inconnus = faits.nombre('statutsInconnus');
    const reserve =
      inconnus === 0 ? '' : `\u00a0; statut juridique inconnu pour ${accorder(inconnus, 'gestionnaire')}`;
    return `Activités semblables à ${formatPourcentage(valeur)} en moyenne entre les ${accorder(faits.nombre('acteurs'), 'gestionnaire')} (publics, catégories, statut)${reserve}.`;
  },
  petite_taille: (valeur, faits, _, { unite, estime }) => {
    if (unite === 'etp') {
      const etp = estime ? `ETP ${ESTIME}` : 'salariés en CDI';
      return `Médiane de ${formatNombre(valeur)} ${etp} par gestionnaire, ${formatNombre(faits.mesure('maximum'))} au plus\u00a0; ${parmi(faits.nombre('sousLeSeuil'), faits.nombre('acteurs'), 'gestionnaire')} à 50 ou moins.`;
    }
    return `Capacités inconnues\u00a0: taille estimée au nombre d’établissements, médiane de ${formatNombre(valeur, 1)} par gestionnaire, ${formatNombre(faits.mesure('maximum'))} au plus.`;
  },
  mutualisable: (valeur, faits) =>
    `${accorder(faits.nombre('acteurs'), 'gestionnaire')} et ${accorder(faits.nombre('etablissements'), 'établissement')}, dont ${formatNombre(faits.nombre('medicoSociaux'))} médico-sociaux\u00a0: l’équivalent de ${formatNombre(valeur, 1)} gestionnaires de même taille.`,
  proximite: (valeur, faits, _, indicateur) =>
    `${minutes(valeur, indicateur)} en moyenne entre gestionnaires, médiane de ${formatDuree(faits.mesure('medianeMin'))}, ${formatDuree(faits.mesure('maximumMin'))} au plus.`,
  isolement: (valeur, faits, _, indicateur) =>
    `Médiane de ${minutes(valeur, indicateur)} jusqu’à la ville la plus proche\u00a0; ${parmi(faits.nombre('auDelaDuSeuil'), faits.nombre('membres'), 'membre')} à plus de 30\u00a0min.`,
  compacite: (valeur, faits, _, indicateur) =>
    `Médiane de ${minutes(valeur, indicateur)} entre membres et centre du groupe, ${formatDuree(faits.mesure('maximumMin'))} au plus.`,
  besoin_frac: (valeur, faits) =>
    `Médiane de ${formatNombre(valeur)} places par établissement (capacité connue pour ${parmi(faits.nombre('connus'), faits.nombre('membres'), 'membre')}).`,
  pool: (valeur, faits) =>
    `${accorder(faits.nombre('acteurs'), 'gestionnaire')} pour ${accorder(faits.nombre('etablissements'), 'établissement')}\u00a0: l’équivalent de ${formatNombre(valeur, 1)} gestionnaires de même taille entre lesquels partager un poste.`,
  soll_pedopsy: sollicitations('sollicitations de la pédopsychiatrie'),
  soll_psy: sollicitations('sollicitations de la psychiatrie'),
  soll_urgences: sollicitations('recours aux urgences'),
  hors_departement: (valeur, faits) =>
    `${formatPourcentage(valeur)} des usagers viennent d’un autre département ${renseignes(faits)}.`,
  permis_esat: (valeur, faits) =>
    `${formatPourcentage(valeur)} des travailleurs ont le permis ${renseignes(faits)}.`,
  postes_vacants: (valeur, faits) =>
    `${formatPourcentage(valeur)} des postes ne sont pas pourvus ${renseignes(faits)}.`,
  departs_retraite: (valeur, faits) =>
    `${formatPourcentage(valeur)} de l’effectif part en retraite dans les cinq ans ${renseignes(faits)}.`,
};
