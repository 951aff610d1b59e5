import { simplifierNom } from './simplifier-nom';

/** Ages both included; `max` null = and over. */
export interface BornesAge {
  readonly min: number;
  readonly max: number | null;
}

const AGE_MAX = 130;

/**
 * Ages that the name of a column of inhabitants covers: "P21_POP1529" and "15 à 29 ans" → 15–29, "P21_POP90P" and
 * "90 ans ou plus" → 90 and over, "Moins de 20 ans" → 0–19, "F20_24" → 20–24. null when it tells no ages.
 */
export function readTrancheAge(nom: string): BornesAge | null {
  const colle = simplifierNom(nom);
  const insee = /^[pc]\d\d(?:pop|h|f)(\d{2})(?:(\d{2})|p)$/.exec(colle);
  if (insee) return bornes(Number(insee[1]), insee[2] === undefined ? null : Number(insee[2]));
  // The year of the census is no age.
  const texte = mots(nom).replace(/\b(?:19|20)\d\d\b/g, ' ');
  const moins = /\b(?:moins|under) de (\d{1,3})\b|\bmoins (\d{1,3})\b|<\s*(\d{1,3})/.exec(texte);
  if (moins) return bornes(0, Number(moins[1] ?? moins[2] ?? moins[3]) - 1);
  const plus =
    /\b(\d{1,3}) ?(?:ans?)? ?(?:(?:et|ou) )?(?:plus|p\b|\+)|\bplus de (\d{1,3})\b|\bplus (\d{1,3})\b|>\s*=?\s*(\d{1,3})/.exec(
      texte,
    );
  if (plus) return bornes(Number(plus[1] ?? plus[2] ?? plus[3] ?? plus[4]), null);
  const entre = /\b[a-z]?(\d{1,3}) ?(?:ans?)? ?(?:a|-|et|to) ?(\d{1,3})(?: ?ans?)?\b/.exec(texte);
  if (entre) return bornes(Number(entre[1]), Number(entre[2]));
  const collees = /^(?:pop|age|ages|h|f|hommes|femmes)(\d{2})(\d{2})(?:ans)?$/.exec(colle);
  if (collees) return bornes(Number(collees[1]), Number(collees[2]));
  const seul = /\b(?:age |ages )?(\d{1,3}) ans?\b|^age (\d{1,3})$/.exec(texte);
  return seul ? bornes(Number(seul[1] ?? seul[2]), Number(seul[1] ?? seul[2])) : null;
}

/** true when a name tells ages and people, and nothing else ("15–64 ans au chômage" are not the inhabitants). */
export function isTrancheHabitants(nom: string): boolean {
  if (readTrancheAge(nom) === null) return false;
  const autres = mots(nom).replace(
    /[cp]\d\d(?= |-)|\d+p?|\b(?:pop(?:ulation)?|h|f|hommes?|femmes?|habitants?|ages?|ans?|ensemble|total|tranche|part|de|des|a|en|et|ou|plus|moins|p|c)\b|[<>+= -]/g,
    '',
  );
  return /^(?:pop|h|f|p)*$/.test(autres);
}

/** Lower case, without accents; underscores and dashes stand between two words. */
function mots(nom: string): string {
  return nom
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[_\u2013\u2014]/g, '-')
    .replace(/([a-z])-/g, '$1 ')
    .replace(/-(?=[a-z])/g, ' ')
    .replace(/[^a-z0-9<>+=-]+/g, ' ')
    .trim();
}

function bornes(min: number, max: number | null): BornesAge | null {
  if (min > AGE_MAX || (max !== null && (max < min || max > AGE_MAX))) return null;
  return { min, max };
}
