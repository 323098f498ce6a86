import { openTemporarySqlite } from './sqlite-under-test.ts';
import { describeStore } from './store/contract.ts';

describeStore('SQLite', () => openTemporarySqlite({ survives: 'power-failure' }));
