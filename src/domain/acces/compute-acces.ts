import type { Hypothese } from '../hypothese/hypothese';
import type { MesureAcces } from '../projet/reglages-analyse';
import { readTexte } from '../shared/colonne-texte';
import { medianePonderee } from '../stats/mediane-ponderee';
import type { EtendueResolue } from '../territoire/etendue';
import type { Socle } from '../territoire/socle';
import { createCommunesAcces, listCommunesEtendue } from './communes-acces';
import { computeE2sfca } from './compute-e2sfca';
import { computeMinutesService } from './compute-minutes-service';
import { getDenominateur } from './denominateur';
import { getService, type IdService, type Service } from './services';
import type { TableAcces } from './table-acces';
import { readCible } from './terrain';

/** Reach of a service from the communes of an extent, compared with the median of all that is loaded. */
export function computeAcces(
  socle: Socle,
  etendue: EtendueResolue,
  idService: IdService,
  mesure: MesureAcces,
  hypotheses: readonly Hypothese[] = [],
): TableAcces {
  const service = getService(idService);
  const table = computeMinutesService(socle, service, hypotheses);
  const choisies = listCommunesEtendue(socle, etendue);
  const communes = createCommunesAcces(socle, choisies, service, table);
  const pour = getDenominateur(service);
  const acces =
    mesure === 'minutes'
      ? null
      : computeE2sfca(socle, service, mesure, hypotheses).map((places) => places * pour);
  const parMaille = acces ?? table.minutes;
  const siennes = Float64Array.from(choisies.mailles, (m) => parMaille[m] as number);
  const { etablissements } = socle.contexte.offre;
  return {
    service: idService,
    mesure,
    communes,
    plusProches: Array.from(choisies.mailles, (m) => {
      const rang = table.plusProche[m] as number;
      const ligne = rang < 0 ? -1 : (table.offre.etablissement[rang] as number);
      return ligne < 0 ? '' : readTexte(etablissements.numeroFiness, ligne);
    }),
    acces: acces === null ? null : siennes,
    pour,
    mediane: medianePonderee(siennes, communes.cible),
    medianeEnsemble: computeMedianeEnsemble(socle, service, parMaille),
    etablissements: table.offre.nombre,
    sansPosition: table.offre.sansPosition,
    placesInconnues: table.offre.placesInconnues,
    communesSansPoint: choisies.sansPoint,
    partApprochee: choisies.partApprochee,
    populationEstimee: choisies.lignes.some((i) => socle.population.estimee[i] === 1),
  };
}

/** Median over the inhabitants concerned of all that is loaded. */
function computeMedianeEnsemble(
  socle: Socle,
  { tranches }: Service,
  parMaille: ArrayLike<number>,
): number | null {
  const { lignes, mailles } = listCommunesEtendue(socle, null);
  return medianePonderee(
    Float64Array.from(mailles, (m) => parMaille[m] as number),
    Float64Array.from(lignes, (ligne) => readCible(socle.population, tranches, ligne) ?? 0),
  );
}
