import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Dimension, Facette, ValeurFacette } from '../../domain/etablissement/filtre';
import type { Famille } from '../../domain/etablissement/nomenclature';
import { FILTRES } from '../../i18n/filtres';
import { formatNombre } from '../../i18n/formats';
import { LIBELLES_DIMENSION, libelleFacette } from '../../i18n/nomenclature';
import { toggleValeur } from '../../state/filtre-actif';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { Pli } from '../kit/Pli';
import { SymboleFamille } from '../kit/SymboleFamille';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { CaseOption } from './CaseOption';
import styles from './filtres.module.css';
import { useValeursFacette } from './use-valeurs-facette';

/** Values shown before "voir plus". */
const COURTE = 6;
/** Short fixed lists are shown whole. */
const ENTIERES: readonly Dimension[] = ['famille', 'public', 'strate'];
/** Groups open at first; the others open at a click and stay quiet until then. */
const OUVERTES: readonly Dimension[] = ['famille', 'public', 'categorie'];

/** One dimension of the filter: its values with their counts under the other filters. */
export function FacetteGroupe({ facette }: { readonly facette: Facette }) {
  const { dimension } = facette;
  const choisies = useMagasin((etat) => etat.filtre.valeurs[dimension]);
  // A dimension with one value (a single département…) offers no choice.
  if (facette.nombreValeurs < 2 && choisies === undefined) return null;
  return (
    <Pli
      titre={LIBELLES_DIMENSION[dimension]}
      resume={
        choisies === undefined ? undefined : (
          <span className={styles.pastille}>{formatNombre(choisies.length)}</span>
        )
      }
      ouvertAuDepart={OUVERTES.includes(dimension) || choisies !== undefined}
    >
      <Valeurs facette={facette} />
    </Pli>
  );
}

function Valeurs({ facette }: { readonly facette: Facette }) {
  const { dimension } = facette;
  const [texte, setTexte] = useState('');
  const [longue, setLongue] = useState(false);
  const filtre = useMagasin((etat) => etat.filtre);
  const { filtrer } = useActions();
  const { valeurs, nombreValeurs } = useValeursFacette(facette, texte);
  const entiere = ENTIERES.includes(dimension);
  const cherchable = !entiere && (facette.nombreValeurs > 12 || texte !== '');
  const montrees = entiere || longue || texte !== '' ? valeurs : shorten(valeurs, filtre.valeurs[dimension]);
  const reste = nombreValeurs - montrees.length;
  return (
    <fieldset className={saisies.options}>
      <legend className="hors-ecran">{LIBELLES_DIMENSION[dimension]}</legend>
      {cherchable && (
        <TextInput
          size="xs"
          type="search"
          className={styles.chercher}
          aria-label={FILTRES.chercher(LIBELLES_DIMENSION[dimension])}
          placeholder={FILTRES.chercher(LIBELLES_DIMENSION[dimension])}
          value={texte}
          onChange={(evenement) => setTexte(evenement.currentTarget.value)}
        />
      )}
      {montrees.map((valeur) => (
        <CaseOption
          key={valeur.code}
          libelle={libelleFacette(dimension, valeur)}
          coche={filtre.valeurs[dimension]?.includes(valeur.code) ?? false}
          surChangement={() => filtrer(toggleValeur(filtre, dimension, valeur.code))}
          symbole={dimension === 'famille' ? <SymboleFamille famille={valeur.code as Famille} /> : null}
          compte={formatNombre(valeur.nombre)}
          compteLibelle={FILTRES.compte(valeur.nombre)}
        />
      ))}
      {montrees.length === 0 && <p className={textes.detail}>{FILTRES.rienTrouve}</p>}
      {!longue && texte === '' && valeurs.length > montrees.length && (
        <button type="button" className={textes.lienPetit} onClick={() => setLongue(true)}>
          {FILTRES.voirPlus(valeurs.length - montrees.length)}
        </button>
      )}
      {longue && texte === '' && (
        <button type="button" className={textes.lienPetit} onClick={() => setLongue(false)}>
          {FILTRES.voirMoins}
        </button>
      )}
      {reste > 0 && (longue || texte !== '') && <p className={textes.detail}>{FILTRES.autres(reste)}</p>}
    </fieldset>
  );
}

/** First values, and every chosen one wherever it ranks. */
function shorten(
  valeurs: readonly ValeurFacette[],
  choisies: readonly string[] = [],
): readonly ValeurFacette[] {
  if (valeurs.length <= COURTE + 1) return valeurs;
  return valeurs.filter((valeur, rang) => rang < COURTE || choisies.includes(valeur.code));
}
