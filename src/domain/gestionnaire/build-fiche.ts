import type { FicheEtablissement } from '../etablissement/fiche';
import { listGestionnaires } from '../etablissement/list-gestionnaires';
import { ROLES } from '../etablissement/nomenclature';
import { readFiche } from '../etablissement/read-fiche';
import type { ReleveIndicateurs } from '../indicateur/releve-indicateurs';
import { readCode } from '../shared/colonne-code';
import { findTexte } from '../shared/find-texte';
import { buildLigneGestionnaire } from './build-gestionnaires';
import { computeEnveloppe } from './compute-enveloppe';
import { findComparables } from './find-comparables';
import { lignesEntite } from './synthese-entites';
import type { FicheGestionnaire } from './table-gestionnaires';

/** Comparable gestionnaires named on a card. */
const COMPARABLES = 10;
const COEUR = ROLES.indexOf('coeur');

/** Card of a legal entity over all that is loaded; null when it runs no open establishment of the offer. */
export function buildFicheGestionnaire(
  releve: ReleveIndicateurs,
  numeroFinessEj: string,
): FicheGestionnaire | null {
  const { contexte } = releve.proximites.socle;
  const { entites, etablissements: et } = contexte.offre;
  const entite = findTexte(entites.numeroFiness, entites.nombre, numeroFinessEj);
  if (entite < 0) return null;
  const rows = lignesEntite(releve.synthese, entite);
  const [base] = listGestionnaires(contexte, rows);
  if (base === undefined) return null;
  return {
    ligne: buildLigneGestionnaire(releve, { entite, rows, toutes: rows, base }),
    etablissements: [...rows].map((row) => readFiche(contexte, row)).sort(compareFiches),
    enveloppe: computeEnveloppe(et, rows),
    ratios: listRatios(releve, rows),
    comparables: findComparables(releve, entite, COMPARABLES),
  };
}

function compareFiches(a: FicheEtablissement, b: FicheEtablissement): number {
  if (a.categorie !== b.categorie) return a.categorie < b.categorie ? -1 : 1;
  return a.numeroFiness < b.numeroFiness ? -1 : 1;
}

/** Staff ratio of each category of its ESMS, the most frequent first. */
function listRatios(releve: ReleveIndicateurs, rows: Uint32Array): FicheGestionnaire['ratios'] {
  const { contexte } = releve.proximites.socle;
  const { etablissements: et } = contexte.offre;
  const parCategorie = new Map<string, number[]>();
  for (const row of rows) {
    if (et.role[row] !== COEUR) continue;
    const code = readCode(et.categorie, row);
    parCategorie.set(code, [...(parCategorie.get(code) ?? []), row]);
  }
  return [...parCategorie]
    .map(([categorie, siennes]) => {
      const connues = siennes.map((row) => et.places[row] as number).filter((n) => !Number.isNaN(n));
      return {
        categorie,
        libelle: contexte.nomenclature.categories.get(categorie)?.libelleCourt ?? categorie,
        etablissements: siennes.length,
        places: connues.length === 0 ? null : connues.reduce((somme, n) => somme + n, 0),
        ratio: releve.reglages.ratiosEtp[categorie] ?? null,
      };
    })
    .sort((a, b) => b.etablissements - a.etablissements || (a.categorie < b.categorie ? -1 : 1));
}
