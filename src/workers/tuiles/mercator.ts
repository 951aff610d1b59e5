/** Longitude to the Web Mercator square, 0 (180° W) to 1 (180° E). */
export function mercatorX(longitude: number): number {
  return longitude / 360 + 0.5;
}

/** Latitude to the Web Mercator square, 0 (north) to 1 (south). */
export function mercatorY(latitude: number): number {
  const sinus = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sinus) / (1 - sinus))) / Math.PI;
  return Math.min(1, Math.max(0, y));
}

export function longitudeDe(x: number): number {
  return (x - 0.5) * 360;
}

export function latitudeDe(y: number): number {
  return (360 * Math.atan(Math.exp(((180 - y * 360) * Math.PI) / 180))) / Math.PI - 90;
}
