// The only place that touches the process's environment; a `.env` file beside the package fills what is not set.
import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';

/** Throws `config-invalid` as `readConfig` does. */
export function configFromEnvironment(): Config {
  if (existsSync('.env')) loadEnvFile('.env');
  return readConfig(process.env);
}
