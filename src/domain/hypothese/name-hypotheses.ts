import { readTexte } from '../shared/colonne-texte';
import { findTexte } from '../shared/find-texte';
import { findCommune } from '../territoire/commune';
import type { Socle } from '../territoire/socle';
import type { NomHypothese } from './effets';
import type { Hypothese } from './hypothese';

/** What each supposition names in the loaded data, and where it stands once supposed. */
export function nameHypotheses(socle: Socle, hypotheses: readonly Hypothese[]): readonly NomHypothese[] {
  const { communes, offre } = socle.contexte;
  const { etablissements: et } = offre;
  return hypotheses.map((hypothese) => {
    const numero = hypothese.numeroFiness;
    const ligne = numero === undefined ? -1 : findTexte(et.numeroFiness, et.nombre, numero);
    const actuelle = ligne < 0 ? -1 : (et.commune[ligne] as number);
    const commune =
      hypothese.genre === 'ouvrir' || hypothese.genre === 'deplacer'
        ? findCommune(communes, hypothese.commune)
        : actuelle;
    const places = ligne < 0 ? Number.NaN : (et.places[ligne] as number);
    const connue =
      (hypothese.genre === 'ouvrir' || ligne >= 0) &&
      (commune >= 0 || hypothese.genre === 'fermer' || hypothese.genre === 'redimensionner');
    return {
      id: hypothese.id,
      connue,
      commune: commune < 0 ? null : (communes.nom[commune] as string),
      etablissement: ligne < 0 ? null : readTexte(et.nom, ligne),
      position: !connue
        ? null
        : hypothese.genre === 'ouvrir' || hypothese.genre === 'deplacer'
          ? positionCommune(socle, commune)
          : known(et.longitude[ligne] as number, et.latitude[ligne] as number),
      placesActuelles: Number.isNaN(places) ? null : places,
    };
  });
}

function positionCommune(
  { mailles, contexte: { communes } }: Socle,
  commune: number,
): readonly [number, number] | null {
  if (commune < 0) return null;
  const maille = mailles.parCommune[commune] as number;
  if (maille >= 0) return [mailles.longitude[maille] as number, mailles.latitude[maille] as number];
  return known(communes.longitude[commune] as number, communes.latitude[commune] as number);
}

function known(longitude: number, latitude: number): readonly [number, number] | null {
  return Number.isNaN(longitude) || Number.isNaN(latitude) ? null : [longitude, latitude];
}
