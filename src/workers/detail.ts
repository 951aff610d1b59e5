import type { Voisinage } from '../domain/etablissement/find-voisins';
import { createVoisinage, findVoisins, orderParDistance } from '../domain/etablissement/find-voisins';
import type { IndexOffre } from '../domain/etablissement/index-offre';
import { listCapacites } from '../domain/etablissement/list-capacites';
import { readFiche } from '../domain/etablissement/read-fiche';
import type { ParametresTemps } from '../domain/geo/temps-trajet';
import { readTexte } from '../domain/shared/colonne-texte';
import { listMatrices } from './annexes';
import type { DetailEtablissement } from './moteur-api';
import type { EtatSession } from './session';

const NOMBRE_VOISINS = 10;

/** Of which establishment, and how the minutes to its neighbours are made. */
interface DemandeDetail {
  readonly ligne: number;
  readonly temps: ParametresTemps;
  /** One value per row of the communes of the session, NaN unknown. */
  readonly densiteHabKm2: Float32Array;
}

/** Reads details one after the other: what neighbours are looked for in is kept until the offer or the settings change. */
export class LecteurDetails {
  private dernier: {
    readonly session: EtatSession;
    readonly cle: string;
    readonly voisinage: Voisinage;
  } | null = null;

  read(
    session: EtatSession,
    demande: DemandeDetail,
    complements: Pick<DetailEtablissement, 'groupements' | 'indicateurs'>,
  ): DetailEtablissement {
    return readDetail(session.index, this.voisinage(session, demande), demande.ligne, complements);
  }

  private voisinage(session: EtatSession, { temps, densiteHabKm2 }: DemandeDetail): Voisinage {
    const cle = JSON.stringify(temps);
    if (this.dernier?.session !== session || this.dernier.cle !== cle) {
      const { contexte } = session.index;
      const voisinage = createVoisinage(contexte, densiteHabKm2, temps, listMatrices(session.annexes));
      this.dernier = { session, cle, voisinage };
    }
    return this.dernier.voisinage;
  }
}

/** An establishment with its gestionnaire's other establishments and its neighbours. */
function readDetail(
  index: IndexOffre,
  voisinage: Voisinage,
  ligne: number,
  complements: Pick<DetailEtablissement, 'groupements' | 'indicateurs'>,
): DetailEtablissement {
  const { contexte } = index;
  const { etablissements: et, entites } = contexte.offre;
  const fiche = readFiche(contexte, ligne);
  const entite = et.entite[ligne] as number;
  const freres: number[] = [];
  if (entite >= 0) {
    for (let i = 0; i < et.nombre; i += 1) {
      if (et.entite[i] === entite && i !== ligne && et.ferme[i] !== 1) freres.push(i);
    }
  }
  return {
    fiche,
    capacites: listCapacites(contexte, ligne),
    ...complements,
    gestionnaire:
      entite < 0
        ? null
        : {
            numeroFinessEj: readTexte(entites.numeroFiness, entite),
            nom: readTexte(entites.nom, entite) || null,
            nomLong: readTexte(entites.nomLong, entite) || null,
            siren: readTexte(entites.siren, entite) || null,
            libelleStatut: fiche.libelleStatut,
            etablissements: orderParDistance(contexte, ligne, freres).map((i) => readFiche(contexte, i)),
          },
    voisins: findVoisins(voisinage, ligne, NOMBRE_VOISINS).map((voisin) => ({
      fiche: readFiche(contexte, voisin.ligne),
      distanceKm: voisin.distanceKm,
      dureeMin: voisin.dureeMin,
      estimee: voisin.estimee,
    })),
  };
}
