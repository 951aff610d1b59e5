import { CloseButton } from '@mantine/core';
import { useId, useState } from 'react';
import type { Etendue } from '../../../domain/territoire/etendue';
import { ETENDUE, NOMS_NIVEAUX } from '../../../i18n/etendue';
import { BASSINS_DEFAUT, ETENDUE_TOUTE, isToute, readEtendue } from '../../../state/constantes';
import { useActions, useMagasin } from '../../../state/utiliser-magasin';
import blocs from '../../kit/styles/blocs.module.css';
import saisies from '../../kit/styles/saisies.module.css';
import textes from '../../kit/styles/textes.module.css';
import { ChoixNiveau } from '../ChoixNiveau';
import { AutourDuPoint } from './AutourDuPoint';
import { ChoixBassins } from './ChoixBassins';
import { ContenuEtendue } from './ContenuEtendue';
import { Contour } from './Contour';
import { GENRES_CHOIX, type GenreChoix, genreDe, isNiveau } from './choix-etendue';
import { ListeCodes } from './ListeCodes';
import { ListeNiveau } from './ListeNiveau';
import styles from './territoire.module.css';

const LIBELLES: Readonly<Record<GenreChoix, string>> = {
  ...NOMS_NIVEAUX,
  epci: ETENDUE.intercommunalite,
  codes: ETENDUE.listeCodes,
  dessin: ETENDUE.dessin,
  rayon: ETENDUE.rayon,
};

/** Content of the one territory selector: by what, then which; several at once, listed, drawn, or around a point. */
export function PanneauTerritoire({ surFermeture }: { readonly surFermeture: () => void }) {
  const nom = useId();
  const filtre = useMagasin((etat) => etat.filtre);
  const reglages = useMagasin((etat) => etat.analyse.bassins);
  const { choisirEtendue } = useActions();
  const etendue = readEtendue(filtre);
  const [genre, setGenre] = useState<GenreChoix>(() => genreDe(etendue));
  const territoire = etendue.territoire;
  const [bassins, setBassins] = useState(
    territoire?.genre === 'bassin' ? territoire.bassins : (reglages ?? BASSINS_DEFAUT),
  );
  const choisir = (voulue: Etendue) => void choisirEtendue(voulue);
  return (
    <div className={styles.panneau}>
      <div className={blocs.entete}>
        <h2>{ETENDUE.titre}</h2>
        <CloseButton size="sm" aria-label={ETENDUE.fermer} onClick={surFermeture} />
      </div>
      <fieldset className={styles.genres} aria-label={ETENDUE.genre}>
        {GENRES_CHOIX.map((candidat) => (
          <label key={candidat} className={saisies.option}>
            <input
              type="radio"
              name={nom}
              value={candidat}
              checked={candidat === genre}
              onChange={() => setGenre(candidat)}
            />
            {LIBELLES[candidat]}
          </label>
        ))}
      </fieldset>
      {genre === 'bassin' && <ChoixBassins bassins={bassins} surBassins={setBassins} />}
      {isNiveau(genre) && (
        <ListeNiveau
          key={genre === 'bassin' ? JSON.stringify(bassins) : genre}
          niveau={genre}
          bassins={bassins}
          etendue={etendue}
          surEtendue={choisir}
        />
      )}
      {genre === 'codes' && <ListeCodes etendue={etendue} surEtendue={choisir} />}
      {genre === 'dessin' && <Contour etendue={etendue} surEtendue={choisir} surTrace={surFermeture} />}
      {genre === 'rayon' && <AutourDuPoint etendue={etendue} surEtendue={choisir} surTrace={surFermeture} />}
      <ContenuEtendue />
      <div className={blocs.gestes}>
        <button
          type="button"
          className={textes.lienPetit}
          disabled={isToute(etendue)}
          onClick={() => choisir(ETENDUE_TOUTE)}
        >
          {ETENDUE.effacer}
        </button>
      </div>
      <div className={styles.pied}>
        <ChoixNiveau />
        <p className={textes.note}>{ETENDUE.niveauAide}</p>
      </div>
    </div>
  );
}
