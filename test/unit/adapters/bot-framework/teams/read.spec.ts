import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readTeams } from '../../../../../adapters/bot-framework/teams/read.ts';
import type { TeamsEvent } from '../../../../../adapters/bot-framework/teams/read.ts';

const folder = new URL('../../../../channels/teams/fixtures/', import.meta.url);
const fixture = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Record<string, unknown>;

function read(name: string, over: Record<string, unknown> = {}): TeamsEvent {
  const event = readTeams({ ...fixture(name), ...over });
  assert.ok(event);
  return event;
}

function saidIn(event: TeamsEvent) {
  assert.ok(event.kind === 'said' || event.kind === 'edited' || event.kind === 'restored', event.kind);
  return event.said;
}

describe('reading Teams', () => {
  it('reads a message to the bot alone', () => {
    const event = read('personal-message');
    const said = saidIn(event);
    assert.equal(said.text, 'Onks marjanpoimurit jo loppu joka paikasta?');
    assert.equal(said.activityId, '1763892923541');
    assert.ok(said.addressed);
    assert.equal(event.scene.scope, 'personal');
    assert.equal(event.scene.locale, 'fi');
    assert.equal(event.scene.person.name, 'Maija Meikäläinen');
  });

  it('takes the bot’s name out and keeps other people’s', () => {
    const said = saidIn(read('group-mention'));
    assert.equal(said.text, 'kysy Pekka Puro kelpaako tää, paljonko marjanpoimuri maksaa?');
    assert.ok(said.addressed);
  });

  it('takes the name out in whatever form a client wrote it', () => {
    const { text } = saidIn(
      read('channel-mention', { text: '<at id="0">Kaukokaari</at>&nbsp;mitä se maksaa &lt; 20 €?' }),
    );
    assert.equal(text, 'mitä se maksaa < 20 €?');
  });

  it('knows that nobody called it', () => {
    const event = read('group-without-mention');
    assert.equal(saidIn(event).addressed, false);
    assert.equal(event.scene.person.name, 'Pekka Puro');
  });

  it('takes a channel’s thread for the conversation, for the first message and the replies alike', () => {
    const [first, second] = [read('channel-mention'), read('channel-reply')];
    assert.equal(first.scene.threadId, second.scene.threadId);
    assert.match(first.scene.threadId, /;messageid=1763892950001$/);
    assert.equal(first.scene.channelId, '19:b2f3c7d9e1a84c0f9d6e5a4b3c2d1e0f@thread.tacv2');
    assert.equal(saidIn(second).text, 'entä takuu?');
    assert.equal(second.scene.person.name, 'Pekka Puro');
  });

  it('reads only the name as being called', () => {
    const said = saidIn(read('channel-mention', { text: '<at>Kaukokaari</at>', attachments: [] }));
    assert.equal(said.text, '');
    assert.ok(said.addressed);
  });

  it('leaves behind what a reply quotes', () => {
    assert.equal(saidIn(read('quoting-reply')).text, 'Entä takuu?');
  });

  it('tells edits, deletions and their undoing', () => {
    const edited = read('message-edited');
    assert.equal(edited.kind, 'edited');
    assert.equal(saidIn(edited).activityId, '1763892923541');
    assert.equal(saidIn(edited).text, 'Onks lumikolat jo loppu joka paikasta?');
    assert.deepEqual(
      { ...read('message-deleted'), scene: 0 },
      {
        scene: 0,
        kind: 'deleted',
        activityId: '1763892923541',
      },
    );
    assert.equal(read('message-restored').kind, 'restored');
  });

  it('sees the bot come and go, and members only where they are the customer', () => {
    const kinds = [
      'installed-personally',
      'joined-personally',
      'added-to-team',
      'added-to-group',
      'member-added-to-group',
      'removed-personally',
      'message-reaction',
    ].map((name) => [name, read(name).kind]);
    assert.deepEqual(kinds, [
      ['installed-personally', 'joined'],
      ['joined-personally', 'joined'],
      ['added-to-team', 'joined'],
      ['added-to-group', 'joined'],
      ['member-added-to-group', 'nothing'],
      ['removed-personally', 'removed'],
      ['message-reaction', 'nothing'],
    ]);
  });

  it('keeps references to files and pasted pictures', () => {
    const [file] = saidIn(read('file-upload')).files;
    assert.equal(file?.name, 'kuitti.pdf');
    assert.equal(file.contentType, 'application/pdf');
    assert.equal(file.access, 'link');
    const picture = saidIn(read('inline-image'));
    assert.equal(picture.files[0]?.access, 'token');
    assert.equal(picture.files[0]?.contentType, 'image/png');
    assert.match(picture.files[0]?.attachmentId ?? '', /^a-[\w-]{32}$/);
  });

  it('speaks what the client speaks, and says nothing of other languages', () => {
    assert.equal(read('personal-message-sv').scene.locale, 'sv');
    assert.equal(read('personal-message', { locale: 'en-GB' }).scene.locale, 'en');
    assert.equal(read('personal-message', { locale: 'de-DE', entities: [] }).scene.locale, undefined);
    assert.equal(read('personal-message-sv', { locale: undefined }).scene.locale, 'sv');
  });

  it('reads what a card’s button carries', () => {
    const event = read('card-button');
    assert.ok(event.kind === 'pressed');
    assert.equal(event.verb, 'claim');
    assert.deepEqual(event.data, { ticketId: 'c-abc~1' });
  });

  it('never throws, whatever comes', () => {
    const names = readdirSync(folder);
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.string(), fc.jsonValue())),
        (name, changes) => {
          const whole = fixture(name.replace(/\.json$/, ''));
          const keys = Object.keys(whole);
          const changed = changes.reduce<Record<string, unknown>>(
            (before, [key, value], at) => ({
              ...before,
              [keys[(key.length + at) % keys.length] ?? key]: value,
            }),
            whole,
          );
          readTeams(changed);
        },
      ),
    );
    fc.assert(fc.property(fc.jsonValue(), (json) => void readTeams(json)));
  });

  it('finishes quickly on hostile markup', () => {
    const evil = `${'<at '.repeat(20_000)}${'<img alt="'.repeat(5_000)}`;
    const before = performance.now();
    read('personal-message', { text: evil, attachments: [] });
    assert.ok(performance.now() - before < 2_000);
  });
});
