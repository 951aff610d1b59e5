import { TABLE } from '../../i18n/table';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';

/** No row: because nothing is loaded, or because the filters leave nothing. */
export function TableauVide() {
  const charges = useMagasin((etat) => etat.session?.nombreEtablissements ?? 0);
  const { aller, reinitialiserFiltre } = useActions();
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
