import { ETENDUE, TERRITOIRE_VIDE } from '../../i18n/etendue';
import { TABLE } from '../../i18n/table';
import { ETENDUE_TOUTE } from '../../state/constantes';
import { findTerritoireVide } from '../../state/territoire-vide';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';

/** No row: because nothing is loaded, because the chosen place holds nothing, or because the filters leave nothing. */
export function TableauVide() {
  const charges = useMagasin((etat) => etat.session?.nombreEtablissements ?? 0);
  const territoireVide = useMagasin((etat) => findTerritoireVide(etat) !== null);
  const { aller, choisirEtendue, reinitialiserFiltre } = useActions();
  if (territoireVide)
    return (
      <EtatVide
        titre={TERRITOIRE_VIDE.tableau}
        action={{ libelle: ETENDUE.effacer, surClic: () => void choisirEtendue(ETENDUE_TOUTE) }}
      />
    );
  return charges === 0 ? (
    <EtatVide
      titre={TABLE.rienCharge.titre}
      texte={TABLE.rienCharge.texte}
      action={{ libelle: TABLE.rienCharge.action, surClic: () => aller('donnees') }}
    />
  ) : (
    <EtatVide
      titre={TABLE.vide.titre}
      texte={TABLE.vide.texte(charges)}
      action={{ libelle: TABLE.vide.action, surClic: reinitialiserFiltre }}
    />
  );
}
