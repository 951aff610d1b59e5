import { readOffreService } from '../acces/read-offre-service';
import type { Service } from '../acces/services';
import type { ReceveursPlaces } from '../projet/reglages-analyse';
import { readCode } from '../shared/colonne-code';
import type { EtendueResolue } from '../territoire/etendue';
import { lieuMaille, type Socle } from '../territoire/socle';
import type { DemandeEtendue } from './demande-etendue';
import type { Hypothese } from './hypothese';
import { type CandidatSite, listCandidats } from './list-candidats';
import { isPartPrincipale } from './read-places-supposees';

/** Who may receive places: an establishment of the service, which grows, or a site, which opens. */
export interface Receveur extends CandidatSite {
  /** Its place in the network. */
  readonly lieu: number;
  /** Places it has already, null for a site. */
  readonly places: number | null;
}

export interface Receveurs {
  /** Those with most inhabitants concerned around first: the last ones are given up when there are too many. */
  readonly liste: readonly Receveur[];
  /** Establishments of the service left out because their places are unknown. */
  readonly sansCapacite: number;
}

/**
 * Establishments of the service in the extent, suppositions in force applied, and sites where none of them stands:
 * beside one, places are added to it.
 */
export function listReceveurs(
  socle: Socle,
  service: Service,
  genre: ReceveursPlaces,
  etendue: EtendueResolue,
  demande: Pick<DemandeEtendue, 'cible' | 'dedans'>,
  hypotheses: readonly Hypothese[],
): Receveurs {
  const { contexte, mailles } = socle;
  const { etablissements: et } = contexte.offre;
  const offre = readOffreService(socle, service, hypotheses);
  const agrandis: Receveur[] = [];
  let sansCapacite = 0;
  for (let rang = 0; rang < offre.nombre; rang += 1) {
    const etablissement = offre.etablissement[rang] as number;
    const commune = offre.commune[rang] as number;
    if (etablissement < 0 || commune < 0 || etendue.communes[commune] !== 1) continue;
    // Day care of an establishment with beds does not follow its size.
    if (!isPartPrincipale(service.capacites, readCode(et.categorie, etablissement))) continue;
    const places = offre.places[rang] as number;
    if (Number.isNaN(places)) sansCapacite += 1;
    else
      agrandis.push({
        maille: mailles.parCommune[commune] as number,
        commune,
        etablissement,
        lieu: offre.lieu[rang] as number,
        places,
      });
  }
  const prises = new Set(agrandis.map(({ maille }) => maille));
  const sites =
    genre === 'service'
      ? []
      : listCandidats(socle, service, genre, etendue, demande)
          .filter(({ maille }) => !prises.has(maille))
          .map((site) => ({ ...site, lieu: lieuMaille(socle, site.maille), places: null }));
  const { code } = contexte.communes;
  const habitants = ({ maille }: Receveur): number => (maille < 0 ? 0 : (demande.cible[maille] as number));
  const cle = ({ commune, etablissement }: Receveur): string =>
    `${code[commune]} ${String(etablissement).padStart(9, '0')}`;
  const liste = [...agrandis, ...sites].sort(
    (a, b) => habitants(b) - habitants(a) || (cle(a) < cle(b) ? -1 : 1),
  );
  return { liste, sansCapacite };
}
