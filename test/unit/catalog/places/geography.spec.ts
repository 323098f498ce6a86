import assert from 'node:assert/strict';
import fc from 'fast-check';
import { distanceKm } from '../../../../catalog/index/places/distance.ts';
import { municipalities, municipalityNamed } from '../../../../catalog/index/places/municipalities.ts';
import { originOf } from '../../../../catalog/index/places/origin.ts';
import { codesOfTown, municipalityOfCode } from '../../../../catalog/index/places/postal-areas.ts';

describe('geography', () => {
  it('knows every municipality of the postal list, by both names, and where it lies', () => {
    assert.ok(municipalities().length > 300);
    for (const { fi, sv, latitude, longitude } of municipalities()) {
      assert.equal(municipalityNamed(sv)?.fi, fi);
      assert.ok(latitude !== undefined && latitude > 59.5 && latitude < 70.2, fi);
      assert.ok(longitude !== undefined && longitude > 19 && longitude < 31.7, fi);
      assert.ok(codesOfTown(fi).length > 0, fi);
    }
  });

  it('finds the town of a code, of a prefix, and of a code that the list lacks', () => {
    assert.equal(municipalityOfCode('33100'), 'Tampere');
    assert.equal(municipalityOfCode('331xx'), 'Tampere');
    assert.equal(municipalityOfCode('postilokero'), undefined);
    assert.ok(municipalityOfCode('97200') !== undefined);
    assert.equal(originOf({ kind: 'postal', code: '00530' }, [])?.town, 'Helsinki');
    assert.equal(originOf({ kind: 'area', name: 'Olematon', postalCodes: [] }, []), undefined);
  });

  it('measures along the globe', () => {
    const helsinki = { latitude: 60.17, longitude: 24.94 };
    assert.ok(Math.abs(distanceKm(helsinki, { latitude: 61.5, longitude: 23.76 }) - 161) < 1);
    const point = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, (a, b) => {
        assert.ok(Math.abs(distanceKm(a, b) - distanceKm(b, a)) < 1e-6);
        assert.equal(distanceKm(a, a), 0);
        assert.ok(distanceKm(a, b) <= 20_016);
      }),
    );
  });
});
