import type { Portrait } from '../../domain/portrait/portrait';
import { PORTRAIT } from '../../i18n/portrait';
import { expliquer } from './explications';
import { Section } from './Section';
import { Valeur } from './valeur';

/** GHT named on the page. */
const GHT_MAX = 3;

/** GHT of the territory, and how far its ESMS are from a town. */
export function BlocGht({ portrait }: { readonly portrait: Portrait }) {
  const { titre, inconnus, aucun, ligne, support, part, autres, repere } = PORTRAIT.ght;
  const { connus, liste } = portrait.ght;
  const { isolement } = portrait;
  return (
    <>
      <Section titre={titre} nom="ght">
        {liste.length === 0 ? (
          <p>{connus ? aucun : inconnus}</p>
        ) : (
          <ul className="portrait-faits">
            {liste.slice(0, GHT_MAX).map((ght) => (
              <li key={ght.id}>
                <strong>{ght.nom}</strong>
                {ght.partPopulation !== null && (
                  <>
                    {'\u00a0: '}
                    <Valeur explication={expliquer(portrait, 'ght', { estime: true })}>
                      {part(ght.partPopulation)}
                    </Valeur>
                  </>
                )}
                {` ; ${ligne(ght.hopitaux, ght.esmsDeMembres)}`}
                {ght.support !== null && ` ; ${support(ght.support)}`}
              </li>
            ))}
            {liste.length > GHT_MAX && <li>{autres(liste.length - GHT_MAX)}</li>}
          </ul>
        )}
        {liste.length > 0 && <p className="portrait-note">{repere}</p>}
      </Section>
      <Section titre={PORTRAIT.isolement.titre} nom="isolement">
        <p>
          {isolement.connus === 0
            ? PORTRAIT.isolement.aucun
            : `${PORTRAIT.isolement.phrase(isolement.isoles, isolement.connus, isolement.seuilMinutes, isolement.seuilVille)}.`}
        </p>
      </Section>
    </>
  );
}
