/**
 * What can go wrong outside this program, said in one line of French.
 * @typedef {'reseau' | 'mandataire' | 'certificat' | 'statut' | 'redirections' | 'coupure' | 'somme' | 'reponse' | 'disque' | 'trop_gros'} CodeEchec
 */
export class Echec extends Error {
  /**
   * @param {CodeEchec} code @param {string} message
   * @param {{ statut?: number, passager?: boolean, cause?: unknown }} [details] `passager`: trying again may succeed
   */
  constructor(code, message, { statut, passager = false, cause } = {}) {
    super(message, { cause });
    this.code = code;
    this.statut = statut;
    this.passager = passager;
  }
}

/** Errors of the system that mean: there is no way to that host. */
const SANS_RESEAU = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ECONNREFUSED',
  'ENETDOWN',
]);

/** Errors of the disk. */
const DISQUE = new Set(['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'EDQUOT', 'ENOTDIR', 'EISDIR', 'EEXIST']);

/** Words for an error of the system met while asking for an address. @param {any} error @param {string} adresse */
export function echecSysteme(error, adresse) {
  if (error instanceof Echec) return error;
  const code = String(error?.code ?? '');
  const hote = new URL(adresse).host;
  if (SANS_RESEAU.has(code))
    return new Echec('reseau', `Pas de réseau : ${hote} est injoignable (${code}).`, { cause: error });
  if (code === 'EMANDATAIRE')
    return new Echec('mandataire', `Le mandataire du réseau bloque ${hote} : ${error.message}.`, {
      cause: error,
    });
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
    return new Echec(
      'certificat',
      `Le certificat de ${hote} n’est pas reconnu (${code}) : si votre réseau le remplace par le sien, indiquez son autorité par la variable NODE_EXTRA_CA_CERTS.`,
      { cause: error },
    );
  if (DISQUE.has(code))
    return new Echec('disque', `Écriture impossible (${code}) : ${error.message}`, { cause: error });
  return new Echec('coupure', `Liaison interrompue avec ${hote} (${code || error?.message || error}).`, {
    passager: true,
    cause: error,
  });
}
