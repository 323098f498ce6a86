// Plays a conversation file against the whole service (all but HTTP) on the demo shop's data, and checks what it expects.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { createApp } from '../../app.ts';
import type { App } from '../../app.ts';
import { readConfig } from '../../config/config.ts';
import type { EntryData } from '../../conversation/entries.ts';
import { parseEntry } from '../../conversation/fold.ts';
import { isOpen } from '../../conversation/state.ts';
import type { TicketActions } from '../../handoff/actions.ts';
import { callbackOf } from '../../handoff/promise.ts';
import { outcomes, topics } from '../../kernel/answer.ts';
import type { Clock } from '../../kernel/clock.ts';
import { TiskiError } from '../../kernel/errors.ts';
import { randomId } from '../../kernel/ids.ts';
import { locales } from '../../kernel/locale.ts';
import { silentLogger } from '../../kernel/logger.ts';
import { isClosing } from '../../language/closing.ts';
import { openMailServer } from '../channels/email/support/mail-server.ts';
import type { MailServer } from '../channels/email/support/mail-server.ts';
import { subjectOfMail, textOfMail } from '../channels/email/support/plain-mail.ts';
import { lineSchema, setLine } from './line.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const defaultTime = '2026-11-24T10:00:00+02:00';

/** One question's fate as the reply's `entities` tell it; what is not named is not checked. */
const answerSchema = z.strictObject({
  topic: z.enum(topics),
  outcome: z.enum(outcomes),
  product: z.string().optional(),
  store: z.string().optional(),
  postal: z.string().optional(),
  value: z.record(z.string(), z.unknown()).optional(),
});

const expectations = {
  /** Exactly these, in any order. */
  answers: z.array(answerSchema).optional(),
  /** Each stands in the reply (case does not matter). */
  says: z.array(z.string()).optional(),
  /** None of these does. */
  never: z.array(z.string()).optional(),
  /** The customer's open questions after it. */
  open: z.number().optional(),
  /** Help was offered unasked; its words are checked by `says`. */
  offered: z.boolean().optional(),
  language: z.enum(locales).optional(),
  buttons: z.array(z.string()).optional(),
  /** Letters that went out with it, each with words that stand in it or its subject; `[]`: none. */
  mail: z.array(z.array(z.string())).optional(),
  /** What the person at the desk is asked to do with the call that stands. */
  changeAsked: z
    .strictObject({ change: z.enum(['move', 'cancel']), start: z.string().optional() })
    .optional(),
};

const stepSchema = z.union([
  /** `on`: the same customer writes on another channel; `{code}` stands for the code that was last given out. */
  z.strictObject({
    customer: z.string(),
    on: z.enum(['messenger', 'msteams']).optional(),
    ...expectations,
  }),
  z.strictObject({ agent: z.literal('claims'), ...expectations }),
  z.strictObject({
    agent: z.string(),
    refused: z.string().optional(),
    settles: z.literal('all').optional(),
    ...expectations,
  }),
  /** The owner asks a colleague of another team, inside the conversation; the colleague answers. */
  z.strictObject({ consults: z.string(), team: z.string(), ...expectations }),
  z.strictObject({ advises: z.string(), ...expectations }),
  z.strictObject({ resolve: z.literal(true), refused: z.string().optional(), ...expectations }),
  z.strictObject({ 'return-to-bot': z.literal(true), ...expectations }),
  z.strictObject({ wait: z.string(), ...expectations }),
  /** Whoever claimed it calls the customer as agreed. */
  z.strictObject({ called: z.enum(['reached', 'not-reached']), ...expectations }),
  /** So many of those ahead are taken by people at the desk. */
  z.strictObject({ served: z.number(), ...expectations }),
  /** The page would like to offer help, by one of the shop's rules; or the customer answers an offer that stands. */
  z.strictObject({
    page: z.enum(['would-offer', 'accepted', 'declined']),
    product: z.string().optional(),
    ...expectations,
  }),
]);

export const conversationSchema = z.strictObject({
  name: z.string(),
  /** Number of the story in the product's brief that it plays. */
  story: z.number().optional(),
  language: z.enum(locales),
  /** Where it takes place; default the web chat, which greets at the start. On others the first answer greets. */
  channel: z.enum(['webchat', 'messenger']).optional(),
  /** ISO 8601; default a Tuesday morning. */
  at: z.string().optional(),
  /** Who is at the desk and who stands in line before. */
  line: lineSchema.optional(),
  steps: z.array(stepSchema),
});
export type Conversation = z.infer<typeof conversationSchema>;

export async function conversationFiles(): Promise<
  readonly { readonly file: string; readonly conversation: Conversation }[]
> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    files.map(async (path) => {
      const file = relative(folder, path);
      const parsed = conversationSchema.safeParse(parse(await readFile(path, 'utf8')));
      assert.ok(parsed.success, `${file}: ${parsed.success ? '' : z.prettifyError(parsed.error)}`);
      return { file, conversation: parsed.data };
    }),
  );
}

export interface Stage {
  play(conversation: Conversation): Promise<readonly Said[]>;
  close(): Promise<void>;
}

/** One line of the transcript, for the docs. */
export interface Said {
  readonly who: 'customer' | 'bot' | 'agent' | 'system';
  readonly text: string;
}

type MessageOut = EntryData<'message-out'>;

/** Starts the service once for many conversations. */
export async function openStage(): Promise<Stage> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tiski-conversations-'));
  let now = Date.parse(defaultTime);
  const clock: Clock = { nowMs: () => now };
  const mailServer = await openMailServer();
  const settings = {
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    SMTP_URL: `smtp://127.0.0.1:${mailServer.port}`,
    MAIL_FROM: 'palvelu@kauppa.example',
  };
  let seed = 1;
  const app = await createApp(readConfig(settings), {
    clock,
    below: (n) => (seed = (seed * 48_271) % 2_147_483_647) % n,
    logger: silentLogger,
    // Long enough for a busy machine, so that a conversation is read alike every time.
    recognizers: { waitMs: 60_000, limitMs: 60_000 },
  });
  // The first turn of a cold service may take longer than turns may on a busy machine.
  await app.warmUp();
  app.outbox.start(app.conversations);
  const { actions } = app;
  return {
    play(conversation) {
      now = Date.parse(conversation.at ?? defaultTime);
      // The same codes again, whatever was played before.
      seed =
        (createHash('sha256')
          .update(`${conversation.language} ${conversation.name}`)
          .digest()
          .readUInt32BE() %
          2_147_483_646) +
        1;
      const scene = { advance: (ms: number) => void (now += ms), nowMs: now };
      return playOn(app, actions, conversation, scene, mailServer);
    },
    async close() {
      await app.close();
      await mailServer.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Marks an offer among what was said; it is an event on the wire. */
const offerPhrase = 'proactive';
const agent = { id: 'aino', name: 'Aino' };
const adviser = { id: 'eero', name: 'Eero' };
const inAnyTeam = (): boolean => true;

async function playOn(
  app: App,
  actions: TicketActions,
  conversation: Conversation,
  { advance, nowMs }: { readonly advance: (ms: number) => void; readonly nowMs: number },
  { taken }: Pick<MailServer, 'taken'>,
): Promise<readonly Said[]> {
  // Named after the conversation, because the id is the seed of the phrases' variants.
  const conversationId = `c_${conversation.language}_${conversation.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  const greetsAtStart = (conversation.channel ?? 'webchat') === 'webchat';
  const serve = await setLine(app, actions, conversation.line ?? {}, conversationId, nowMs);
  await app.conversations.start({
    conversationId,
    channel: conversation.channel ?? 'webchat',
    locale: conversation.language,
    customer: { id: randomId('u_') },
    ...(greetsAtStart ? {} : { greets: 'with-answer' }),
  });
  const transcript: Said[] = [];
  /** The customer's conversations: where they began, and those on other channels. */
  const seen = new Map([[conversationId, 0]]);
  let place = conversationId;
  let mailSeen = taken.length;

  /** Everything that follows at once, also on other channels and by mail. */
  const settled = async (): Promise<void> => {
    for (let round = 0; round < 4; round++) {
      await app.conversations.settled();
      await app.outbox.settled();
      await new Promise(setImmediate);
    }
  };
  const comeTo = async (channel: 'messenger' | 'msteams' | undefined): Promise<void> => {
    place = channel === undefined ? conversationId : `${conversationId}_${channel}`;
    if (seen.has(place)) return;
    const customer = { id: randomId('u_') };
    const locale = conversation.language;
    await app.conversations.start({ conversationId: place, channel: channel ?? 'webchat', locale, customer });
    seen.set(place, (await app.store.head(place))?.lastSeq ?? 0);
  };
  const withCode = async (text: string): Promise<string> => {
    const { offered } = (await app.conversations.state(conversationId)).joins;
    return text.replace('{code}', offered?.code ?? '');
  };
  const letters = (): readonly string[] => {
    const fresh = taken.slice(mailSeen).map(({ text }) => `${subjectOfMail(text)}\n${textOfMail(text)}`);
    mailSeen = taken.length;
    return fresh;
  };

  const heard = async (): Promise<readonly MessageOut[]> => {
    await settled();
    const logs = await Promise.all(
      [...seen].map(async ([id, after]) => ({ id, entries: await app.store.read(id, after) })),
    );
    for (const { id, entries: fresh } of logs) seen.set(id, fresh.at(-1)?.seq ?? seen.get(id) ?? 0);
    // On each step the customer looks at one channel: the one on which they last wrote.
    const entries = (logs.find(({ id }) => id === place)?.entries ?? []).flatMap(
      (entry) => parseEntry(entry) ?? [],
    );
    for (const entry of entries) {
      if (entry.kind === 'message-in') transcript.push({ who: 'customer', text: entry.data.text });
      if (entry.kind === 'message-out') transcript.push({ who: entry.data.sender, text: entry.data.text });
      if (entry.kind === 'proactive-offered') transcript.push({ who: 'bot', text: entry.data.text });
    }
    return entries.flatMap((entry): readonly MessageOut[] => {
      if (entry.kind === 'message-out') return [entry.data];
      if (entry.kind !== 'proactive-offered') return [];
      const { text, locale } = entry.data;
      return [{ sender: 'bot', phrase: offerPhrase, text, locale, entities: [], openQuestions: 0 }];
    });
  };
  const ticketId = async (): Promise<string> => {
    const { ticket } = await app.conversations.state(conversationId);
    assert.ok(ticket !== undefined, 'there is no ticket');
    return ticket.ticketId;
  };

  const call = async (outcome: 'reached' | 'not-reached'): Promise<unknown> => {
    const standing = callbackOf((await app.conversations.state(conversationId)).promises);
    assert.ok(standing !== undefined, 'no call is agreed on');
    return app.callbacks.tried(await ticketId(), agent, standing.promiseId, outcome);
  };
  const advice = async (step: { readonly advises: string }) => {
    const asked = (await app.conversations.state(conversationId)).consults.at(-1);
    assert.ok(asked !== undefined, 'nobody was asked');
    return { consultId: asked.consultId, text: step.advises };
  };

  const pageEvent = async ({
    page,
    product,
  }: {
    readonly page: string;
    readonly product?: string | undefined;
  }) => {
    if (page === 'would-offer')
      return {
        name: 'proactive',
        value: { rule: 'product-views', ...(product === undefined ? {} : { productId: product }) },
      };
    const log = (await app.store.read(conversationId, 0)).flatMap((entry) => parseEntry(entry) ?? []);
    const offer = log.findLast((entry) => entry.kind === 'proactive-offered');
    assert.ok(offer?.kind === 'proactive-offered', 'nothing was offered');
    return { name: `proactive.${page}`, value: { offerId: offer.data.offerId } };
  };

  const greeting = await heard();
  assert.equal(
    greeting.length,
    greetsAtStart ? 1 : 0,
    'the bot greets once: before the customer says anything, or with the first answer',
  );

  for (const step of conversation.steps) {
    const label = JSON.stringify(step);
    if ('customer' in step) {
      await comeTo(step.on);
      await app.conversations.accept(place, { text: await withCode(step.customer) });
    } else if ('page' in step) {
      await app.conversations.event(conversationId, await pageEvent(step));
    } else if ('served' in step) {
      await serve(step.served);
    } else if ('wait' in step) {
      advance(minutes(step.wait));
      await app.conversations.runDueTimers();
    } else {
      const act = async (): Promise<unknown> => {
        if ('return-to-bot' in step) return actions.returnToBot(await ticketId(), agent);
        if ('resolve' in step) return actions.resolve(await ticketId(), agent);
        if ('called' in step) return call(step.called);
        if ('consults' in step)
          return actions.askTeam(await ticketId(), agent, { team: step.team, text: step.consults });
        if ('advises' in step)
          return actions.answerConsult(await ticketId(), adviser, await advice(step), inAnyTeam);
        if (step.agent === 'claims') return actions.claim(await ticketId(), agent);
        const { questions } = await app.conversations.state(conversationId);
        const settles =
          'settles' in step && step.settles === 'all'
            ? questions.filter(isOpen).map(({ questionId }) => questionId)
            : [];
        return actions.reply(await ticketId(), agent, {
          text: step.agent,
          clientMessageId: randomId('m_'),
          settles,
        });
      };
      const refused = 'refused' in step ? step.refused : undefined;
      if (refused === undefined) await act();
      else
        await assert.rejects(
          act,
          (error: unknown) => error instanceof TiskiError && error.code === refused,
          label,
        );
    }
    await check(step, await heard(), app, conversationId, label);
    const sent = letters();
    if (step.mail !== undefined) {
      assert.equal(sent.length, step.mail.length, `letters: ${label}\n${sent.join('\n\n')}`);
      for (const [at, words] of step.mail.entries())
        for (const word of words)
          assert.ok(sent[at]?.includes(word), `the letter does not say “${word}”: ${label}\n${sent[at]}`);
    }
  }
  return transcript;
}

async function check(
  step: Conversation['steps'][number],
  messages: readonly MessageOut[],
  app: App,
  conversationId: string,
  label: string,
): Promise<void> {
  const text = messages.map((message) => message.text).join('\n');
  const about = `\n  step: ${label}\n  said: ${text}\n  entities: ${JSON.stringify(messages.flatMap(({ entities }) => entities))}\n`;
  if (step.answers !== undefined) {
    const told = messages.flatMap(({ entities }) => entities);
    assert.equal(told.length, step.answers.length, `${step.answers.length} answers${about}`);
    for (const expected of step.answers) {
      const match = told.find(
        (entity) =>
          entity.topic === expected.topic &&
          entity.outcome === expected.outcome &&
          (expected.product === undefined || entity.productId === expected.product) &&
          (expected.store === undefined || entity.storeCode === expected.store) &&
          (expected.postal === undefined || entity.postalCode === expected.postal) &&
          (expected.value === undefined || contains(entity.value, expected.value)),
      );
      assert.ok(match !== undefined, `no answer like ${JSON.stringify(expected)}${about}`);
    }
  }
  const lower = text.toLowerCase();
  for (const words of step.says ?? [])
    assert.ok(lower.includes(words.toLowerCase()), `does not say “${words}”${about}`);
  for (const words of step.never ?? [])
    assert.ok(!lower.includes(words.toLowerCase()), `says “${words}”${about}`);
  for (const title of step.buttons ?? []) {
    assert.ok(
      messages.some(({ suggestions }) => suggestions?.some((button) => button.title === title)),
      `no button “${title}”${about}`,
    );
  }
  const state = await app.conversations.state(conversationId);
  if (step.open !== undefined)
    assert.equal(state.questions.filter(isOpen).length, step.open, `open questions${about}`);
  if (step.offered !== undefined)
    assert.equal(
      messages.some(({ phrase }) => phrase === offerPhrase),
      step.offered,
      `offered${about}`,
    );
  if (step.changeAsked !== undefined)
    assert.deepEqual(callbackOf(state.promises)?.changeAsked, step.changeAsked, `asked of the call${about}`);
  if (step.language !== undefined) assert.equal(messages.at(-1)?.locale, step.language, `language${about}`);
  if ('customer' in step && state.speaker.kind !== 'person')
    assert.ok(messages.length > 0, `silence is never an answer${about}`);
  if (state.questions.some(isOpen)) {
    for (const message of messages)
      assert.ok(!isClosing(message.text, message.locale), `a goodbye over an open question${about}`);
  }
}

/** Every member of `expected` stands in `value` with an equal value. */
function contains(value: unknown, expected: unknown): boolean {
  if (Array.isArray(expected))
    return (
      Array.isArray(value) && expected.every((item) => value.some((other: unknown) => contains(other, item)))
    );
  if (typeof expected === 'object' && expected !== null) {
    return (
      typeof value === 'object' &&
      value !== null &&
      Object.entries(expected).every(([key, item]) => contains((value as Record<string, unknown>)[key], item))
    );
  }
  return value === expected;
}

function minutes(text: string): number {
  const match = /^(\d+) (seconds?|minutes?|hours?)$/.exec(text);
  assert.ok(match !== null, `wait: ${text} (say "5 minutes")`);
  const unit = match[2]?.charAt(0);
  return Number(match[1]) * (unit === 'h' ? 3_600_000 : unit === 'm' ? 60_000 : 1000);
}
