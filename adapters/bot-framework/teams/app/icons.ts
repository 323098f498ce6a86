// The app's two icons: a speech bubble over a counter, in colour and as a white outline on nothing, as Teams asks for them.
import { squarePng } from './png.ts';
import type { Pixel } from './png.ts';

const brand = [0x1f, 0x5f, 0xbf] as const;
const perPixel = 4;

export function colourIcon(): Uint8Array {
  return squarePng(192, (x, y) => {
    const white = covered(x, y, 192, (u, v) => inBubble(u, v, 0) || inCounter(u, v));
    const mixed = brand.map((part) => Math.round(part + (255 - part) * white));
    return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0, 255];
  });
}

export function outlineIcon(): Uint8Array {
  return squarePng(32, (x, y): Pixel => {
    const line = covered(
      x,
      y,
      32,
      (u, v) => (inBubble(u, v, 0.03) && !inBubble(u, v, -0.05)) || inCounter(u, v),
    );
    return [255, 255, 255, Math.round(line * 255)];
  });
}

/** How much of the pixel lies inside; coordinates go from 0 to 1. */
function covered(x: number, y: number, size: number, inside: (u: number, v: number) => boolean): number {
  let hits = 0;
  for (let i = 0; i < perPixel * perPixel; i++) {
    const u = (x + ((i % perPixel) + 0.5) / perPixel) / size;
    const v = (y + (Math.floor(i / perPixel) + 0.5) / perPixel) / size;
    if (inside(u, v)) hits++;
  }
  return hits / (perPixel * perPixel);
}

/** A rounded box with a tail; `grown` makes it larger on all sides. */
function inBubble(u: number, v: number, grown: number): boolean {
  const radius = 0.1 + grown;
  const dx = Math.max(Math.abs(u - 0.5) - (0.26 + grown - radius), 0);
  const dy = Math.max(Math.abs(v - 0.38) - (0.18 + grown - radius), 0);
  const inBox = Math.hypot(dx, dy) <= radius;
  const inTail = v > 0.5 && v < 0.68 + grown && Math.abs(u - 0.42) < (0.68 + grown - v) * 0.5;
  return inBox || inTail;
}

function inCounter(u: number, v: number): boolean {
  return Math.abs(u - 0.5) < 0.34 && v > 0.75 && v < 0.82;
}
