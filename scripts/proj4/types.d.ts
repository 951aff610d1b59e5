declare module 'proj4/lib/core' {
  import type proj4 from 'proj4';

  const core: typeof proj4 & { defaultDatum: string };
  export default core;
}
declare module 'proj4/lib/Proj' {
  const Proj: { readonly projections: { add(projection: unknown): void } };
  export default Proj;
}
declare module 'proj4/lib/projections/*' {
  const projection: unknown;
  export default projection;
}
