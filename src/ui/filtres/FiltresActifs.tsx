import type { Dimension } from '../../domain/etablissement/filtre';
import type { TerritoireCalcule } from '../../domain/territoire/niveau';
import { nommerTerritoire } from '../../i18n/etendue';
import { FILTRES } from '../../i18n/filtres';
import { libelleFacette } from '../../i18n/nomenclature';
import { DIMENSIONS } from '../../state/constantes';
import { countRestrictions, toggleValeur } from '../../state/filtre-actif';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { useNommerTerritoire } from '../coquille/use-nommer-territoire';
import textes from '../kit/styles/textes.module.css';
import styles from './filtres.module.css';

/** What is restricted, one removable chip each. */
export function FiltresActifs() {
  const filtre = useMagasin((etat) => etat.filtre);
  const facettes = useMagasin((etat) => etat.vue?.facettes);
  const nommer = useNommerTerritoire();
  const { filtrer, reinitialiserFiltre, limiterALaCarte } = useActions();
  const libelle = (dimension: Dimension, code: string): string => {
    const connue = facettes
      ?.find((facette) => facette.dimension === dimension)
      ?.valeurs.find((valeur) => valeur.code === code);
    return libelleFacette(dimension, connue ?? { code, libelle: code });
  };
  if (countRestrictions(filtre) === 0) return <p className={textes.detail}>{FILTRES.aucun}</p>;
  return (
    <section aria-label={FILTRES.actifs} className={styles.actifs}>
      {DIMENSIONS.flatMap((dimension) =>
        (filtre.valeurs[dimension] ?? []).map((code) => (
          <Jeton
            key={`${dimension}:${code}`}
            libelle={libelle(dimension, code)}
            surRetrait={() => filtrer(toggleValeur(filtre, dimension, code))}
          />
        )),
      )}
      {filtre.territoire !== null &&
        listRetraits(filtre.territoire).map(({ cle, montre, reste }) => (
          <Jeton
            key={`territoire:${cle}`}
            libelle={nommerTerritoire(montre, nommer)}
            surRetrait={() => filtrer({ ...filtre, territoire: reste })}
          />
        ))}
      {filtre.texte.trim() !== '' && (
        <Jeton
          libelle={`«\u00a0${filtre.texte.trim()}\u00a0»`}
          surRetrait={() => filtrer({ ...filtre, texte: '' })}
        />
      )}
      {filtre.emprise !== null && <Jeton libelle={FILTRES.carte} surRetrait={() => limiterALaCarte(false)} />}
      <button type="button" className={textes.lienPetit} onClick={reinitialiserFiltre}>
        {FILTRES.reinitialiser}
      </button>
    </section>
  );
}

interface Retrait {
  readonly cle: string;
  readonly montre: TerritoireCalcule;
  /** The territory without it. */
  readonly reste: TerritoireCalcule | null;
}

/** What a territory is made of, each with what stays without it. */
function listRetraits(territoire: TerritoireCalcule): readonly Retrait[] {
  if (territoire.genre === 'dessin' || territoire.genre === 'rayon')
    return [{ cle: territoire.genre, montre: territoire, reste: null }];
  return territoire.codes.map((code) => {
    const codes = territoire.codes.filter((autre) => autre !== code);
    return {
      cle: code,
      montre: { ...territoire, codes: [code] },
      reste: codes.length === 0 ? null : { ...territoire, codes },
    };
  });
}

function Jeton({ libelle, surRetrait }: { readonly libelle: string; readonly surRetrait: () => void }) {
  return (
    <button
      type="button"
      className={styles.jeton}
      aria-label={FILTRES.retirer(libelle)}
      title={libelle}
      onClick={surRetrait}
    >
      <span className={textes.coupe}>{libelle}</span>
      <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
        <path d="M1 1l6 6M7 1L1 7" stroke="currentColor" strokeWidth="1.4" />
      </svg>
    </button>
  );
}
