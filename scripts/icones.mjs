/** `npm run icones`: icons of the installed application, drawn from the mark of `public/favicon.svg`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { ROOT } from './outils/depot.mjs';

/** Side of the drawing the shapes below are written in. */
const SIDE = 32;
/** Samples per pixel along each axis. */
const SAMPLES = 4;

/** @typedef {readonly [number, number]} Point @typedef {readonly [number, number, number]} Colour */
/** @typedef {{ colour: Colour, inside: (x: number, y: number) => boolean }} Shape */

/** @param {string} hex @returns {Colour} */
const colour = (hex) => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** @param {Colour} c @param {Point} centre @param {number} radius @returns {Shape} */
const disc = (c, [cx, cy], radius) => ({ colour: c, inside: (x, y) => Math.hypot(x - cx, y - cy) <= radius });

/** @param {Colour} c @param {number} left @param {number} top @param {number} side @param {number} radius @returns {Shape} */
const square = (c, left, top, side, radius) => ({
  colour: c,
  inside: (x, y) => {
    const dx = Math.max(left + radius - x, x - (left + side - radius), 0);
    const dy = Math.max(top + radius - y, y - (top + side - radius), 0);
    return Math.hypot(dx, dy) <= radius;
  },
});

/** @param {Colour} c @param {readonly Point[]} points @param {number} width @returns {Shape} */
const line = (c, points, width) => ({
  colour: c,
  inside: (x, y) =>
    points.slice(1).some(([x2, y2], rank) => {
      const [x1, y1] = points[rank];
      const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
      const at = Math.min(1, Math.max(0, along));
      return Math.hypot(x - x1 - at * (x2 - x1), y - y1 - at * (y2 - y1)) <= width / 2;
    }),
});

/** @param {Colour} c @param {readonly [Point, Point, Point]} corners @returns {Shape} */
const triangle = (c, corners) => ({
  colour: c,
  inside: (x, y) => {
    const sides = corners.map(([x1, y1], rank) => {
      const [x2, y2] = corners[(rank + 1) % 3];
      return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    });
    return sides.every((s) => s >= 0) || sides.every((s) => s <= 0);
  },
});

const NAVY = colour('17324d');
const SKY = colour('9ec5e8');
const AMBER = colour('f2b134');
const TEAL = colour('5fd0c5');
const WHITE = colour('ffffff');

/** The mark, from back to front, without its background. */
const MARK = [
  line(
    SKY,
    [
      [8, 22],
      [12, 10],
      [20, 16],
      [24, 10],
    ],
    2,
  ),
  line(
    SKY,
    [
      [12, 10],
      [8, 22],
      [20, 16],
      [24, 22],
    ],
    2,
  ),
  disc(AMBER, [12, 10], 3.2),
  square(WHITE, 5, 19, 6, 1),
  triangle(TEAL, [
    [20, 12.5],
    [23.8, 19],
    [16.2, 19],
  ]),
  disc(WHITE, [24, 9], 2.6),
  disc(AMBER, [24, 22], 2.6),
];

/**
 * @param {number} pixels side of the picture
 * @param {{ corner: number, scale: number }} look corner radius of the background, size of the mark in it
 * @returns {Buffer} RGBA bytes
 */
function draw(pixels, { corner, scale }) {
  const background = square(NAVY, 0, 0, SIDE, corner);
  const bytes = Buffer.alloc(pixels * pixels * 4);
  for (let p = 0; p < pixels * pixels; p += 1) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let s = 0; s < SAMPLES * SAMPLES; s += 1) {
      const x = (((p % pixels) + ((s % SAMPLES) + 0.5) / SAMPLES) / pixels) * SIDE;
      const y = ((Math.floor(p / pixels) + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES) / pixels) * SIDE;
      if (!background.inside(x, y)) continue;
      const [mx, my] = [x, y].map((v) => (v - SIDE / 2) / scale + SIDE / 2);
      const top = MARK.findLast(({ inside }) => inside(mx, my)) ?? background;
      for (let k = 0; k < 3; k += 1) sum[k] += top.colour[k];
      covered += 1;
    }
    if (covered === 0) continue;
    for (let k = 0; k < 3; k += 1) bytes[p * 4 + k] = Math.round(sum[k] / covered);
    bytes[p * 4 + 3] = Math.round((covered / (SAMPLES * SAMPLES)) * 255);
  }
  return bytes;
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** @param {Buffer} rgba @param {number} pixels */
function encodePng(rgba, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: pixels }, (_, y) =>
    Buffer.concat([Buffer.from([0]), rgba.subarray(y * pixels * 4, (y + 1) * pixels * 4)]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A maskable icon is cut to any shape by the system: background to the edges, mark within the inner 80 %. */
const ICONS = /** @type {const} */ ([
  ['icone-192.png', 192, { corner: 7, scale: 1 }],
  ['icone-512.png', 512, { corner: 7, scale: 1 }],
  ['masquable-512.png', 512, { corner: 0, scale: 0.82 }],
]);

const folder = join(ROOT, 'public', 'icones');
await mkdir(folder, { recursive: true });
for (const [name, pixels, look] of ICONS) {
  await writeFile(join(folder, name), encodePng(draw(pixels, look), pixels));
  console.log(`public/icones/${name}`);
}
