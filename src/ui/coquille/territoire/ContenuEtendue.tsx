import { ETENDUE } from '../../../i18n/etendue';
import { isPrecise, readEtendue } from '../../../state/constantes';
import { useMagasin } from '../../../state/utiliser-magasin';
import textes from '../../kit/styles/textes.module.css';

/** What the chosen place holds, and how sure the positions of its communes are. */
export function ContenuEtendue() {
  const filtre = useMagasin((etat) => etat.filtre);
  const reponse = useMagasin((etat) => etat.reponses.etendue);
  const forme = reponse?.ajour === true ? reponse.valeur : null;
  if (!isPrecise(readEtendue(filtre)) || forme === null) return null;
  return (
    <p className={textes.note} role="status">
      {ETENDUE.contenu(forme.communes, forme.etablissements, forme.partApprochee)}
    </p>
  );
}
