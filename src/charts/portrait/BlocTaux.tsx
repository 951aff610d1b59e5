import type { Portrait } from '../../domain/portrait/portrait';
import { EQUIPEMENT, formatTaux } from '../../i18n/equipement';
import { formatPourcentage, INCONNU } from '../../i18n/formats';
import { PORTRAIT } from '../../i18n/portrait';
import { LIBELLES_TAUX } from '../../i18n/taux';
import { BarreRapport } from './BarreRapport';
import { expliquerTaux } from './explications';
import { Section } from './Section';
import { Valeur } from './valeur';

/** Rates of equipment against their references. */
export function BlocTaux({ portrait }: { readonly portrait: Portrait }) {
  const { titre, colonnes, repere, ecart, libelles, sansPlaces } = PORTRAIT.taux;
  const connus = portrait.taux.some(({ ensemble }) => ensemble.taux !== null);
  return (
    <Section titre={titre} nom="taux">
      {connus ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{colonnes.taux}</th>
              <th scope="col" className="portrait-nombre">
                {colonnes.valeur}
              </th>
              <th scope="col" className="portrait-nombre">
                {colonnes.reference}
              </th>
              <th scope="col" className="portrait-nombre">
                {colonnes.ecart}
              </th>
              <th scope="col" className="portrait-large">
                {colonnes.barre}
              </th>
              <th scope="col" className="portrait-nombre">
                {colonnes.cv}
              </th>
            </tr>
          </thead>
          <tbody>
            {portrait.taux.map((ligne) => {
              const { taux, ensemble, reference, coefficientVariation } = ligne;
              const minimum = ensemble.placesInconnues > 0 && ensemble.taux !== null;
              return (
                <tr key={taux}>
                  <th scope="row">{libelles[taux] ?? LIBELLES_TAUX[taux]}</th>
                  <td className="portrait-nombre">
                    <Valeur explication={expliquerTaux(portrait, ligne, 'taux')}>
                      {minimum ? EQUIPEMENT.minimum(formatTaux(ensemble.taux)) : formatTaux(ensemble.taux)}
                    </Valeur>
                  </td>
                  <td className="portrait-nombre">
                    {reference === null ? (
                      INCONNU
                    ) : (
                      <Valeur explication={expliquerTaux(portrait, ligne, 'reference')}>
                        {formatTaux(reference.valeur)}
                      </Valeur>
                    )}
                  </td>
                  <td className="portrait-nombre">
                    {reference === null || ensemble.ecartPlaces === null ? (
                      INCONNU
                    ) : (
                      <Valeur explication={expliquerTaux(portrait, ligne, 'ecart')}>
                        {ecart(ensemble.ecartPlaces)}
                      </Valeur>
                    )}
                  </td>
                  <td>
                    <BarreRapport rapport={reference === null ? null : ensemble.ratio} />
                  </td>
                  <td className="portrait-nombre">{formatPourcentage(coefficientVariation)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : (
        <p>{sansPlaces}</p>
      )}
      {connus && <p className="portrait-note">{repere}</p>}
    </Section>
  );
}
