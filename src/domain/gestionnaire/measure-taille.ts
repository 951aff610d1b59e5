import { ROLES } from '../etablissement/nomenclature';
import type { ReleveIndicateurs } from '../indicateur/releve-indicateurs';
import { findNumero } from '../table/find-numero';
import { estSousSeuil, SEUIL_ACTIF_NET_EUR, SEUIL_CDI, SEUIL_RESSOURCES_EUR } from './seuils';
import { lignesEntite } from './synthese-entites';
import type { OrigineTaille, TailleGestionnaire } from './table-gestionnaires';

const COEUR = ROLES.indexOf('coeur');

interface Somme {
  readonly valeur: number | null;
  /** Establishments without a value, when the sum is over establishments. */
  readonly manquants: number;
}

/** Size of an entity: what the user says of it, else the sum over its ESMS, else the estimate. */
export function measureTaille(
  releve: ReleveIndicateurs,
  entite: number,
  fournies: Readonly<Record<string, number>>,
): TailleGestionnaire {
  const { etablissements: et } = releve.proximites.socle.contexte.offre;
  const esms = lignesEntite(releve.synthese, entite).filter((i) => et.role[i] === COEUR);
  const cdi = sumChamp(releve, esms, 'nb_cdi', fournies);
  const ressources = sumChamp(releve, esms, 'ressources_eur', fournies);
  const actif = sumChamp(releve, esms, 'actif_net_eur', fournies);
  const effectif = measureEffectif(releve, esms, fournies);
  return {
    ...effectif,
    nombreCdi: cdi.valeur,
    ressourcesEur: ressources.valeur,
    actifNetEur: actif.valeur,
    partiels: {
      nombreCdi: cdi.manquants,
      ressourcesEur: ressources.manquants,
      actifNetEur: actif.manquants,
    },
    sousSeuilCdi: estSousSeuil(effectif.etp, SEUIL_CDI, { partiel: effectif.esmsSansEtp > 0 }),
    sousSeuilRessources: estSousSeuil(ressources.valeur, SEUIL_RESSOURCES_EUR, {
      partiel: ressources.manquants > 0,
    }),
    sousSeuilActifNet: estSousSeuil(actif.valeur, SEUIL_ACTIF_NET_EUR, {
      partiel: actif.manquants > 0,
      negatif: true,
    }),
  };
}

/** Values of the user's tables for a legal entity itself: each field from the newest table that has it. */
export function readFournies(
  { tables }: Pick<ReleveIndicateurs, 'tables'>,
  numeroFinessEj: string,
): Readonly<Record<string, number>> {
  const fournies: Record<string, number> = {};
  for (const { numeros, champs, valeurs } of tables) {
    const rang = findNumero(numeros, numeroFinessEj);
    if (rang < 0) continue;
    champs.forEach((champ, colonne) => {
      const valeur = valeurs[colonne]?.[rang] ?? Number.NaN;
      if (!Number.isNaN(valeur) && fournies[champ] === undefined) fournies[champ] = valeur;
    });
  }
  return fournies;
}

function sumChamp(
  { donnees }: ReleveIndicateurs,
  esms: Uint32Array,
  champ: string,
  fournies: Readonly<Record<string, number>>,
): Somme {
  const propre = fournies[champ];
  if (propre !== undefined) return { valeur: propre, manquants: 0 };
  let somme = 0;
  let connus = 0;
  for (const row of esms) {
    const valeur = donnees.lire(row, champ);
    if (Number.isNaN(valeur)) continue;
    somme += valeur;
    connus += 1;
  }
  return { valeur: connus === 0 ? null : somme, manquants: connus === 0 ? 0 : esms.length - connus };
}

function measureEffectif(
  releve: ReleveIndicateurs,
  esms: Uint32Array,
  fournies: Readonly<Record<string, number>>,
): Pick<TailleGestionnaire, 'etp' | 'origineEtp' | 'esmsSansEtp'> {
  const propre = fournies.nb_cdi;
  if (propre !== undefined) return { etp: propre, origineEtp: 'fournie', esmsSansEtp: 0 };
  let somme = 0;
  let connus = 0;
  let fournis = 0;
  for (const row of esms) {
    const etp = releve.etp(row);
    if (Number.isNaN(etp)) continue;
    somme += etp;
    connus += 1;
    if (!releve.estime('etp', row)) fournis += 1;
  }
  const origine: OrigineTaille = connus === 0 ? 'inconnue' : fournis === connus ? 'fournie' : 'estimee';
  return {
    etp: connus === 0 ? null : somme,
    origineEtp: origine,
    esmsSansEtp: esms.length - connus,
  };
}
