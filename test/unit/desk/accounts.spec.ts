// Local accounts, sessions and the wait after wrong passwords.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoAccounts, openAccounts } from '../../../desk/api/accounts.ts';
import { createSessions } from '../../../desk/api/sessions.ts';
import { createSignInGuard } from '../../../desk/api/sign-in-guard.ts';
import { manualClock } from '../../../kernel/clock.ts';
import { TiskiError } from '../../../kernel/errors.ts';
import { randomId } from '../../../kernel/ids.ts';

describe('local accounts', () => {
  it('are there again after a restart, and their file holds no password', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tiski-accounts-'));
    try {
      // Before the first start there is no data folder yet.
      const path = join(folder, 'data', 'accounts.json');
      await (
        await openAccounts(path)
      ).add({ id: 'Maija', name: 'Maija', password: 'sala sana', teams: ['store'] });
      const again = await openAccounts(path);
      assert.equal((await again.verify('maija', 'sala sana'))?.name, 'Maija');
      assert.equal(await again.verify('maija', 'salasana'), undefined);
      assert.equal(await again.verify('nobody', 'sala sana'), undefined);
      assert.ok(!(await readFile(path, 'utf8')).includes('sala sana'));
      assert.equal((await stat(path)).mode & 0o077, 0);
      assert.deepEqual(
        again.list().map(({ id, teams }) => ({ id, teams })),
        [{ id: 'maija', teams: ['store'] }],
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('for a demonstration are two, told in lines that work', async () => {
    const accounts = await openAccounts();
    const lines = await demoAccounts(accounts);
    assert.equal(lines.length, 2);
    for (const line of lines) {
      const [, user, password] = /^desk sign-in: user=(\S+) password=(\S+)$/.exec(line) ?? [];
      assert.ok(user !== undefined && password !== undefined, line);
      assert.equal((await accounts.verify(user, password))?.id, user);
    }
  });
});

describe('a session', () => {
  it('ends by its time, by signing out, and with its account', async () => {
    const clock = manualClock('2026-11-30T08:00:00Z');
    const known = new Map([
      [
        'aino',
        { id: 'aino', name: 'Aino', role: 'agent' as const, teams: ['*'], languages: [], capacity: 3 },
      ],
    ]);
    const sessions = createSessions({ agent: (id) => known.get(id), clock, newId: randomId, ttlMs: 1000 });
    const first = sessions.open('aino');
    assert.equal(sessions.find(first.token)?.agent.id, 'aino');
    assert.equal(sessions.find(`${first.token}x`), undefined);
    clock.advanceMs(1000);
    assert.equal(sessions.find(first.token), undefined);
    const second = sessions.open('aino');
    sessions.close(second.token);
    assert.equal(sessions.find(second.token), undefined);
    const third = sessions.open('aino');
    known.clear();
    assert.equal(sessions.find(third.token), undefined);
  });
});

describe('the wait after wrong passwords', () => {
  const waits = (call: () => void): boolean => {
    try {
      call();
      return false;
    } catch (error) {
      assert.ok(error instanceof TiskiError && error.code === 'too-many-requests');
      assert.ok(Number(error.details['retryAfterSeconds']) > 0);
      return true;
    }
  };

  it('holds the guesser for a minute and lets others in', () => {
    const clock = manualClock('2026-11-30T08:00:00Z');
    const guard = createSignInGuard(clock);
    for (let n = 0; n < 5; n++) guard.attempt('aino', '10.0.0.1');
    assert.ok(waits(() => guard.attempt('AINO', '10.0.0.1')));
    assert.ok(!waits(() => guard.attempt('aino', '10.0.0.2')));
    clock.advanceMs(60_000);
    assert.ok(!waits(() => guard.attempt('aino', '10.0.0.1')));
  });

  it('forgets failures after success, and holds a user who is tried from everywhere', () => {
    const guard = createSignInGuard(manualClock('2026-11-30T08:00:00Z'));
    for (let n = 0; n < 50; n++) {
      guard.attempt('aino', '10.0.0.1');
      guard.succeeded('aino', '10.0.0.1');
    }
    for (let n = 0; n < 25; n++) guard.attempt('aino', `10.0.1.${n}`);
    assert.ok(waits(() => guard.attempt('aino', '10.0.2.1')));
  });

  it('finds who was entered for Teams, however their id is written, and nobody else', async () => {
    const accounts = await openAccounts();
    const teamsId = 'AAAAAAAA-0000-4000-8000-000000000001';
    await accounts.add({ id: 'aino', name: 'Aino', password: 'a long word', teamsId });
    await accounts.add({ id: 'mikael', name: 'Mikael', password: 'a long word' });
    assert.equal(accounts.findByTeamsId(teamsId.toLowerCase())?.id, 'aino');
    assert.equal(accounts.findByTeamsId('aaaaaaaa-0000-4000-8000-000000000002'), undefined);
    assert.equal(accounts.teamsIdOf('aino'), teamsId.toLowerCase());
    assert.equal(accounts.teamsIdOf('mikael'), undefined);
  });
});
