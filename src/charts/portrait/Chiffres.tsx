import type { Portrait } from '../../domain/portrait/portrait';
import { formatDuree, formatNombre, formatPourcentage } from '../../i18n/formats';
import { PORTRAIT } from '../../i18n/portrait';
import { expliquer } from './explications';
import { Valeur } from './valeur';

/** The figures that are looked for first. */
export function Chiffres({ portrait }: { readonly portrait: Portrait }) {
  const { population, offre, gestionnaires, isolement } = portrait;
  const ages = population.tranches.find(({ tranche }) => tranche === 'plus75');
  const ville = isolement.medianeVilleMinutes;
  const { cles } = PORTRAIT;
  return (
    <ul className="portrait-chiffres">
      <li>
        <Valeur explication={expliquer(portrait, 'habitants')}>{formatNombre(population.total)}</Valeur>
        <span>{cles.habitants}</span>
      </li>
      <li>
        <Valeur explication={expliquer(portrait, 'part', { estime: population.estimee })}>
          {formatPourcentage(ages?.part ?? null, 1)}
        </Valeur>
        <span>{cles.plus75}</span>
      </li>
      <li>
        <Valeur explication={expliquer(portrait, 'esms')}>{formatNombre(offre.esms)}</Valeur>
        <span>{cles.esms}</span>
      </li>
      <li>
        <Valeur explication={expliquer(portrait, 'gestionnaires')}>
          {formatNombre(gestionnaires.nombre)}
        </Valeur>
        <span>{cles.gestionnaires}</span>
      </li>
      <li>
        <Valeur explication={expliquer(portrait, 'ville', { estime: ville !== null })}>
          {formatDuree(ville)}
        </Valeur>
        <span>{cles.ville}</span>
      </li>
    </ul>
  );
}
