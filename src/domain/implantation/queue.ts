/** Share of the inhabitants concerned that "the worst served" means. */
export const PART_MOINS_BIEN_SERVIS = 0.1;

/**
 * Ties are broken by the largest minutes, then by the mean: their weights are small enough that neither buys more
 * than a thousandth of a minute of the worst-served tenth.
 */
const POIDS_MAXIMUM = 1e-6;
const POIDS_MOYENNE = 1e-9;

/** Mean minutes of the worst-served tenth, each demand counted for its inhabitants, the last one in part. */
export function computeQueue(minutes: Float64Array, poids: Float64Array): number {
  let queue = 0;
  visitQueue(minutes, poids, (i, part) => {
    queue += part * (minutes[i] as number);
  });
  return queue;
}

/** What "lift the worst served" minimises: mean of the worst-served tenth, then the largest, then the mean. */
export function valeurQueue(minutes: Float64Array, poids: Float64Array): number {
  if (minutes.length === 0) return 0;
  let total = 0;
  let somme = 0;
  let plus = 0;
  for (let i = 0; i < minutes.length; i += 1) {
    total += poids[i] as number;
    somme += (poids[i] as number) * (minutes[i] as number);
    plus = Math.max(plus, minutes[i] as number);
  }
  return computeQueue(minutes, poids) + POIDS_MAXIMUM * plus + (POIDS_MOYENNE * somme) / total;
}

/**
 * Slopes of `valeurQueue` at these minutes. The value is a maximum of such weighted sums (it is a conditional value
 * at risk, Rockafellar & Uryasev 2000), so the weighted sum by these slopes is below it at any other minutes.
 */
export function pentesQueue(minutes: Float64Array, poids: Float64Array): Float64Array {
  const pentes = new Float64Array(minutes.length);
  if (minutes.length === 0) return pentes;
  const total = poids.reduce((somme, p) => somme + p, 0);
  let pire = 0;
  for (let i = 0; i < minutes.length; i += 1) {
    pentes[i] = (POIDS_MOYENNE * (poids[i] as number)) / total;
    if ((minutes[i] as number) > (minutes[pire] as number)) pire = i;
  }
  visitQueue(minutes, poids, (i, part) => {
    pentes[i] = (pentes[i] as number) + part;
  });
  pentes[pire] = (pentes[pire] as number) + POIDS_MAXIMUM;
  return pentes;
}

const PAS_PAR_MINUTE = 4;

/** Demands of the tail with their share of it; the shares sum to 1. */
function visitQueue(
  minutes: Float64Array,
  poids: Float64Array,
  visite: (i: number, part: number) => void,
): void {
  let total = 0;
  let plus = 0;
  for (let i = 0; i < minutes.length; i += 1) {
    total += poids[i] as number;
    plus = Math.max(plus, minutes[i] as number);
  }
  if (!(total > 0)) return;
  const cherche = total * PART_MOINS_BIEN_SERVIS;
  // Counted by quarter of a minute first: only the demands of the last class need to be sorted.
  const classes = new Float64Array(Math.floor(plus * PAS_PAR_MINUTE) + 1);
  for (let i = 0; i < minutes.length; i += 1) {
    const classe = Math.floor((minutes[i] as number) * PAS_PAR_MINUTE);
    classes[classe] = (classes[classe] as number) + (poids[i] as number);
  }
  let reste = cherche;
  let limite = classes.length - 1;
  while (limite > 0 && (classes[limite] as number) < reste) {
    reste -= classes[limite] as number;
    limite -= 1;
  }
  const derniers: number[] = [];
  for (let i = 0; i < minutes.length; i += 1) {
    const classe = Math.floor((minutes[i] as number) * PAS_PAR_MINUTE);
    if (classe > limite) visite(i, (poids[i] as number) / cherche);
    else if (classe === limite) derniers.push(i);
  }
  derniers.sort((a, b) => (minutes[b] as number) - (minutes[a] as number) || a - b);
  for (const i of derniers) {
    if (reste <= 0) return;
    const pris = Math.min(reste, poids[i] as number);
    visite(i, pris / cherche);
    reste -= pris;
  }
}
