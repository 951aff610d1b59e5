import type { Portrait } from '../../domain/portrait/portrait';
import { attributionOffre } from '../../i18n/attribution';
import { phraseAvertissementEquipement, sourceEquipement } from '../../i18n/equipement';
import { PORTRAIT } from '../../i18n/portrait';

/** How to read the page, what to know before, and who produced what. */
export function Pied({ portrait }: { readonly portrait: Portrait }) {
  const { sources, territoire, avertissements, taux } = portrait;
  const references = [
    ...new Set(
      taux.flatMap(({ reference }) =>
        reference === null || reference.source === ''
          ? []
          : [`${reference.source} (${reference.annee ?? ''})`],
      ),
    ),
  ];
  return (
    <footer className="portrait-pied">
      <p>
        <strong>{PORTRAIT.pied.titre}</strong> {PORTRAIT.pied.places} {PORTRAIT.pied.regles}{' '}
        {territoire.communesApprochees > 0 &&
          PORTRAIT.pied.approchees(territoire.communesApprochees, territoire.communes)}
        {portrait.cartes?.contours === 'approches' && ` ${PORTRAIT.cartes.approches}.`}{' '}
        {avertissements.map(phraseAvertissementEquipement).join(' ')}
      </p>
      <p>
        <strong>{PORTRAIT.pied.sources}</strong> {attributionOffre(sources)}. {sourceEquipement(sources)}{' '}
        {references.length > 0 && `Références\u00a0: ${references.join(' ; ')}. `}
        {[...new Set(sources.reference.map(({ producteur }) => producteur))].join(' ; ')}.{' '}
        {PORTRAIT.pied.etabli}
      </p>
    </footer>
  );
}
