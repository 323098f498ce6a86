import assert from 'node:assert/strict';
import { inTown } from '../../../../language/phrases/in-town.ts';

describe('being in a town', () => {
  it('is said in the Finnish case that the town takes', () => {
    const towns = {
      Tampere: 'Tampereella',
      Helsinki: 'Helsingissä',
      Turku: 'Turussa',
      Lahti: 'Lahdessa',
      Rovaniemi: 'Rovaniemellä',
      Seinäjoki: 'Seinäjoella',
      Parainen: 'Paraisilla',
      Uusikaupunki: 'Uudessakaupungissa',
    };
    for (const [town, there] of Object.entries(towns)) assert.equal(inTown(town, 'fi'), there);
  });

  it('bends no name that it does not know', () => {
    assert.equal(inTown('Kuvitelma', 'fi'), 'alueella Kuvitelma');
  });

  it('needs no case in Swedish and English', () => {
    assert.equal(inTown('Tammerfors', 'sv'), 'i Tammerfors');
    assert.equal(inTown('Åland', 'sv'), 'på Åland');
    assert.equal(inTown('Turku', 'en'), 'in Turku');
  });
});
