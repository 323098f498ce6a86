// One new process, one message: what `bench/understanding.ts` starts to measure the first message after a start. It reads
// its task from its arguments (folder, "warmed" or "as started") and the message from standard input.
import { readFileSync } from 'node:fs';
import { openShop, type Message } from './shop.ts';

const [, , dataDir = '', start] = process.argv;
const messages = JSON.parse(readFileSync(0, 'utf8')) as readonly Message[];
const shop = await openShop(dataDir);
if (start === 'warmed') await shop.warmUp();
const times: number[] = [];
for (const message of messages) times.push(await shop.turn(message));
console.log(JSON.stringify(times));
shop.close();
