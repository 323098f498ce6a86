// Where the dictionary is looked for, and that fetching it never throws and never leaves half a file.
import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  findDictionary,
  obtainDictionary,
  type Run,
} from '../../../../../language/morphology/voikko/dictionary.ts';
import { silentLogger } from '../../../../../kernel/logger.ts';

const packaged = 'usr/lib/voikko/5/mor-standard';

describe('the place of the dictionary', () => {
  let dataDir = '';
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tiski-test-'));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  const warnings = (): { logger: typeof silentLogger; reasons: string[] } => {
    const reasons: string[] = [];
    return {
      reasons,
      logger: { ...silentLogger, warn: (_event, fields) => void reasons.push(String(fields?.['reason'])) },
    };
  };

  it('is the file or a folder above it when it is named, and nothing else then', async () => {
    const folder = join(dataDir, 'elsewhere', packaged);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'mor.vfst'), 'x');
    const path = join(folder, 'mor.vfst');
    assert.equal(findDictionary({ voikkoDict: path, dataDir }), path);
    assert.equal(findDictionary({ voikkoDict: folder, dataDir }), path);
    assert.equal(findDictionary({ voikkoDict: join(dataDir, 'elsewhere'), dataDir }), path);
    assert.equal(findDictionary({ voikkoDict: join(dataDir, 'nowhere'), dataDir }), undefined);
  });

  it('is filled from the package, whole or not at all', async () => {
    const run: Run = async (program, parameters, folder) => {
      if (parameters[0] === 'download') await writeFile(join(folder, 'voikko-fi_1_all.deb'), '');
      if (program === 'dpkg-deb' && parameters[0] === '-x') {
        await mkdir(join(folder, 'unpacked', packaged), { recursive: true });
        await writeFile(join(folder, 'unpacked', packaged, 'mor.vfst'), 'dictionary');
      }
    };
    const path = await obtainDictionary({ dataDir, logger: silentLogger, run });
    assert.equal(path, join(dataDir, 'voikko', 'mor.vfst'));
    assert.deepEqual(await readdir(join(dataDir, 'voikko')), ['mor.vfst']);
  });

  const failures: readonly (readonly [string, Run, RegExp])[] = [
    ['no Debian', () => Promise.reject(new Error('ENOENT')), /no apt-get/u],
    [
      'no package lists',
      async (_program, parameters) => {
        if (parameters[0] === 'download') throw new Error('E: No packages found');
      },
      /package lists are absent/u,
    ],
    ['an empty download', async () => {}, /left no package/u],
    [
      'a broken package',
      async (_program, parameters, folder) => {
        if (parameters[0] === 'download') await writeFile(join(folder, 'a.deb'), '');
        if (parameters[0] === '-x') throw new Error('dpkg-deb failed');
      },
      /dpkg-deb failed/u,
    ],
    [
      'a package without it',
      async (_program, parameters, folder) => {
        if (parameters[0] === 'download') await writeFile(join(folder, 'a.deb'), '');
      },
      /ENOENT/u,
    ],
  ];
  for (const [name, run, reason] of failures)
    it(`says plainly what is missing with ${name}`, async () => {
      const { logger, reasons } = warnings();
      assert.equal(await obtainDictionary({ dataDir, logger, run }), undefined);
      assert.equal(reasons.length, 1);
      assert.match(reasons[0] ?? '', reason);
      assert.deepEqual(await readdir(dataDir), []);
    });
});
