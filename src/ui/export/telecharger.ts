/** Long enough for the browser to have taken the content over. */
const LIBERATION_MS = 30_000;

/** Hands a file over to the user's downloads. */
export function telecharger(contenu: Blob, nom: string): void {
  const adresse = URL.createObjectURL(contenu);
  const lien = document.createElement('a');
  lien.href = adresse;
  lien.download = nom;
  document.body.append(lien);
  lien.click();
  lien.remove();
  setTimeout(() => URL.revokeObjectURL(adresse), LIBERATION_MS);
}
