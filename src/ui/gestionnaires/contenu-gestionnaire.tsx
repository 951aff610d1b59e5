import type { ReactNode } from 'react';
import type { LigneGestionnaireComplete } from '../../domain/gestionnaire/table-gestionnaires';
import { formatIndicateurTable } from '../../i18n/champs-tables';
import { CHIFFRE } from '../../i18n/chiffre';
import { formatNombre, INCONNU } from '../../i18n/formats';
import { GESTIONNAIRES } from '../../i18n/gestionnaires';
import { nommerGestionnaire } from '../../i18n/nom-gestionnaire';
import { LIBELLES_PUBLIC, LIBELLES_STATUT_GROUPE } from '../../i18n/nomenclature';
import textes from '../kit/styles/textes.module.css';
import type { ColonneTableGestionnaires } from './colonnes-gestionnaires';
import styles from './gestionnaires.module.css';

const FOURNI = 'fourni:';

/** What a cell of the table of gestionnaires shows. */
export function contenuGestionnaire(
  ligne: LigneGestionnaireComplete,
  { cle }: ColonneTableGestionnaires,
): ReactNode {
  switch (cle) {
    case 'nom':
      return texte(nommerGestionnaire(ligne), ligne.nom === null);
    case 'statutGroupe':
      return texte(LIBELLES_STATUT_GROUPE[ligne.statutGroupe]);
    case 'etablissements':
    case 'esms':
      return formatNombre(ligne[cle]);
    case 'places':
      return nombre(ligne.places, formatNombre);
    case 'departements':
      return texte(ligne.departements.join(', '));
    case 'publics':
      return texte(ligne.publics.map((un) => LIBELLES_PUBLIC[un]).join(', '));
    case 'categories':
      return texte(ligne.libellesCategories.join(', '));
    case 'monoActivite':
      return ligne.monoActivite ? GESTIONNAIRES.oui : GESTIONNAIRES.non;
    case 'etp':
      return taille(ligne.etp, (etp) => formatNombre(etp), {
        sous: ligne.sousSeuilCdi,
        seuil: GESTIONNAIRES.seuil.cdi,
        estime: ligne.origineEtp === 'estimee',
        manquants: ligne.esmsSansEtp,
        origine: GESTIONNAIRES.origine(ligne.origineEtp),
      });
    case 'nombreCdi':
      return taille(ligne.nombreCdi, (cdi) => formatNombre(cdi), {
        sous: ligne.origineEtp === 'fournie' ? ligne.sousSeuilCdi : null,
        seuil: GESTIONNAIRES.seuil.cdi,
        manquants: ligne.partiels.nombreCdi,
      });
    case 'ressourcesEur':
      return taille(ligne.ressourcesEur, GESTIONNAIRES.euros, {
        sous: ligne.sousSeuilRessources,
        seuil: GESTIONNAIRES.seuil.ressources,
        manquants: ligne.partiels.ressourcesEur,
      });
    case 'actifNetEur':
      return taille(ligne.actifNetEur, GESTIONNAIRES.euros, {
        sous: ligne.sousSeuilActifNet,
        seuil: GESTIONNAIRES.seuil.actif,
        manquants: ligne.partiels.actifNetEur,
        negatif: true,
      });
    case 'minutesEntreEtablissements':
    case 'minutesAutreGestionnaire':
    case 'minutesSante':
    case 'minutesHopital':
    case 'minutesPsychiatrie':
    case 'minutesVille':
      return nombre(ligne[cle], (minutes) => estime(GESTIONNAIRES.minutes(minutes)));
    case 'partIsolee':
      return nombre(ligne.partIsolee, (part) => estime(GESTIONNAIRES.part(part)));
    case 'articulation':
      return nombre(ligne.articulation, (valeur) => estime(formatNombre(valeur, 1)));
    case 'superficieActionKm2':
      return nombre(ligne.superficieActionKm2, GESTIONNAIRES.km2);
    default: {
      const champ = cle.slice(FOURNI.length);
      return formatIndicateurTable(champ, ligne.fournies[champ] ?? null);
    }
  }
}

function texte(valeur: string, inconnu = false): ReactNode {
  return (
    <span className={inconnu ? textes.doux : textes.coupe} title={valeur}>
      {valeur}
    </span>
  );
}

function nombre(valeur: number | null, formater: (valeur: number) => string): ReactNode {
  return valeur === null ? <span className={textes.doux}>{INCONNU}</span> : formater(valeur);
}

function estime(valeur: string): string {
  return `${CHIFFRE.environ}\u00a0${valeur}`;
}

interface Taille {
  readonly sous: boolean | null;
  readonly seuil: string;
  readonly manquants: number;
  /** true for an amount that may be negative: a part of it bounds nothing. */
  readonly negatif?: boolean;
  readonly estime?: boolean;
  readonly origine?: string;
}

/** A size, with a mark under its threshold; the title says where it is from and what is missing. */
function taille(valeur: number | null, formater: (valeur: number) => string, de: Taille): ReactNode {
  if (valeur === null) return <span className={textes.doux}>{INCONNU}</span>;
  const remarques = [
    de.origine,
    de.sous === true ? GESTIONNAIRES.sousSeuil(de.seuil) : undefined,
    de.manquants > 0 ? GESTIONNAIRES.partiel(de.manquants) : undefined,
  ].filter((remarque) => remarque !== undefined);
  const lu = de.estime === true ? estime(formater(valeur)) : formater(valeur);
  return (
    <span title={remarques.join('\n')}>
      {de.sous === true && (
        <span className={styles.sous}>
          <span aria-hidden="true">{GESTIONNAIRES.marque}</span>
          <span className="hors-ecran">{GESTIONNAIRES.sousSeuil(de.seuil)}</span>
        </span>
      )}
      {de.manquants === 0 ? lu : de.negatif === true ? GESTIONNAIRES.enPartie(lu) : GESTIONNAIRES.auMoins(lu)}
    </span>
  );
}
