// The code that a link brought: said once in this tab, as if the customer had typed it. What it opens is the service's business.
import type { Line } from './line.ts';
import type { Drawer } from './storage.ts';

const key = 'tiski.join';

export function giveJoinCode(code: string | undefined, line: Pick<Line, 'send'>, drawer: Drawer): void {
  if (code === undefined || !/^[\dA-Z]{4}-?[\dA-Z]{4}$/i.test(code) || drawer.read(key) === code) return;
  drawer.write(key, code);
  line.send({ type: 'message', text: code, textFormat: 'plain' }).catch(() => drawer.write(key, undefined));
}
