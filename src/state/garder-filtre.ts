import type { Filtre } from '../domain/etablissement/filtre';
import type { Session } from '../workers/moteur-api';

/**
 * Filter kept after an import: restrictions stay, but for départements the session no longer holds,
 * which would leave an empty screen without a reason the user can see.
 */
export function keepFiltre(filtre: Filtre, session: Session): Filtre {
  const demandes = filtre.valeurs.departement;
  if (demandes === undefined) return filtre;
  const presents = new Set(session.departements.map((departement) => departement.code));
  const gardes = demandes.filter((code) => presents.has(code));
  if (gardes.length === demandes.length) return filtre;
  const { departement: _retire, ...autres } = filtre.valeurs;
  return { ...filtre, valeurs: gardes.length === 0 ? autres : { ...autres, departement: gardes } };
}
