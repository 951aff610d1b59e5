import { FIN, LOCAL, NOM_PROJET } from './archive/limites';

const FIN_MAX = 22 + 0xffff + 65_536;

/** Tells a portable project among the user's files, from its content: a zip that holds `projet.json`. */
export async function isMaillage(contenu: Blob | Uint8Array): Promise<boolean> {
  try {
    const blob = contenu instanceof Blob ? contenu : new Blob([contenu.slice()]);
    const debut = new Uint8Array(await blob.slice(0, 30 + NOM_PROJET.length).arrayBuffer());
    if (debut.length < 22) return false;
    const vue = new DataView(debut.buffer);
    const signature = vue.getUint32(0, true);
    if (signature !== LOCAL && signature !== FIN) return false;
    // We write it first; another tool may have put it anywhere: it is then named in the list at the end.
    if (debut.length >= 30 + NOM_PROJET.length && vue.getUint16(26, true) === NOM_PROJET.length)
      if (new TextDecoder('latin1').decode(debut.subarray(30)) === NOM_PROJET) return true;
    const fin = await blob.slice(Math.max(0, blob.size - FIN_MAX)).arrayBuffer();
    // Header of the list: 46 bytes, the length of the name at the 28th.
    const octets = new Uint8Array(fin);
    const texte = new TextDecoder('latin1').decode(octets);
    for (let k = texte.indexOf(NOM_PROJET); k >= 0; k = texte.indexOf(NOM_PROJET, k + 1))
      if (k >= 46 && texte.startsWith('PK\u0001\u0002', k - 46) && octets[k - 18] === NOM_PROJET.length)
        return true;
    return false;
  } catch {
    // Unreadable: the ordinary reading says why.
    return false;
  }
}
