import type { Portrait } from '../../domain/portrait/portrait';
import { nommerPortrait, PORTRAIT } from '../../i18n/portrait';
import { BlocAcces } from './BlocAcces';
import { BlocGestionnaires } from './BlocGestionnaires';
import { BlocGht } from './BlocGht';
import { BlocOffre } from './BlocOffre';
import { BlocPopulation } from './BlocPopulation';
import { BlocTaux } from './BlocTaux';
import { CarteSituation } from './CarteSituation';
import { CarteTerritoires } from './CarteTerritoires';
import { Chiffres } from './Chiffres';
import { Constats } from './Constats';
import { Pied } from './Pied';

/** Sheets the page is laid out for. */
export const FORMATS_PORTRAIT = ['a4-portrait', 'a4-paysage', 'a3-portrait', 'a3-paysage'] as const;
export type FormatPortrait = (typeof FORMATS_PORTRAIT)[number];

/**
 * The page on a territory: one component for the screen, the printer and the file. Its styles are in `portrait.css`,
 * with plain class names since the file carries them too.
 */
export function PagePortrait({
  portrait,
  format = 'a4-portrait',
}: {
  readonly portrait: Portrait;
  readonly format?: FormatPortrait;
}) {
  const { territoire, sources, cartes, offre } = portrait;
  if (territoire.communes === 0)
    return (
      <article className="portrait-page" data-format={format}>
        <h2>{nommerPortrait(territoire)}</h2>
        <p className="portrait-alerte">{PORTRAIT.vide.texte}</p>
      </article>
    );
  return (
    <article className="portrait-page" data-format={format}>
      <header className="portrait-entete">
        <div>
          <p className="portrait-surtitre">
            {PORTRAIT.surtitre}
            {sources.fictive && <span className="portrait-fictif">{PORTRAIT.fictif}</span>}
          </p>
          <h2>{nommerPortrait(territoire)}</h2>
          <p>
            {PORTRAIT.sousTitre(
              territoire.communes,
              cartes?.niveau ?? 'commune',
              cartes?.noms.length ?? 0,
              sources.dateDonnees,
            )}
          </p>
        </div>
        {cartes?.situation != null && <CarteSituation situation={cartes.situation} />}
      </header>
      {territoire.hypotheses > 0 && (
        <p className="portrait-alerte">{PORTRAIT.hypotheses(territoire.hypotheses)}</p>
      )}
      {offre.etablissements < 2 && <p className="portrait-alerte">{PORTRAIT.petit(offre.etablissements)}</p>}
      <Chiffres portrait={portrait} />
      <div className="portrait-corps">
        <Constats portrait={portrait} />
        {cartes !== null && (
          <section className="portrait-cartes">
            <h3>{PORTRAIT.cartes.titre(cartes.niveau)}</h3>
            <div>
              {cartes.cartes.map((carte) => (
                <CarteTerritoires key={carte.variable} cartes={cartes} carte={carte} />
              ))}
            </div>
            {cartes.encarts > 0 && <p className="portrait-note">{PORTRAIT.cartes.encarts(cartes.encarts)}</p>}
          </section>
        )}
        <div className="portrait-colonnes">
          <BlocTaux portrait={portrait} />
          <BlocAcces portrait={portrait} />
          <BlocPopulation portrait={portrait} />
          <BlocOffre portrait={portrait} />
          <BlocGestionnaires portrait={portrait} />
          <BlocGht portrait={portrait} />
        </div>
      </div>
      <Pied portrait={portrait} />
    </article>
  );
}
