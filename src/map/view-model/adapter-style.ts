/** What is read of a style: its layers keep whatever else they hold. */
interface StyleReseau {
  readonly sources: Readonly<Record<string, object>>;
  readonly layers: readonly CoucheReseau[];
  readonly sprite?: unknown;
}

interface CoucheReseau {
  readonly id: string;
  readonly type: string;
  readonly source?: unknown;
  readonly layout?: object | undefined;
}

/**
 * A network style made fit to live under ours: its sources and layers renamed, its labels in our fonts,
 * so that no glyph is asked from the network.
 */
export function adapterStyle<S extends StyleReseau>(
  style: S,
  { prefixe, police }: { readonly prefixe: string; readonly police: readonly string[] },
): Pick<S, 'sources' | 'layers' | 'sprite'> {
  const sources = Object.fromEntries(
    Object.entries(style.sources).map(([id, source]) => [prefixe + id, source]),
  );
  const layers = style.layers.map((couche) => ({
    ...couche,
    id: prefixe + couche.id,
    ...(typeof couche.source === 'string' ? { source: prefixe + couche.source } : {}),
    ...(couche.layout !== undefined && 'text-field' in couche.layout
      ? { layout: { ...couche.layout, 'text-font': police } }
      : {}),
  }));
  return { sources, layers, sprite: style.sprite } as unknown as Pick<S, 'sources' | 'layers' | 'sprite'>;
}
