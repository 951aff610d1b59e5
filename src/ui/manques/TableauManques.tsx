import { useMagasin } from '../../state/utiliser-magasin';
import { TableauAcces } from '../acces/TableauAcces';
import { TableauZones } from '../acces/TableauZones';
import { TableauTaux } from '../equipement/TableauTaux';
import { TableauImplantation } from '../implantation/TableauImplantation';

/** Table twin of the gaps. */
export function TableauManques() {
  const vue = useMagasin((etat) => etat.analyse.vueManques);
  switch (vue) {
    case 'taux':
      return <TableauTaux />;
    case 'acces':
      return <TableauAcces />;
    case 'zones':
      return <TableauZones />;
    case 'implantation':
      return <TableauImplantation />;
  }
}
