import { getService, type IdService } from '../../domain/acces/services';
import { findTaux } from '../../domain/equipement/catalogue';
import type { Constat } from '../../domain/portrait/constat';
import type { Portrait } from '../../domain/portrait/portrait';
import { nomCible } from '../../i18n/acces';
import { PORTRAIT } from '../../i18n/portrait';
import { phraseConstat } from '../../i18n/portrait-phrases';
import { HABITANTS_TRANCHE } from '../../i18n/taux';

/** Sentences of each list: a page has no room for more, and a reader no patience. */
const PHRASES_MAX = 3;

/** Strengths, gaps and traits in plain sentences, the most marked first. */
export function Constats({ portrait }: { readonly portrait: Portrait }) {
  return (
    <section className="portrait-constats">
      <h3 className="portrait-cache">{PORTRAIT.constats.titre}</h3>
      {(['manque', 'force', 'trait'] as const).map((sens) => {
        const siens = portrait.constats.filter((constat) => constat.sens === sens).slice(0, PHRASES_MAX);
        return (
          <div key={sens} className={`portrait-constats-${sens}`}>
            <h4>{PORTRAIT.constats[sens]}</h4>
            {siens.length === 0 ? (
              <p>{PORTRAIT.constats.aucun[sens]}</p>
            ) : (
              <ul>
                {siens.map((constat) => (
                  <li key={`${constat.code} ${constat.sujet}`}>
                    {phraseConstat(constat, portrait, { cible: cibleDe(constat) })}
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </section>
  );
}

/** Whom the rate or the service of a fact is for. */
function cibleDe({ code, sujet }: Constat): string {
  if (sujet === null) return '';
  if (code.startsWith('taux_')) {
    const taux = findTaux(sujet);
    return taux === null ? '' : HABITANTS_TRANCHE[taux.tranche];
  }
  return code === 'inegalite_interne' ? '' : nomCible(getService(sujet as IdService).tranches);
}
