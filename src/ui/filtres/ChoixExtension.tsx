import { useId } from 'react';
import type { TypeActeur } from '../../domain/etablissement/type-acteur';
import { FILTRES } from '../../i18n/filtres';
import { formatNombre } from '../../i18n/formats';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './filtres.module.css';

/** The three maps of the guide, each holding the one before, then everything. */
const EXTENSIONS = {
  esms: ['esms'],
  sanitaire: ['esms', 'sanitaire'],
  articulation: ['esms', 'sanitaire', 'articulation'],
  tout: [],
} as const satisfies Record<string, readonly TypeActeur[]>;
type Extension = keyof typeof EXTENSIONS;

const CLES = Object.keys(EXTENSIONS) as readonly Extension[];

/** Which actors map and table hold: the medico-social offer, then what it may be linked to. */
export function ChoixExtension() {
  const id = useId();
  const filtre = useMagasin((etat) => etat.filtre);
  const facette = useMagasin((etat) =>
    etat.vue?.facettes.find(({ dimension }) => dimension === 'typeActeur'),
  );
  const { filtrer } = useActions();
  const choisis = filtre.valeurs.typeActeur ?? [];
  const nombres = new Map(facette?.valeurs.map(({ code, nombre }) => [code, nombre]));
  const total = [...nombres.values()].reduce((somme, nombre) => somme + nombre, 0);
  const nombreDe = (types: readonly TypeActeur[]): number =>
    types.length === 0 ? total : types.reduce((somme, type) => somme + (nombres.get(type) ?? 0), 0);
  const choisir = (types: readonly TypeActeur[]) => {
    const { typeActeur: _avant, ...valeurs } = filtre.valeurs;
    filtrer({ ...filtre, valeurs: types.length === 0 ? valeurs : { ...valeurs, typeActeur: types } });
  };
  return (
    <fieldset className={saisies.options}>
      <legend title={FILTRES.extensionsAide}>{FILTRES.extensions}</legend>
      {CLES.map((cle) => {
        const types: readonly TypeActeur[] = EXTENSIONS[cle];
        const choisie = types.length === choisis.length && types.every((type) => choisis.includes(type));
        return (
          <label key={cle} className={styles.option} title={FILTRES.extensionDetail[cle]}>
            <input type="radio" name={id} checked={choisie} onChange={() => choisir(types)} />
            <span className={styles.optionLibelle}>
              {FILTRES.extension[cle]}
              {choisie && <span className={textes.detail}>{FILTRES.extensionDetail[cle]}</span>}
            </span>
            <span className={textes.doux} title={FILTRES.compte(nombreDe(types))}>
              {formatNombre(nombreDe(types))}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
