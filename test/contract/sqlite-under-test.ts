// Opens the embedded store in a folder of its own that goes away afterwards.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../kernel/logger.ts';
import { openSqliteStore } from '../../storage/sqlite/store.ts';
import type { SqliteStoreOptions } from '../../storage/sqlite/store.ts';
import type { StoreUnderTest } from './store/subject.ts';

export interface SqliteUnderTest extends StoreUnderTest {
  readonly path: string;
}

/** Without waiting for the disk unless `options` say so. */
export async function openTemporarySqlite(
  options: Partial<SqliteStoreOptions> = {},
): Promise<SqliteUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'tiski-store-'));
  const path = join(folder, 'tiski.db');
  const open = () => openSqliteStore({ path, logger: silentLogger, survives: 'process-death', ...options });
  const store = await open();
  let newest = store;
  return {
    path,
    store,
    async reopen() {
      await newest.close();
      newest = await open();
      return newest;
    },
    async remove() {
      await newest.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
