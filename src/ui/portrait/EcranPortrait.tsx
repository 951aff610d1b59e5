import '../../charts/portrait/portrait.css';
import { useState } from 'react';
import { type FormatPortrait, PagePortrait } from '../../charts/portrait/PagePortrait';
import { ContexteValeur } from '../../charts/portrait/valeur';
import { PORTRAIT } from '../../i18n/portrait';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import { BarrePortrait } from './BarrePortrait';
import styles from './portrait.module.css';
import { ValeurExpliquee } from './ValeurExpliquee';

/** One printable page on the territory. */
export function EcranPortrait() {
  const reponse = useMagasin((etat) => etat.reponses.portrait);
  const { aller } = useActions();
  const [format, setFormat] = useState<FormatPortrait>('a4-portrait');
  const portrait = reponse?.valeur ?? null;
  return (
    <div className={styles.ecran}>
      <BarrePortrait
        portrait={portrait?.territoire.communes === 0 ? null : portrait}
        format={format}
        surFormat={setFormat}
        enCours={reponse?.etat === 'calcul'}
      />
      <p className={styles.etat} role="status">
        {reponse?.etat === 'calcul' && PORTRAIT.calcul}
        {reponse?.etat === 'erreur' && PORTRAIT.erreur(reponse.message ?? '')}
      </p>
      {portrait !== null && portrait.territoire.communes === 0 && (
        <EtatVide
          titre={PORTRAIT.vide.titre}
          texte={PORTRAIT.vide.texte}
          action={{ libelle: PORTRAIT.vide.action, surClic: () => aller('donnees') }}
        />
      )}
      {portrait !== null && portrait.territoire.communes > 0 && (
        <div className={styles.feuille} data-perimee={reponse?.ajour !== true || undefined}>
          <ContexteValeur.Provider value={ValeurExpliquee}>
            <PagePortrait portrait={portrait} format={format} />
          </ContexteValeur.Provider>
        </div>
      )}
    </div>
  );
}
