/** The one datum our definitions name; the others give their shift themselves (`+towgs84`). */
const WGS84 = { towgs84: '0,0,0', ellipse: 'WGS84', datumName: 'WGS84' };

export default { wgs84: WGS84, WGS84 };
