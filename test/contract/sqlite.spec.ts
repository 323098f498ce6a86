import { openTemporarySqlite } from './sqlite-under-test.ts';
import { describeStore } from './store/contract.ts';

describeStore('SQLite', openTemporarySqlite);
describeStore('SQLite, waiting for the disk', () => openTemporarySqlite({ survives: 'power-failure' }));
