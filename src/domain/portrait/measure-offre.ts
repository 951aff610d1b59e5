import type { Contexte } from '../etablissement/contexte';
import { FAMILLES, ROLES, STATUT_GROUPES } from '../etablissement/nomenclature';
import type { OffrePortrait } from './portrait';

const COEUR = ROLES.indexOf('coeur');
const EXCLU = ROLES.indexOf('exclu');
const INCONNU = STATUT_GROUPES.indexOf('INCONNU');

/** Open establishments of the offer inside (1 = inside, by row), by family; what is outside the offer is left out. */
export function measureOffre({ offre }: Contexte, dedans: Uint8Array): OffrePortrait {
  const { etablissements: et, entites } = offre;
  const familles = FAMILLES.map((famille) => ({ famille, etablissements: 0, somme: 0, inconnues: 0 }));
  const statuts = STATUT_GROUPES.map((statut) => ({ statut, esms: 0 }));
  let etablissements = 0;
  let esms = 0;
  for (let i = 0; i < et.nombre; i += 1) {
    if (dedans[i] !== 1 || et.ferme[i] === 1 || et.role[i] === EXCLU) continue;
    etablissements += 1;
    const compte = familles[et.famille[i] as number];
    if (compte !== undefined) {
      compte.etablissements += 1;
      const places = et.places[i] as number;
      if (Number.isNaN(places)) compte.inconnues += 1;
      else compte.somme += places;
    }
    if (et.role[i] !== COEUR) continue;
    esms += 1;
    const entite = et.entite[i] as number;
    const statut = statuts[entite < 0 ? INCONNU : (entites.statutGroupe[entite] as number)];
    if (statut !== undefined) statut.esms += 1;
  }
  return {
    familles: familles
      .filter((famille) => famille.etablissements > 0)
      .map(({ famille, etablissements: nombre, somme, inconnues }) => ({
        famille,
        etablissements: nombre,
        places: inconnues === nombre ? null : somme,
        placesInconnues: inconnues,
      })),
    etablissements,
    esms,
    statuts: statuts.filter((statut) => statut.esms > 0).sort((a, b) => b.esms - a.esms),
  };
}
