import type { Voisinage } from '../domain/etablissement/find-voisins';
import { findVoisins, orderParDistance } from '../domain/etablissement/find-voisins';
import type { IndexOffre } from '../domain/etablissement/index-offre';
import { listCapacites } from '../domain/etablissement/list-capacites';
import { readFiche } from '../domain/etablissement/read-fiche';
import { readTexte } from '../domain/shared/colonne-texte';
import type { DetailEtablissement } from './moteur-api';

const NOMBRE_VOISINS = 10;

/** An establishment with its gestionnaire's other establishments and its neighbours. */
export function readDetail(
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
