import type { Portrait } from '../../domain/portrait/portrait';
import { formatNombre } from '../../i18n/formats';
import { PORTRAIT } from '../../i18n/portrait';
import { LIBELLES_STATUT_COURTS } from '../../i18n/portrait-statuts';
import { expliquer } from './explications';
import { Section } from './Section';
import { Valeur } from './valeur';

/** Who runs the ESMS: how many are small, and the largest here. */
export function BlocGestionnaires({ portrait }: { readonly portrait: Portrait }) {
  const { titre, colonnes, petits, petitsInconnus, mono, sansNom, aucun } = PORTRAIT.gestionnaires;
  const { nombre, sousSeuils, seuilsInconnus, monoActivite, principaux, estime } = portrait.gestionnaires;
  const connus = nombre - seuilsInconnus;
  return (
    <Section titre={titre} nom="gestionnaires">
      {nombre === 0 ? (
        <p>{aucun}</p>
      ) : (
        <>
          <ul className="portrait-faits">
            <li>
              {connus === 0 ? (
                petitsInconnus
              ) : (
                <Valeur explication={expliquer(portrait, 'seuils', { estime })}>
                  {petits(sousSeuils, connus)}
                </Valeur>
              )}
            </li>
            <li>
              <Valeur explication={expliquer(portrait, 'mono')}>{mono(monoActivite, nombre)}</Valeur>
            </li>
          </ul>
          <table>
            <thead>
              <tr>
                <th scope="col">{colonnes.nom}</th>
                <th scope="col">{colonnes.statut}</th>
                <th scope="col" className="portrait-nombre">
                  {colonnes.esms}
                </th>
                <th scope="col" className="portrait-nombre">
                  {colonnes.places}
                </th>
              </tr>
            </thead>
            <tbody>
              {principaux.map(({ numeroFinessEj, nom, statut, esms, places }) => (
                <tr key={numeroFinessEj}>
                  <th scope="row" className="portrait-texte">
                    {nom ?? sansNom(numeroFinessEj)}
                  </th>
                  <td className="portrait-texte">{LIBELLES_STATUT_COURTS[statut]}</td>
                  <td className="portrait-nombre">{formatNombre(esms)}</td>
                  <td className="portrait-nombre">{formatNombre(places)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Section>
  );
}
