import type { Indicateur, Scenario } from '../domain/scoring/scenario';
import { accorder, enumerer, formatDuree, formatFixe, formatNombre, formatPourcentage } from './formats';
import { LIBELLES_PUBLIC } from './nomenclature';
import { libelleIndicateur } from './scoring-definitions';
import { libelleEtape, libelleFiliere } from './scoring-libelles';

/**
 * Why this group, in plain French with its figures: a starting point for discussion. It presupposes neither a legal
 * form nor a cost, and says what the data do not tell.
 */
export function argumentaire(scenario: Scenario): string {
  return [ouverture(scenario), ...raisons(scenario), ressort(scenario), reserve(scenario)]
    .filter((phrase) => phrase !== '')
    .join(' ');
}

function ouverture({ lieu, departement, membres, acteurs }: Scenario): string {
  const endroit =
    lieu === '' ? `Dans le département ${departement}` : `Autour ${avecDe(lieu)} (${departement})`;
  return `${endroit}, ${accorder(membres.length, 'établissement ou service', 'établissements et services')} de ${accorder(acteurs.length, 'gestionnaire')} pourraient étudier une coopération.`;
}

/** "de Vichy", "d’Yzeure", "du Donjon", "des Herbiers". */
function avecDe(lieu: string): string {
  if (lieu.startsWith('Les ')) return `des ${lieu.slice(4)}`;
  if (lieu.startsWith('Le ')) return `du ${lieu.slice(3)}`;
  return /^[AEIOUYÀÂÉÈÊËÎÏÔŒÙ]/.test(lieu) ? `d’${lieu}` : `de ${lieu}`;
}

function raisons(scenario: Scenario): readonly string[] {
  switch (scenario.famille) {
    case 'parcours':
      return raisonsParcours(scenario);
    case 'efficience':
      return raisonsEfficience(scenario);
    case 'isolement':
      return raisonsIsolement(scenario);
  }
}

function raisonsParcours(scenario: Scenario): readonly string[] {
  const { filiere } = scenario;
  const etapes = trouver(scenario, 'etapes');
  const presentes = lireListe(etapes, 'etapes');
  const noms = presentes.map((etape) => libelleEtape(etape, filiere));
  const manquantes = lireListe(etapes, 'manquantes').map((etape) => libelleEtape(etape, filiere));
  const titre = filiere === null ? 'du parcours' : `du parcours «\u00a0${libelleFiliere(filiere)}\u00a0»`;
  const manque =
    manquantes.length === 0 ? '' : `\u00a0; il n’y a pas à portée\u00a0: ${enumerer(manquantes)}`;
  const lien = trouver(scenario, 'lien_san');
  const interfaces = trouver(scenario, 'interfaces');
  return [
    `Ensemble, ils tiennent ${formatNombre(presentes.length)} des ${formatNombre(Number(etapes?.faits.total ?? presentes.length))} étapes ${titre}\u00a0: ${enumerer(noms)}${manque}.`,
    lien?.valeur == null
      ? ''
      : `La moitié des membres médico-sociaux sont à ${formatDuree(lien.valeur)}${mentionEstime(lien)} ou moins du site hospitalier, ce qui rend envisageables des liaisons régulières.`,
    interfaces?.valeur == null || interfaces.valeur === 0
      ? ''
      : 'Plusieurs gestionnaires se succèdent sur ce parcours\u00a0: c’est aux passages de l’un à l’autre qu’une organisation commune pourrait éviter des ruptures.',
  ];
}

/** Said of an estimate only. */
function mentionEstime({ estime }: Indicateur): string {
  return estime ? ' (estimé)' : '';
}

function raisonsEfficience(scenario: Scenario): readonly string[] {
  const similarite = trouver(scenario, 'similarite');
  const taille = trouver(scenario, 'petite_taille');
  const proximite = trouver(scenario, 'proximite');
  const public_ =
    scenario.public === null
      ? ''
      : ` (public dominant\u00a0: ${LIBELLES_PUBLIC[scenario.public].toLowerCase()})`;
  const mesure =
    taille?.unite === 'etp'
      ? taille.estime
        ? `médiane estimée à ${formatNombre(taille.valeur)} ETP`
        : `médiane de ${formatNombre(taille.valeur)} salariés en CDI`
      : `médiane de ${formatNombre(taille?.valeur ?? null, 1)} établissement${(taille?.valeur ?? 0) < 2 ? '' : 's'}`;
  return [
    similarite?.valeur == null
      ? ''
      : `Leurs activités se ressemblent à ${formatPourcentage(similarite.valeur)}${public_}.`,
    taille?.valeur == null
      ? ''
      : `Chacun reste d’une taille modeste (${mesure} par gestionnaire), qui laisse peu de marge pour des fonctions spécialisées.`,
    proximite?.valeur == null
      ? ''
      : `Ils sont en moyenne à ${formatDuree(proximite.valeur)}${mentionEstime(proximite)} les uns des autres\u00a0: formation, qualité, achats ou remplacements pourraient être pensés ensemble.`,
  ];
}

function raisonsIsolement(scenario: Scenario): readonly string[] {
  const isolement = trouver(scenario, 'isolement');
  const compacite = trouver(scenario, 'compacite');
  const besoin = trouver(scenario, 'besoin_frac');
  const loin = Number(isolement?.faits.auDelaDuSeuil ?? 0);
  const combien = loin === Number(isolement?.faits.membres) ? 'tous' : `${formatNombre(loin)} d’entre eux`;
  const precision = loin === 0 ? '' : `, à plus de 30\u00a0min pour ${combien}`;
  return [
    isolement?.valeur == null
      ? ''
      : `La ville la plus proche est à une médiane de ${formatDuree(isolement.valeur)}${mentionEstime(isolement)}${precision}, ce qui complique souvent les recrutements.`,
    compacite?.valeur == null
      ? ''
      : `Ils sont en revanche proches les uns des autres\u00a0: une médiane de ${formatDuree(compacite.valeur)}${mentionEstime(compacite)} jusqu’au centre du groupe.`,
    besoin?.valeur == null
      ? ''
      : `Avec une médiane de ${formatNombre(besoin.valeur)} places, un poste spécialisé à temps plein est difficile à occuper seul.`,
    'Des temps partagés pourraient être étudiés, chaque professionnel n’intervenant pas dans plus de trois structures.',
  ];
}

/** What weighs most in the score and what holds it back. */
function ressort(scenario: Scenario): string {
  const presents = scenario.indicateurs.filter((indicateur) => indicateur.etat === 'valeur');
  const fort = presents.reduce<Indicateur | null>(
    (a, b) => (a === null || b.contribution > a.contribution ? b : a),
    null,
  );
  const faible = presents.reduce<Indicateur | null>(
    (a, b) => (a === null || utilite(b) < utilite(a) ? b : a),
    null,
  );
  if (fort === null || faible === null) return '';
  const score = `Le score de ${formatFixe(scenario.score, 2)} sur 1`;
  if (utilite(faible) >= 0.9) return `${score} vient de ce que tous les critères calculés sont élevés.`;
  const frein =
    faible.id === fort.id
      ? ''
      : `\u00a0; le moins bon point est «\u00a0${libelleIndicateur(faible.id)}\u00a0»`;
  return `${score} doit le plus à «\u00a0${libelleIndicateur(fort.id)}\u00a0»${frein}.`;
}

function reserve(scenario: Scenario): string {
  const { famille, couverture, borneBasse, borneHaute } = scenario;
  const lacune =
    couverture >= 1 - 1e-9
      ? ''
      : ` Il repose sur ${formatPourcentage(couverture)} du poids des critères\u00a0: selon ce qui manque, il serait entre ${formatFixe(borneBasse, 2)} et ${formatFixe(borneHaute, 2)}.`;
  const limite =
    famille === 'parcours'
      ? 'FINESS ne dit rien des besoins ni des liens existants\u00a0: à vérifier avec les acteurs.'
      : 'Les liens existants et la volonté des acteurs restent à vérifier avec eux.';
  return `${lacune} ${limite}`.trim();
}

function trouver(scenario: Scenario, id: string): Indicateur | null {
  return scenario.indicateurs.find((indicateur) => indicateur.id === id) ?? null;
}

/** Codes of a fact written one after the other. */
function lireListe(indicateur: Indicateur | null, nom: string): readonly string[] {
  return String(indicateur?.faits[nom] ?? '')
    .split(' ')
    .filter((code) => code !== '');
}

function utilite(indicateur: Indicateur): number {
  return indicateur.utilite ?? 0;
}
