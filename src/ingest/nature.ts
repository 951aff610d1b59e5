import type { CodeAnomalie } from './codes';

/** What the first bytes of a content say it is. */
export type Nature =
  | { readonly sorte: 'gzip' | 'zip' | 'texte' | 'finess_json' | 'geojson' | 'topojson' }
  | { readonly sorte: 'refus'; readonly code: CodeAnomalie; readonly valeur: string | null };

const refus = (code: CodeAnomalie, valeur: string | null = null): Nature => ({
  sorte: 'refus',
  code,
  valeur,
});

/** Tells archives and what is no data at all, from the content only. `utf16` = zeros are expected. */
export function detectNature(debut: Uint8Array, utf16: boolean): Nature {
  if (debut.length === 0) return refus('fichier_vide');
  if (debut[0] === 0x1f && debut[1] === 0x8b) return { sorte: 'gzip' };
  if (commence(debut, 'PK\u0003\u0004') || commence(debut, 'PK\u0005\u0006')) return { sorte: 'zip' };
  if (commence(debut, '%PDF')) return refus('fichier_pdf');
  if (
    commence(debut, '7z\u00bc\u00af') ||
    commence(debut, 'Rar!') ||
    commence(debut, 'BZh') ||
    commence(debut, '\u00fd7zXZ')
  ) {
    return refus('archive_non_lue');
  }
  if (commence(debut, '\u0089PNG') || commence(debut, '\u00ff\u00d8\u00ff') || commence(debut, 'GIF8'))
    return refus('fichier_image');
  // Compound documents: .xls and .doc of before 2007.
  if (commence(debut, '\u00d0\u00cf\u0011\u00e0')) return refus('classeur_non_lu');
  return utf16 ? { sorte: 'texte' } : natureTexte(debut);
}

function natureTexte(debut: Uint8Array): Nature {
  let controles = 0;
  for (const octet of debut) {
    if (octet === 0) return refus('fichier_binaire');
    if (octet < 9 || (octet > 13 && octet < 32 && octet !== 27)) controles += 1;
  }
  if (controles > debut.length * 0.02) return refus('fichier_binaire');
  const texte = latin1(debut.subarray(0, 65_536))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (texte === '' && debut.length < 65_536) return refus('fichier_vide');
  if (/^(?:<!doctype\s+html|<html|<head|<body)/i.test(texte)) return refus('fichier_html', titreHtml(texte));
  if (texte.startsWith('<?xml') || /^<[a-z!]/i.test(texte)) {
    return /<html[\s>]/i.test(texte) ? refus('fichier_html', titreHtml(texte)) : refus('fichier_xml');
  }
  // A bracket may open a text cell; JSON needs a name, a value or another bracket after it.
  return /^(?:\{\s*["}]|\[\s*[[{"\d\]])/.test(texte) ? natureJson(texte) : { sorte: 'texte' };
}

function natureJson(texte: string): Nature {
  if (/"(?:schemaVersion|pmej|gco|gcc|numFinessPm)"\s*:/.test(texte)) return { sorte: 'finess_json' };
  if (/"type"\s*:\s*"Topology"|^\{\s*"arcs"\s*:/.test(texte)) return { sorte: 'topojson' };
  if (/"type"\s*:\s*"(?:FeatureCollection|Feature)"|"features"\s*:/.test(texte)) return { sorte: 'geojson' };
  return refus('json_non_reconnu');
}

function titreHtml(texte: string): string | null {
  return /<title[^>]*>([^<]*)/i.exec(texte)?.[1]?.trim() ?? null;
}

function latin1(octets: Uint8Array): string {
  let texte = '';
  for (let k = 0; k < octets.length; k += 8192) texte += String.fromCharCode(...octets.subarray(k, k + 8192));
  return texte;
}

function commence(octets: Uint8Array, signature: string): boolean {
  for (let k = 0; k < signature.length; k += 1) if (octets[k] !== signature.charCodeAt(k)) return false;
  return true;
}
