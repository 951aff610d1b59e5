import { Button } from '@mantine/core';
import { ETENDUE, nommerEtendue, TERRITOIRE_VIDE } from '../../i18n/etendue';
import { ETENDUE_TOUTE, readEtendue } from '../../state/constantes';
import { findTerritoireVide } from '../../state/territoire-vide';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import styles from './coquille.module.css';
import { useNommerTerritoire } from './use-nommer-territoire';

/** On every screen of a place of which the loaded files hold nothing: which one, why, and the way out. */
export function BandeauTerritoire() {
  const vide = useMagasin(findTerritoireVide);
  const filtre = useMagasin((etat) => etat.filtre);
  const departements = useMagasin((etat) => etat.session?.departements);
  const nommer = useNommerTerritoire();
  const { aller, choisirEtendue } = useActions();
  if (vide === null || departements === undefined) return null;
  const nom = nommerEtendue(readEtendue(filtre), nommer);
  return (
    <div className={styles.bandeau}>
      <span>
        {vide === 'absent'
          ? TERRITOIRE_VIDE.absent(
              nom,
              departements.map(({ code }) => nommer('departement', code)),
            )
          : TERRITOIRE_VIDE.sansEtablissement(nom)}
      </span>
      <span className={styles.bandeauActions}>
        <Button size="compact-xs" variant="default" onClick={() => void choisirEtendue(ETENDUE_TOUTE)}>
          {ETENDUE.effacer}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => aller('donnees')}>
          {TERRITOIRE_VIDE.charger}
        </Button>
      </span>
    </div>
  );
}
