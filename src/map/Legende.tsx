import { useState } from 'react';
import { TEXTES_CARTE } from '../i18n/carte';
import { formatNombre } from '../i18n/formats';
import { type EntreeLegende, listRubriques, type RubriqueLegende } from './rubriques';
import { SigneLegende } from './Signes';
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
  const rubriques = listRubriques(modele);
  // Where establishments are not drawn, none is missing.
  const attendus = modele.offre !== null || modele.evolution !== null;
  const vide = attendus && !rubriques.some(({ cle }) => cle !== 'territoires');
  return (
    <>
      {vide && (
        <p className="carte-legende-note">
          {modele.evolution === null ? TEXTES_CARTE.rienDessine : TEXTES_CARTE.aucunChangement}
        </p>
      )}
      {rubriques.map((rubrique) => (
        <Rubrique key={rubrique.cle} rubrique={rubrique} />
      ))}
    </>
  );
}

/** On screen the families need no title: they are what a map of the offer is about. */
const CLASSES_RUBRIQUES: Partial<Readonly<Record<RubriqueLegende['cle'], string>>> = {
  familles: 'carte-legende-familles',
  capacite: 'carte-legende-tailles',
};

function Rubrique({ rubrique: { cle, titre, entrees } }: { readonly rubrique: RubriqueLegende }) {
  const lignes = entrees.filter(({ signe }) => signe !== null);
  return (
    <div data-rubrique={cle}>
      {cle !== 'familles' && <h3>{titre}</h3>}
      {lignes.length > 0 && (
        <ul className={CLASSES_RUBRIQUES[cle]}>
          {lignes.map((entree) => (
            <Ligne key={entree.cle} entree={entree} />
          ))}
        </ul>
      )}
      {entrees.map(({ cle: cleNote, signe, libelle }) =>
        signe === null ? (
          <p key={cleNote} className="carte-legende-note">
            {libelle}
          </p>
        ) : null,
      )}
    </div>
  );
}

function Ligne({ entree: { signe, libelle, nombre } }: { readonly entree: EntreeLegende }) {
  return (
    <li {...(libelle === '' ? { className: 'carte-legende-large' } : {})}>
      {signe !== null && <SigneLegende signe={signe} />}
      <span>{libelle}</span>
      {nombre !== null && <b>{formatNombre(nombre)}</b>}
    </li>
  );
}
