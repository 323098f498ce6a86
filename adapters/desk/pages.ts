// Where the desk's page is served from, and the policy it needs. It knows what the build makes, not what the page does.
import { join } from 'node:path';
import type { StaticFolder } from '../http/static.ts';

/**
 * The page's styles are put into `<style>` elements that are empty when they enter the document and are filled through the
 * object model. So the only inline style that is let in is the empty one; injected style text stays shut out.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** `/desk/`, with content-hashed names under `assets/`. */
export function deskPages(dist: string): readonly StaticFolder[] {
  return [
    {
      prefix: '/desk/',
      folder: join(dist, 'desk'),
      immutable: /^assets\/[^/]+-[\w-]{8}\.\w+$/,
      page: { kind: 'strict', styles: [emptyStyle] },
    },
  ];
}
