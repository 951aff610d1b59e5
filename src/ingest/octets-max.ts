/** Nothing is read nor unpacked beyond this size. */
export const OCTETS_MAX = 2 * 1024 ** 3;
