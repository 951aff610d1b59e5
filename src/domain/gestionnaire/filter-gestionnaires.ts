import { foldTexte } from '../shared/fold-texte';
import type { FiltreGestionnaires, LigneGestionnaireComplete } from './table-gestionnaires';

/** true under one at least of the thresholds, null when nothing tells. */
export function estSousLesSeuils({
  sousSeuilCdi,
  sousSeuilRessources,
  sousSeuilActifNet,
}: LigneGestionnaireComplete): boolean | null {
  const seuils = [sousSeuilCdi, sousSeuilRessources, sousSeuilActifNet];
  if (seuils.includes(true)) return true;
  return seuils.every((seuil) => seuil === null) ? null : false;
}

/** Rows kept; text is looked for in names and numbers, without accents. */
export function filterGestionnaires(
  lignes: readonly LigneGestionnaireComplete[],
  filtre: FiltreGestionnaires,
): readonly LigneGestionnaireComplete[] {
  const mots = foldTexte(filtre.texte).split(' ').filter(Boolean);
  return lignes.filter((ligne) => {
    if (!filtre.sansEsms && ligne.esms === 0) return false;
    if (filtre.sousLesSeuils && estSousLesSeuils(ligne) !== true) return false;
    if (filtre.monoActivite && !ligne.monoActivite) return false;
    if (filtre.statuts.length > 0 && !filtre.statuts.includes(ligne.statutGroupe)) return false;
    if (filtre.publics.length > 0 && !filtre.publics.some((un) => ligne.publics.includes(un))) return false;
    if (mots.length === 0) return true;
    const texte = foldTexte(`${ligne.nom ?? ''} ${ligne.numeroFinessEj} ${ligne.siren ?? ''}`);
    return mots.every((mot) => texte.includes(mot));
  });
}
