import type { Portrait } from '../../domain/portrait/portrait';
import { formatDuree, formatNombre, formatPourcentage, INCONNU } from '../../i18n/formats';
import { PORTRAIT } from '../../i18n/portrait';
import { LIBELLES_SERVICE_COURTS } from '../../i18n/services';
import { expliquer } from './explications';
import { Section } from './Section';
import { Valeur } from './valeur';

/** Minutes from where people live to the nearest of some services. */
export function BlocAcces({ portrait }: { readonly portrait: Portrait }) {
  const { titre, colonnes, aucun, repere, bord } = PORTRAIT.acces;
  const { acces } = portrait;
  const plusAuBord = Math.max(
    0,
    ...acces.map(({ etablissements, partBord }) => (etablissements === 0 ? 0 : (partBord ?? 0))),
  );
  return (
    <Section titre={titre(acces[0]?.seuilMinutes ?? 0)} nom="acces">
      <table>
        <thead>
          <tr>
            <th scope="col">{colonnes.service}</th>
            <th scope="col" className="portrait-nombre">
              {colonnes.mediane}
            </th>
            <th scope="col" className="portrait-nombre">
              {colonnes.part}
            </th>
            <th scope="col" className="portrait-nombre">
              {colonnes.habitants}
            </th>
            <th scope="col">{colonnes.loin}</th>
          </tr>
        </thead>
        <tbody>
          {acces.map((ligne) => {
            const { service, etablissements, medianeMinutes, partAuDela, auDela, plusLoin, estime } = ligne;
            return (
              <tr key={service}>
                <th scope="row">{LIBELLES_SERVICE_COURTS[service]}</th>
                {etablissements === 0 ? (
                  <td colSpan={4}>{aucun}</td>
                ) : (
                  <>
                    <td className="portrait-nombre">
                      <Valeur
                        explication={expliquer(portrait, 'mediane', {
                          estime: estime && medianeMinutes !== null,
                        })}
                      >
                        {formatDuree(medianeMinutes)}
                      </Valeur>
                    </td>
                    <td className="portrait-nombre">
                      <Valeur
                        explication={expliquer(portrait, 'auDela', { estime: estime && partAuDela !== null })}
                      >
                        {formatPourcentage(partAuDela, 1)}
                      </Valeur>
                    </td>
                    <td className="portrait-nombre">
                      {partAuDela === null ? INCONNU : formatNombre(Math.round(auDela))}
                    </td>
                    <td className="portrait-texte">
                      {plusLoin === null ? INCONNU : `${plusLoin.nom}, ${formatDuree(plusLoin.minutes)}`}
                    </td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="portrait-note">
        {repere}
        {plusAuBord >= 0.005 && ` ${bord(plusAuBord)}`}
      </p>
    </Section>
  );
}
