import { buildLigneGestionnaire, listEntites } from '../../domain/gestionnaire/build-gestionnaires';
import { estSousLesSeuils, filterGestionnaires } from '../../domain/gestionnaire/filter-gestionnaires';
import { orderGestionnaires, valeurGestionnaire } from '../../domain/gestionnaire/order-gestionnaires';
import {
  COLONNES_GESTIONNAIRES,
  type ColonneGestionnaires,
  type DemandeGestionnaires,
  type LigneGestionnaireComplete,
  type TableGestionnaires,
} from '../../domain/gestionnaire/table-gestionnaires';
import type { ReleveIndicateurs } from '../../domain/indicateur/releve-indicateurs';
import { GardeReponses } from './garde-reponses';
import type { Moyens, Repondeur } from './moyens';
import { openReleve } from './releves';

type Lignes = readonly LigneGestionnaireComplete[];
type Resultat = Omit<TableGestionnaires, 'lignes'> & { readonly lignes: Lignes };

/** Extents and, for each, filters and orders kept by settings of the indicators. */
const ETENDUES_GARDEES = 3;
const RESULTATS_GARDES = 6;

interface Garde {
  readonly lignes: GardeReponses<Lignes>;
  readonly resultats: GardeReponses<Resultat>;
}
const gardes = new WeakMap<ReleveIndicateurs, Garde>();

export const answer: Repondeur<DemandeGestionnaires, TableGestionnaires> = async (moyens, demande) => {
  const releve = await openReleve(moyens, demande);
  const { lignes, resultats } = openGarde(releve);
  const { etendue, filtre, horsOffre = false, tri, debut, fin } = demande;
  const cle = JSON.stringify([etendue, horsOffre]);
  const resultat = await resultats.get(JSON.stringify([cle, filtre, tri]), async () =>
    arrange(releve, await lignes.get(cle, () => buildLignes(moyens, releve, demande)), demande),
  );
  return { ...resultat, lignes: resultat.lignes.slice(debut, fin) };
};

function openGarde(releve: ReleveIndicateurs): Garde {
  let garde = gardes.get(releve);
  if (garde === undefined) {
    garde = { lignes: new GardeReponses(ETENDUES_GARDEES), resultats: new GardeReponses(RESULTATS_GARDES) };
    gardes.set(releve, garde);
  }
  return garde;
}

async function buildLignes(
  moyens: Moyens,
  releve: ReleveIndicateurs,
  { etendue, temps, horsOffre = false }: DemandeGestionnaires,
): Promise<Lignes> {
  const { etablissements } = await moyens.etendue(etendue, temps);
  const entites = listEntites(releve, etablissements, { horsOffre });
  const lignes: LigneGestionnaireComplete[] = [];
  for (const entite of entites) {
    lignes.push(buildLigneGestionnaire(releve, entite));
    if (!moyens.cadence.due) continue;
    moyens.suivre(lignes.length, entites.length);
    await moyens.cadence.souffler();
  }
  return lignes;
}

function arrange(
  releve: ReleveIndicateurs,
  lignes: Lignes,
  { filtre, tri }: Pick<DemandeGestionnaires, 'filtre' | 'tri'>,
): Resultat {
  const gardees = filterGestionnaires(lignes, filtre);
  const seuils = gardees.map(estSousLesSeuils);
  return {
    lignes: orderGestionnaires(gardees, tri),
    nombre: gardees.length,
    total: lignes.length,
    sousSeuils: seuils.filter((sous) => sous === true).length,
    seuilsInconnus: seuils.filter((sous) => sous === null).length,
    manquants: Object.fromEntries(
      COLONNES_GESTIONNAIRES.map((colonne) => [
        colonne,
        gardees.filter((ligne) => valeurGestionnaire(ligne, colonne) === null).length,
      ]),
    ) as Record<ColonneGestionnaires, number>,
    champs: releve.champs.filter(({ champ }) => lignes.some(({ fournies }) => fournies[champ] !== undefined)),
  };
}
