import { FILTRE_COMPARAISON_VIDE } from '../../domain/comparaison/changement';
import { FILTRE_GROUPEMENTS_VIDE } from '../../domain/cooperation/groupement';
import { FILTRE_VIDE } from '../../domain/etablissement/filtre';
import { isObjet, type Objet } from '../reparation/objet';

/**
 * Version 0: files and settings handed from one page to the other, the rest being in the address.
 * `{ version: 1, date: ms, fichiers: { nom, contenu }[], vide, parametres }`
 */
export function migrateV0(brut: Objet): Objet {
  const { version: _version, date, fichiers, vide, parametres, ...reste } = brut;
  const le = typeof date === 'number' && Math.abs(date) < 8.64e15 ? new Date(date).toISOString() : undefined;
  const sources = (Array.isArray(fichiers) ? fichiers : []).map((fichier: unknown, rang) => ({
    cle: `fichier-${rang + 1}`,
    nom: isObjet(fichier) ? fichier.nom : undefined,
    role: 'offre',
    tailleOctets: isObjet(fichier) && fichier.contenu instanceof Blob ? fichier.contenu.size : 0,
    dateDonnees: null,
    empreinte: null,
    correspondance: null,
  }));
  return {
    ...reste,
    version: 1,
    id: '',
    nom: '',
    creeLe: le,
    modifieLe: le,
    sources,
    choix: {
      offre: sources.map(({ cle }) => cle),
      comparaison: [],
      demonstration: vide !== true,
      fermes: false,
    },
    etape: 'offre',
    filtre: FILTRE_VIDE,
    tri: { colonne: 'nom', sens: 'croissant' },
    selection: null,
    vueCarte: null,
    parametres,
    idScenario: null,
    retenus: [],
    filtreGroupements: FILTRE_GROUPEMENTS_VIDE,
    idGroupement: null,
    filtreComparaison: FILTRE_COMPARAISON_VIDE,
    couchesMasquees: [],
    notes: '',
    profils: [],
  };
}
