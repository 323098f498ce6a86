// Which team gets what, by skill, language and who buys.
import assert from 'node:assert/strict';
import type { Team } from '../../../../catalog/model.ts';
import { defaultTeam, teamFor } from '../../../../handoff/routing/team.ts';

const store: Team = { id: 'store', skills: ['stock', 'product'], languages: ['fi', 'sv', 'en'] };
const logistics: Team = { id: 'logistics', skills: ['delivery', 'order'], languages: ['fi', 'en'] };
const business: Team = { id: 'business', skills: ['business'], languages: ['fi'] };
const shop = { teams: [store, logistics, business] };

describe('the choice of a team', () => {
  it('goes by the skill that the topic needs', () => {
    assert.equal(teamFor(shop, { topics: ['stock'], locale: 'fi' }), 'store');
    assert.equal(teamFor(shop, { topics: ['warranty'], locale: 'fi' }), 'store');
    assert.equal(teamFor(shop, { topics: ['delivery-area'], locale: 'fi' }), 'logistics');
    assert.equal(teamFor(shop, { topics: ['order'], locale: 'en' }), 'logistics');
    assert.equal(teamFor(shop, { topics: ['returns'], locale: 'fi' }), 'logistics');
  });

  it('weighs several topics together', () => {
    assert.equal(teamFor(shop, { topics: ['stock', 'price', 'delivery-time'], locale: 'fi' }), 'store');
    assert.equal(teamFor(shop, { topics: ['order', 'delivery-time', 'price'], locale: 'fi' }), 'logistics');
  });

  it('puts being understood before being expert', () => {
    assert.equal(teamFor(shop, { topics: ['delivery-time'], locale: 'sv' }), 'store');
  });

  it('sends business buyers to business people and nobody else there', () => {
    assert.equal(teamFor(shop, { topics: ['price'], locale: 'fi', buyer: 'business' }), 'business');
    assert.equal(teamFor(shop, { topics: ['price'], locale: 'sv', buyer: 'business' }), 'store');
    assert.equal(teamFor({ teams: [business, store] }, { topics: ['person'], locale: 'fi' }), 'store');
    assert.equal(
      teamFor({ teams: [business] }, { topics: ['stock'], locale: 'fi', buyer: 'consumer' }),
      'business',
    );
  });

  it('takes the shop’s first team when nothing speaks for another, and a name of its own when there is none', () => {
    assert.equal(teamFor(shop, { topics: ['person'], locale: 'fi' }), 'store');
    assert.equal(teamFor({ teams: [logistics] }, { topics: ['stock'], locale: 'sv' }), 'logistics');
    assert.equal(teamFor({ teams: [] }, { topics: ['stock'], locale: 'fi' }), defaultTeam);
  });

  it('knows a skill by the topic’s own name', () => {
    const returns: Team = { id: 'returns', skills: ['returns'], languages: [] };
    assert.equal(
      teamFor({ teams: [...shop.teams, returns] }, { topics: ['returns'], locale: 'sv' }),
      'returns',
    );
  });

  it('goes to those who know the matter and are in, and waits for those who know it when nobody is', () => {
    const isOpen = (id: string) => id !== 'logistics';
    const carriers: Team = { id: 'carriers', skills: ['order'], languages: [] };
    const both = { teams: [store, logistics, carriers] };
    assert.equal(teamFor(both, { topics: ['delivery-time'], locale: 'fi', isOpen }), 'carriers');
    assert.equal(teamFor(shop, { topics: ['delivery-time'], locale: 'fi', isOpen }), 'logistics');
    assert.equal(
      teamFor({ teams: [logistics, store] }, { topics: ['person'], locale: 'fi', isOpen }),
      'store',
    );
    assert.equal(
      teamFor(both, { topics: ['delivery-time'], locale: 'fi', isOpen: () => false }),
      'logistics',
    );
  });
});
