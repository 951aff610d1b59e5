import { COMMUN } from '../../i18n/commun';
import { nommerEtendue } from '../../i18n/etendue';
import { EXPORT } from '../../i18n/export';
import { readEtendue } from '../../state/constantes';
import { useMagasin } from '../../state/utiliser-magasin';
import { useNommerTerritoire } from '../coquille/use-nommer-territoire';

/** Beyond this many codes a file name says "selection". */
const CODES_NOMMES = 3;

/** How the territory shown is called in a title, and in a file name, where invented data say so. */
export function useNomTerritoire(): { readonly nom: string; readonly code: string } {
  const session = useMagasin((etat) => etat.session);
  const filtre = useMagasin((etat) => etat.filtre);
  const nommer = useNommerTerritoire();
  const { territoire, epcis, communes, ...etendue } = readEtendue(filtre);
  const charges = (session?.departements ?? []).map(({ code }) => code);
  // A file of one département says so even when nothing is chosen.
  const departements =
    etendue.departements.length > 0 || charges.length > CODES_NOMMES ? etendue.departements : charges;
  const sans = territoire === null && epcis.length === 0 && communes.length === 0;
  const choisis = sans ? departements : etendue.departements;
  const nom = nommerEtendue({ departements: choisis, epcis, communes, territoire }, nommer);
  const codes = [...listCodes(territoire), ...choisis, ...epcis, ...communes];
  const code = codes.length > CODES_NOMMES ? 'selection' : codes.join('-');
  return {
    nom: nom === '' ? COMMUN.territoire.tous : nom,
    code: session?.fictive === true ? EXPORT.fictif : code === '' ? 'france' : code,
  };
}

function listCodes(territoire: ReturnType<typeof readEtendue>['territoire']): readonly string[] {
  switch (territoire?.genre) {
    case 'region':
    case 'bassin':
    case 'ght':
      return territoire.codes.map((code) => `${territoire.genre}-${code.replace(/[^0-9A-Za-z]+/g, '-')}`);
    case 'dessin':
      return ['dessin'];
    case 'rayon':
      return [`${territoire.minutes}-min`];
    default:
      return [];
  }
}
