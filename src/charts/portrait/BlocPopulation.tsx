import type { Portrait } from '../../domain/portrait/portrait';
import { formatNombre, formatPourcentage } from '../../i18n/formats';
import { PORTRAIT } from '../../i18n/portrait';
import { Barre } from './Barre';
import { expliquer } from './explications';
import { Section } from './Section';
import { Valeur } from './valeur';

/** Inhabitants by age beside France. */
export function BlocPopulation({ portrait }: { readonly portrait: Portrait }) {
  const { titre, tranches, colonnes, repere } = PORTRAIT.population;
  const { population } = portrait;
  const maximum = Math.max(
    ...population.tranches.flatMap(({ part, partFrance }) => [part ?? 0, partFrance ?? 0]),
  );
  return (
    <Section titre={titre} nom="population">
      <table>
        <thead>
          <tr>
            <th scope="col">{colonnes.tranche}</th>
            <th scope="col" className="portrait-nombre">
              {colonnes.habitants}
            </th>
            <th scope="col" className="portrait-nombre">
              {colonnes.part}
            </th>
            <th scope="col" className="portrait-nombre">
              {colonnes.france}
            </th>
            <td className="portrait-large" />
          </tr>
        </thead>
        <tbody>
          {population.tranches.map(({ tranche, habitants, part, partFrance }) => (
            <tr key={tranche}>
              <th scope="row">{tranches[tranche]}</th>
              <td className="portrait-nombre">{formatNombre(habitants)}</td>
              <td className="portrait-nombre">
                <Valeur explication={expliquer(portrait, 'part', { estime: population.estimee })}>
                  {formatPourcentage(part, 1)}
                </Valeur>
              </td>
              <td className="portrait-nombre">{formatPourcentage(partFrance, 1)}</td>
              <td>
                <Barre valeur={part} maximum={maximum} repere={partFrance} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="portrait-note">{repere}</p>
    </Section>
  );
}
