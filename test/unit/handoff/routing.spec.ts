// Which team gets what, by skill, language and who buys.
import assert from 'node:assert/strict';
import type { Team } from '../../../catalog/model.ts';
import { defaultTeam, teamFor } from '../../../handoff/routing.ts';

const store: Team = { id: 'store', skills: ['stock', 'product'], languages: ['fi', 'sv', 'en'] };
const logistics: Team = { id: 'logistics', skills: ['delivery', 'order'], languages: ['fi', 'en'] };
const business: Team = { id: 'business', skills: ['business'], languages: ['fi'] };
const shop = { teams: [store, logistics, business] };

describe('the choice of a team', () => {
  it('goes by the skill that the topic needs', () => {
    assert.equal(teamFor(shop, ['stock'], 'fi'), 'store');
    assert.equal(teamFor(shop, ['warranty'], 'fi'), 'store');
    assert.equal(teamFor(shop, ['delivery-area'], 'fi'), 'logistics');
    assert.equal(teamFor(shop, ['order'], 'en'), 'logistics');
    assert.equal(teamFor(shop, ['returns'], 'fi'), 'logistics');
  });

  it('weighs several topics together', () => {
    assert.equal(teamFor(shop, ['stock', 'price', 'delivery-time'], 'fi'), 'store');
    assert.equal(teamFor(shop, ['order', 'delivery-time', 'price'], 'fi'), 'logistics');
  });

  it('puts being understood before being expert', () => {
    assert.equal(teamFor(shop, ['delivery-time'], 'sv'), 'store');
  });

  it('sends business buyers to business people and nobody else there', () => {
    assert.equal(teamFor(shop, ['price'], 'fi', 'business'), 'business');
    assert.equal(teamFor(shop, ['price'], 'sv', 'business'), 'store');
    assert.equal(teamFor({ teams: [business, store] }, ['person'], 'fi'), 'store');
    assert.equal(teamFor({ teams: [business] }, ['stock'], 'fi', 'consumer'), 'business');
  });

  it('takes the shop’s first team when nothing speaks for another, and a name of its own when there is none', () => {
    assert.equal(teamFor(shop, ['person'], 'fi'), 'store');
    assert.equal(teamFor({ teams: [logistics] }, ['stock'], 'sv'), 'logistics');
    assert.equal(teamFor({ teams: [] }, ['stock'], 'fi'), defaultTeam);
  });

  it('knows a skill by the topic’s own name', () => {
    const returns: Team = { id: 'returns', skills: ['returns'], languages: [] };
    assert.equal(teamFor({ teams: [...shop.teams, returns] }, ['returns'], 'sv'), 'returns');
  });
});
