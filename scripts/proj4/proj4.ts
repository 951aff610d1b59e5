import proj4 from 'proj4/lib/core';
import Proj from 'proj4/lib/Proj';
import etmerc from 'proj4/lib/projections/etmerc';
import lcc from 'proj4/lib/projections/lcc';
import tmerc from 'proj4/lib/projections/tmerc';
import utm from 'proj4/lib/projections/utm';

proj4.defaultDatum = 'WGS84';
// `merc` and `longlat` are always there.
for (const projection of [lcc, tmerc, etmerc, utm]) Proj.projections.add(projection);

export default proj4;
