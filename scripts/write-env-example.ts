// Writes `.env.example` from config/variables.ts; a test holds the two equal.
import { writeFile } from 'node:fs/promises';
import { envExample } from '../config/env-example.ts';

await writeFile(new URL('../.env.example', import.meta.url), envExample());
