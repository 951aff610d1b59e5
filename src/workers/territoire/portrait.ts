import { classeDe } from '../../domain/cartographie/classe-de';
import { computeClasses } from '../../domain/cartographie/compute-classes';
import { computeEquipement } from '../../domain/equipement/compute-equipement';
import { computeTerrain } from '../../domain/equipement/compute-terrain';
import { buildLigneGestionnaire, listEntites } from '../../domain/gestionnaire/build-gestionnaires';
import type { LigneGestionnaireComplete } from '../../domain/gestionnaire/table-gestionnaires';
import type { ReleveIndicateurs } from '../../domain/indicateur/releve-indicateurs';
import { chooseNiveau } from '../../domain/portrait/choose-niveau';
import type { CartePortrait, CartesPortrait } from '../../domain/portrait/dessin';
import { drawSituation } from '../../domain/portrait/draw-situation';
import { drawTerritoires } from '../../domain/portrait/draw-territoires';
import { listConstats } from '../../domain/portrait/list-constats';
import { measureAcces, measureAccessibilite, SERVICES_PORTRAIT } from '../../domain/portrait/measure-acces';
import { measureGestionnaires } from '../../domain/portrait/measure-gestionnaires';
import { measureGht } from '../../domain/portrait/measure-ght';
import { measureIsolement } from '../../domain/portrait/measure-isolement';
import { measureOffre } from '../../domain/portrait/measure-offre';
import { measurePopulation } from '../../domain/portrait/measure-population';
import { measureTaux } from '../../domain/portrait/measure-taux';
import { listNiveaux, nameTerritoire } from '../../domain/portrait/name-territoire';
import type { DemandePortrait, Portrait } from '../../domain/portrait/portrait';
import type { EtendueResolue } from '../../domain/territoire/etendue';
import type { Decoupage, NiveauTerritoire } from '../../domain/territoire/niveau';
import { createFondCarte } from './fond-carte';
import type { Moyens, Repondeur } from './moyens';
import { openReleve } from './releves';

/** Variables of the maps: who grows old, what there is for them, how far it is. */
const VARIABLES = ['population.plus75.part', 'taux.ehpad', 'acces.minutes.ehpad'] as const;
/** In place of the rate where too few places are known for it. */
const SANS_PLACES = 'offre.personnes_agees.pour10000';
const CHIFFRES_UTILES = 4;
const CLASSES = { methode: 'jenks', classes: 4, bornes: [] } as const;

/** Facts of the page on a territory, by the same computations as the screens. */
export const answer: Repondeur<DemandePortrait, Portrait> = async (moyens, demande) => {
  const { cadre, references, reference, seuilMinutes } = demande;
  const { temps, hypotheses } = cadre;
  const decoupageDe = (niveau: NiveauTerritoire): Promise<Decoupage> =>
    moyens.decoupage({ ...cadre.niveau, niveau }, temps);
  const [socle, etendue, decoupage, publiees, releve] = await Promise.all([
    moyens.socle(temps),
    moyens.etendue(cadre.etendue, temps),
    moyens.decoupage(cadre.niveau, temps),
    moyens.referencesTaux(),
    openReleve(moyens, { temps, villes: demande.villes, ratiosEtp: demande.ratiosEtp }),
  ]);
  // The ground that rates are reckoned on: a département met across a border by a few establishments is left out.
  const terrain = computeTerrain(socle, etendue);
  const population = measurePopulation(socle, terrain.communes);
  const table = computeEquipement({ socle, decoupage, etendue, publiees, references, reference, hypotheses });
  await breathe(moyens);
  const comparable = isPartie(socle.contexte.offre.etablissements.ferme, terrain.etablissements);
  const acces = [];
  for (const service of SERVICES_PORTRAIT) {
    acces.push(measureAcces(socle, terrain, service, seuilMinutes, hypotheses));
    await breathe(moyens);
  }
  const faits = {
    population,
    offre: measureOffre(socle.contexte, terrain.etablissements),
    taux: measureTaux(table),
    acces,
    accessibilite: measureAccessibilite(socle, terrain, hypotheses, comparable),
    isolement: measureIsolement(releve, terrain.etablissements),
    gestionnaires: measureGestionnaires(await buildLignes(moyens, releve, terrain.etablissements)),
    ght: measureGht(socle, moyens.session.groupements, await decoupageDe('ght'), terrain, population.total),
  };
  const niveaux = listNiveaux(cadre.etendue);
  const decoupages = new Map(
    await Promise.all(niveaux.map(async (niveau) => [niveau, await decoupageDe(niveau)] as const)),
  );
  await breathe(moyens);
  return {
    territoire: nameTerritoire(socle, cadre.etendue, terrain, decoupages, hypotheses.length),
    sources: {
      ...table.sources,
      fictive: socle.contexte.offre.fictive,
      reference: socle.contexte.communes.sources,
    },
    ...faits,
    cartes: await drawCartes(moyens, demande, terrain, decoupageDe),
    constats: listConstats(faits),
    avertissements: table.avertissements,
  };
};

async function breathe({ cadence, verifier }: Moyens): Promise<void> {
  verifier();
  if (cadence.due) await cadence.souffler();
}

/** true when some open establishments of the offer are elsewhere. */
function isPartie(ferme: Uint8Array, dedans: Uint8Array): boolean {
  return ferme.some((estFerme, i) => estFerme !== 1 && dedans[i] !== 1);
}

async function buildLignes(
  moyens: Moyens,
  releve: ReleveIndicateurs,
  dedans: Uint8Array,
): Promise<readonly LigneGestionnaireComplete[]> {
  const entites = listEntites(releve, dedans);
  const lignes: LigneGestionnaireComplete[] = [];
  for (const entite of entites) {
    lignes.push(buildLigneGestionnaire(releve, entite));
    if (!moyens.cadence.due) continue;
    moyens.suivre(lignes.length, entites.length);
    await breathe(moyens);
  }
  return lignes;
}

async function drawCartes(
  moyens: Moyens,
  { cadre, references }: DemandePortrait,
  terrain: EtendueResolue,
  decoupageDe: (niveau: NiveauTerritoire) => Promise<Decoupage>,
): Promise<CartesPortrait | null> {
  const socle = await moyens.socle(cadre.temps);
  const niveau = await chooseNiveau(cadre.niveau.niveau, terrain.communes, decoupageDe);
  const carre = { ...cadre, niveau: { ...cadre.niveau, niveau } };
  const decoupage = await decoupageDe(niveau);
  const lieu: Decoupage = {
    niveau,
    codes: ['lieu'],
    noms: [''],
    parCommune: Int32Array.from(terrain.communes, (dedans) => dedans - 1),
  };
  const fond = await createFondCarte(moyens, carre, { references });
  const contours = await moyens.contours(decoupage, cadre.temps);
  const contour = (await moyens.contours(lieu, cadre.temps)).formes[0] ?? [];
  const rangs = [...fond.rangs].flatMap((rang, t) => (rang >= 0 ? [t] : []));
  const dessin = drawTerritoires(
    rangs.map((t) => contours.formes[t] ?? []),
    contour,
  );
  if (dessin === null) return null;
  const connus = fond.valeurs('taux.ehpad').valeurs.filter((valeur) => !Number.isNaN(valeur)).length;
  const parPlaces = connus * 2 >= fond.territoires.noms.length;
  const variables = VARIABLES.map((variable) =>
    variable === 'taux.ehpad' && !parPlaces ? SANS_PLACES : variable,
  );
  return {
    ...dessin,
    niveau,
    contours: fond.contours,
    noms: fond.territoires.noms,
    cartes: variables.map((variable): CartePortrait => {
      const { valeurs: exactes, estime } = fond.valeurs(variable);
      // Shares of one département differ by their rounding only: that makes no class.
      const valeurs = exactes.map((valeur) => Number(valeur.toPrecision(CHIFFRES_UTILES)));
      const bornes = computeClasses(valeurs, CLASSES);
      return {
        variable,
        valeurs: Array.from(valeurs, (valeur) => (Number.isFinite(valeur) ? valeur : null)),
        classes: Array.from(valeurs, (valeur) => classeDe(valeur, bornes)),
        bornes,
        manquants: valeurs.reduce((nombre, valeur) => nombre + (Number.isNaN(valeur) ? 1 : 0), 0),
        estime,
      };
    }),
    situation: drawSituation(socle.contexte, terrain.communes, contour),
  };
}
