import { selectCodes, selectNombres, selectTextes } from '../shared/select-rangees';
import { createCapacitesVides } from './create-capacites-vides';
import type { Etablissements, Offre } from './offre';

/** An offer for computations: open establishments only, without the detail of their capacities. */
export interface OffreOuverte {
  readonly offre: Offre;
  /** Row in the whole offer of each row of this one; null when they are the same. */
  readonly rangees: Uint32Array | null;
}

/** Leaves the closed establishments out; the very same offer when there are none. */
export function withoutFermes(offre: Offre): OffreOuverte {
  const { etablissements: et } = offre;
  if (!et.ferme.includes(1)) return { offre, rangees: null };
  const rangees = Uint32Array.from(et.ferme.keys()).filter((i) => et.ferme[i] !== 1);
  return {
    offre: {
      ...offre,
      etablissements: selectEtablissements(et, rangees),
      capacites: createCapacitesVides(rangees.length),
    },
    rangees,
  };
}

function selectEtablissements(et: Etablissements, rangees: Uint32Array): Etablissements {
  const texte = (
    nom: 'numeroFiness' | 'nom' | 'nomLong' | 'adresse' | 'acheminement' | 'telephone' | 'siret',
  ) => selectTextes(et[nom], rangees);
  return {
    nombre: rangees.length,
    numeroFiness: texte('numeroFiness'),
    entite: selectNombres(et.entite, rangees),
    nom: texte('nom'),
    nomLong: texte('nomLong'),
    adresse: texte('adresse'),
    acheminement: texte('acheminement'),
    telephone: texte('telephone'),
    siret: texte('siret'),
    categorie: selectCodes(et.categorie, rangees),
    libelleCategorie: selectCodes(et.libelleCategorie, rangees),
    famille: selectNombres(et.famille, rangees),
    public: selectNombres(et.public, rangees),
    role: selectNombres(et.role, rangees),
    departement: selectCodes(et.departement, rangees),
    commune: selectNombres(et.commune, rangees),
    places: selectNombres(et.places, rangees),
    longitude: selectNombres(et.longitude, rangees),
    latitude: selectNombres(et.latitude, rangees),
    precision: selectNombres(et.precision, rangees),
    dateOuverture: selectNombres(et.dateOuverture, rangees),
    ferme: selectNombres(et.ferme, rangees),
    dateFermeture: selectNombres(et.dateFermeture, rangees),
    dateMaj: selectNombres(et.dateMaj, rangees),
    ...(et.scoreGeocodage === undefined ? {} : { scoreGeocodage: selectNombres(et.scoreGeocodage, rangees) }),
  };
}
