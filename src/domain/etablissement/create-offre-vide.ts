import { ConstructeurCode } from '../shared/colonne-code';
import { createColonneTexte } from '../shared/colonne-texte';
import { createCapacitesVides } from './create-capacites-vides';
import type { Offre } from './offre';

/** The offer before any file is read. */
export function createOffreVide(): Offre {
  const texte = createColonneTexte([]);
  const code = new ConstructeurCode(0).build();
  return {
    etablissements: {
      nombre: 0,
      numeroFiness: texte,
      entite: new Int32Array(0),
      nom: texte,
      nomLong: texte,
      adresse: texte,
      acheminement: texte,
      telephone: texte,
      siret: texte,
      categorie: code,
      libelleCategorie: code,
      famille: new Uint8Array(0),
      public: new Uint8Array(0),
      role: new Uint8Array(0),
      departement: code,
      commune: new Int32Array(0),
      places: new Float32Array(0),
      longitude: new Float64Array(0),
      latitude: new Float64Array(0),
      precision: new Uint8Array(0),
      dateOuverture: new Int32Array(0),
      ferme: new Uint8Array(0),
      dateFermeture: new Int32Array(0),
      dateMaj: new Int32Array(0),
    },
    entites: {
      nombre: 0,
      numeroFiness: texte,
      nom: texte,
      nomLong: texte,
      siren: texte,
      statut: code,
      statutGroupe: new Uint8Array(0),
      lue: new Uint8Array(0),
      nombreEtablissements: new Uint32Array(0),
    },
    capacites: createCapacitesVides(0),
    dateDonnees: null,
    fictive: false,
  };
}
