import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ManifestUtil } from '@microsoft/app-manifest';
import { unzipSync } from 'fflate';
import { appFiles, appZip } from '../../../../../adapters/bot-framework/teams/app/package-app.ts';
import type { AppFacts } from '../../../../../adapters/bot-framework/teams/app/package-app.ts';
import type { Json } from '../../../../../kernel/json.ts';

const facts: AppFacts = {
  appId: '11111111-2222-3333-4444-555555555555',
  publicUrl: 'https://chat.shop.example',
  shop: 'Rauta & "Kone" Kaukokaari Oy',
  languages: ['fi', 'sv', 'en'],
  version: '1.2.3',
};

const schemas = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest')),
  'json-schemas/teams/v1.22',
);

/** What Microsoft's schema has against it. */
async function complaints(json: unknown, schema: string): Promise<readonly string[]> {
  const text = readFileSync(join(schemas, `MicrosoftTeams.${schema}`), 'utf8');
  // One of its patterns has a bracket that Unicode patterns want escaped.
  const read = JSON.parse(text.replaceAll('\\\\b]', '\\\\b\\\\]')) as never;
  return ManifestUtil.validateManifestAgainstSchema(json as never, read);
}

const sizeOf = (png: Json | Uint8Array | undefined): number => {
  assert.ok(png instanceof Uint8Array);
  assert.deepEqual([...png.subarray(1, 4)], [0x50, 0x4e, 0x47]);
  return Buffer.from(png).readUInt32BE(16);
};

describe('the Teams app', () => {
  it('is of the form that Microsoft’s schema asks for, in every language', async () => {
    for (const over of [{}, { allChannelMessages: true }, { languages: ['sv'] as const }]) {
      const files = appFiles({ ...facts, ...over });
      assert.deepEqual(await complaints(files['manifest.json'], 'schema.json'), []);
      for (const [name, strings] of Object.entries(files).filter(([each]) => /^..\.json$/.test(each)))
        assert.deepEqual(await complaints(strings, 'Localization.schema.json'), [], name);
    }
  });

  it('would be refused with a name that is too long, so that it is cut', async () => {
    const files = appFiles({ ...facts, shop: 'Hyvin pitkänimisen kaupan '.repeat(8) });
    assert.deepEqual(await complaints(files['manifest.json'], 'schema.json'), []);
    assert.notDeepEqual(
      await complaints({ ...(files['manifest.json'] as object), id: 'x' }, 'schema.json'),
      [],
    );
  });

  it('has icons of the sizes that Teams asks for', () => {
    const files = appFiles(facts);
    assert.equal(sizeOf(files['color.png']), 192);
    assert.equal(sizeOf(files['outline.png']), 32);
  });

  it('is a zip with everything at its top', () => {
    const files = unzipSync(appZip(facts));
    assert.deepEqual(Object.keys(files).toSorted(), [
      'color.png',
      'en.json',
      'fi.json',
      'manifest.json',
      'outline.png',
      'sv.json',
    ]);
    const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString()) as {
      readonly name: { readonly short: string };
    };
    assert.equal(manifest.name.short, 'Rauta & "Kone" Kaukokaari Oy');
  });

  it('says what is missing', () => {
    assert.throws(() => appFiles({ ...facts, appId: '' }), /MicrosoftAppId/);
    assert.throws(() => appFiles({ ...facts, publicUrl: 'http://shop.example' }), /PUBLIC_URL/);
  });
});
