import type { Portrait } from '../../domain/portrait/portrait';
import { EQUIPEMENT } from '../../i18n/equipement';
import { formatNombre, formatPourcentage } from '../../i18n/formats';
import { LIBELLES_FAMILLE } from '../../i18n/nomenclature';
import { PORTRAIT } from '../../i18n/portrait';
import { LIBELLES_STATUT_COURTS } from '../../i18n/portrait-statuts';
import { Barre } from './Barre';
import { Section } from './Section';

/** Establishments and places by family, and who holds the ESMS. */
export function BlocOffre({ portrait: { offre } }: { readonly portrait: Portrait }) {
  const { titre, colonnes, statuts, repere } = PORTRAIT.offre;
  const maximum = Math.max(0, ...offre.familles.map(({ etablissements }) => etablissements));
  return (
    <Section titre={titre} nom="offre">
      <table>
        <thead>
          <tr>
            <th scope="col">{colonnes.famille}</th>
            <th scope="col" className="portrait-nombre">
              {colonnes.etablissements}
            </th>
            <th scope="col" className="portrait-nombre">
              {colonnes.places}
            </th>
            <td className="portrait-large" />
          </tr>
        </thead>
        <tbody>
          {offre.familles.map(({ famille, etablissements, places, placesInconnues }) => (
            <tr key={famille}>
              <th scope="row">{LIBELLES_FAMILLE[famille]}</th>
              <td className="portrait-nombre">{formatNombre(etablissements)}</td>
              <td className="portrait-nombre">
                {places !== null && placesInconnues > 0
                  ? EQUIPEMENT.minimum(formatNombre(places))
                  : formatNombre(places)}
              </td>
              <td>
                <Barre valeur={etablissements} maximum={maximum} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {offre.statuts.some(({ statut }) => statut !== 'INCONNU') && (
        <p className="portrait-note">
          {`${statuts}\u00a0: ${offre.statuts
            .map(
              ({ statut, esms }) =>
                `${LIBELLES_STATUT_COURTS[statut]} ${formatPourcentage(esms / offre.esms)}`,
            )
            .join(', ')}. ${repere}`}
        </p>
      )}
    </Section>
  );
}
