import { useState } from 'react';
import { CLASSES_PLACES } from '../domain/cartographie/schema-tuiles';
import {
  LIBELLES_CLASSE_PLACES,
  LIBELLES_COOPERATION,
  TEXTES_CARTE,
  texteApprochesAmas,
  texteFamille,
} from '../i18n/carte';
import { formatNombre } from '../i18n/formats';
import { SigneAmas, SigneEtalement, SigneSelection, SigneSymbole, SigneTrait } from './Signes';
import { ACCENT, STYLE_COOPERATION } from './view-model/couleurs';
import type { ModeleLegende } from './view-model/legende';

/** Legend of the map: what is drawn in the view and nothing else, with the same signs. */
export function Legende({ modele }: { readonly modele: ModeleLegende }) {
  const [ouverte, setOuverte] = useState(true);
  if (!ouverte) {
    return (
      <button
        type="button"
        className="carte-legende-bouton"
        aria-expanded={false}
        onClick={() => setOuverte(true)}
      >
        {TEXTES_CARTE.legende}
      </button>
    );
  }
  return (
    <section className="carte-legende" aria-label={TEXTES_CARTE.legende}>
      <button
        type="button"
        className="carte-legende-reduire"
        aria-expanded={true}
        aria-label={TEXTES_CARTE.reduire}
        onClick={() => setOuverte(false)}
      >
        <span>{TEXTES_CARTE.legende}</span>
        <svg width="10" height="6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
      </button>
      <Contenu modele={modele} />
    </section>
  );
}

function Contenu({ modele }: { readonly modele: ModeleLegende }) {
  if (modele.familles.length === 0 && modele.superposition.scenario === null) {
    return <p className="carte-legende-note">{TEXTES_CARTE.rienDessine}</p>;
  }
  const { superposition } = modele;
  const traits = superposition.scenario !== null || superposition.selection;
  return (
    <>
      <ul className="carte-legende-familles">
        {modele.familles.map(({ famille, nombre }) => (
          <li key={famille}>
            <SigneSymbole symbole={{ famille, classe: 2, approche: false }} />
            <span>{texteFamille(famille)}</span>
            <b>{formatNombre(nombre)}</b>
          </li>
        ))}
      </ul>
      {modele.classes.length > 0 && (
        <>
          <h3>{TEXTES_CARTE.titreCapacite}</h3>
          <ul className="carte-legende-tailles">
            {modele.classes.map((code) => (
              <li key={code}>
                <SigneSymbole
                  symbole={{
                    famille: modele.familles[0]?.famille ?? 'autre',
                    classe: CLASSES_PLACES.findIndex((classe) => classe.code === code),
                    approche: false,
                  }}
                />
                <span>{LIBELLES_CLASSE_PLACES[code]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {(modele.approches > 0 || modele.approchesAmas > 0) && (
        <>
          <h3>{TEXTES_CARTE.titrePosition}</h3>
          <ul>
            {modele.approches > 0 && (
              <li>
                <SigneSymbole
                  symbole={{ famille: modele.familles[0]?.famille ?? 'autre', classe: 2, approche: true }}
                />
                <span>{TEXTES_CARTE.approchee}</span>
                <b>{formatNombre(modele.approches)}</b>
              </li>
            )}
          </ul>
          {modele.approchesAmas > 0 && (
            <p className="carte-legende-note">{texteApprochesAmas(modele.approchesAmas)}</p>
          )}
        </>
      )}
      {(modele.amas !== null || modele.etales > 0) && (
        <>
          <h3>{TEXTES_CARTE.titreRegroupements}</h3>
          <ul>
            {modele.amas !== null && (
              <li>
                <SigneAmas cle={modele.amas.exemple} pile={false} />
                <span>{TEXTES_CARTE.amas}</span>
              </li>
            )}
            {modele.amas !== null && modele.piles > 0 && (
              <li>
                <SigneAmas cle={modele.amas.exemple} pile={true} />
                <span>{TEXTES_CARTE.pile}</span>
              </li>
            )}
            {modele.etales > 0 && (
              <li>
                <SigneEtalement />
                <span>{TEXTES_CARTE.etales}</span>
              </li>
            )}
          </ul>
        </>
      )}
      {traits && (
        <>
          <h3>{TEXTES_CARTE.titreDessins}</h3>
          <ul>
            {superposition.scenario !== null && (
              <li>
                <SigneTrait {...STYLE_COOPERATION[superposition.scenario]} epaisseur={2.4} />
                <span>{LIBELLES_COOPERATION[superposition.scenario]}</span>
              </li>
            )}
            {superposition.selection && (
              <li>
                <SigneSelection />
                <span>{TEXTES_CARTE.selection}</span>
              </li>
            )}
            {superposition.liens > 0 && (
              <li>
                <SigneTrait couleur={ACCENT} tirets={null} epaisseur={1.4} />
                <span>{TEXTES_CARTE.liens}</span>
                <b>{formatNombre(superposition.liens)}</b>
              </li>
            )}
          </ul>
        </>
      )}
    </>
  );
}
