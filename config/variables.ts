// Every environment variable the service reads: its form, its default and what it means to an operator.
// `.env.example` is held equal to this list by a test; nothing outside this folder reads the environment.
import { z } from 'zod';

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number')
  .transform(Number)
  .pipe(z.number().max(65535));
const instant = z.iso.datetime({ offset: true, local: false });
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);
/** "4,15,30" as milliseconds. */
const growingMinutes = z
  .string()
  .regex(/^\d{1,4}(,\d{1,4})*$/, 'must be whole minutes with commas between')
  .transform((text) => text.split(',').map((minutes) => Number(minutes) * 60_000))
  .refine((all) => all.every((ms, at) => ms > (all[at - 1] ?? 0)), 'each must be longer than the one before');
const wholeMinutes = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'must be whole minutes')
  .transform((text) => Number(text) * 60_000);
const digits = z.string().regex(/^\d{1,30}$/, 'must be digits');
/** One plain address, without a name. */
const mailbox = z
  .string()
  .regex(/^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:"]+$/, 'must be one plain e-mail address');
/** "service=3,logistics=4" by its left sides; `right` is what may stand on the right. */
const pairs = (right: RegExp, what: string) =>
  list
    .pipe(z.array(z.string().regex(new RegExp(`^[^=]+=(?:${right.source})$`), what)))
    .transform((all) => Object.fromEntries(all.map((one) => one.split('=') as [string, string])));
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

interface Variable {
  readonly schema: z.ZodType<unknown, string | undefined>;
  /** As it stands in `.env.example`; empty means that it is not set by default. */
  readonly example: string;
  readonly about: string;
  /** Its value is never printed, not even in an error. */
  readonly secret?: true;
}

export const variables = {
  PORT: { schema: port.prefault('3978'), example: '3978', about: 'Port it listens on; 0 takes a free one.' },
  HOST: {
    schema: z.string().min(1).default('127.0.0.1'),
    example: '127.0.0.1',
    about: 'Address it listens on; 0.0.0.0 for all.',
  },
  PUBLIC_URL: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    example: '',
    about: 'Address under which browsers reach it, when a proxy stands in front: https://chat.shop.example',
  },
  CATALOG: {
    schema: z.string().min(1).optional(),
    example: '',
    about: 'Folder, or URL of the folder, with the shop’s files (docs/shops.md). Not set: the demo shop.',
  },
  STORE: {
    schema: z
      .string()
      .regex(/^sqlite:.+/, 'must be sqlite:PATH')
      .optional(),
    example: '',
    about: 'Where conversations live: sqlite:PATH. Not set: sqlite:DATA_DIR/tiski.db.',
  },
  DATA_DIR: {
    schema: z.string().min(1).default('./data'),
    example: './data',
    about: 'Folder for the embedded store, the catalogue’s index, accounts and keys. It must be writable.',
  },
  CLOCK_START: {
    schema: instant.optional(),
    example: '',
    about: 'ISO 8601 instant at which the service’s clock starts (demonstrations, tests). Not set: now.',
  },
  VOIKKO_DICT: {
    schema: z.string().min(1).optional(),
    example: '',
    about: 'Path of Voikko’s mor.vfst, when it is neither where Debian puts it nor under DATA_DIR.',
  },
  WEB_CHAT_ORIGINS: {
    schema: list.optional(),
    example: '',
    about:
      'Origins whose pages may embed the chat, with commas between: https://www.shop.example. Not set: any.',
  },
  SILENCE_MINUTES: {
    schema: growingMinutes.prefault('4,15,30'),
    example: '4,15,30',
    about:
      'When a silent customer with an open question is asked after, in minutes since the last words; at the last of them the conversation goes to sleep.',
  },
  SMTP_URL: {
    schema: z.url({ protocol: /^smtps?$/ }).optional(),
    example: '',
    about:
      'Mail server for letters to customers: smtp://user:password@host:587 (STARTTLS is demanded off this machine) or smtps://…. Not set: nothing goes by e-mail.',
    secret: true,
  },
  MAIL_FROM: {
    schema: mailbox.optional(),
    example: '',
    about: 'The address that letters come from; needed with SMTP_URL.',
  },
  MAIL_REPLY_TO: {
    schema: mailbox.optional(),
    example: '',
    about:
      'The address that answers to letters go to, when people read it. Not set: letters say to answer in the chat.',
  },
  MAIL_AFTER_MINUTES: {
    schema: wholeMinutes.prefault('10'),
    example: '10',
    about: 'How long a reply may stay unread in the chat before it also goes by e-mail, in minutes.',
  },
  TOKEN_SECRET: {
    schema: z.string().min(32).optional(),
    example: '',
    about:
      'Key that signs web-chat tokens, at least 32 characters. Not set: one is made and kept under DATA_DIR.',
    secret: true,
  },
  DESK_DEMO: {
    schema: flag.optional(),
    example: '',
    about: 'Whether two demo agents are made at start: true or false. Not set: only on loopback.',
  },
  TRUST_PROXY: {
    schema: flag.default(false),
    example: 'false',
    about: 'Whether X-Forwarded-For is believed (only behind a proxy that sets it).',
  },
  LOG_LEVEL: {
    schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    example: 'info',
    about: 'How much is logged: debug, info, warn, error or silent.',
  },
  MicrosoftAppId: {
    schema: z.string().min(1).optional(),
    example: '',
    about:
      'The bot’s application id at Azure, for Teams, Messenger through Azure and other Bot Framework channels. Not set: only this machine may use /api/messages, and only while HOST is loopback.',
  },
  MicrosoftAppPassword: {
    schema: z.string().min(1).optional(),
    example: '',
    about: 'Its client secret. Not set for a managed identity.',
    secret: true,
  },
  MicrosoftAppTenantId: {
    schema: z.string().min(1).optional(),
    example: '',
    about: 'Its tenant; needed for SingleTenant and UserAssignedMSI.',
  },
  TEAMS_DESK_CHANNELS: {
    schema: pairs(/19:[^=\s]+/, 'must be team=19:…@thread.tacv2').optional(),
    example: '',
    about:
      'Channels in Teams from which people answer customers, with commas between: sales=19:…@thread.tacv2,*=19:…@thread.tacv2. The word before = is a team of the shop; * stands for all others.',
  },
  TEAMS_SERVICE_URL: {
    schema: z.url({ protocol: /^https?$/ }).default('https://smba.trafficmanager.net/teams/'),
    example: 'https://smba.trafficmanager.net/teams/',
    about: 'Where Teams takes messages that begin a thread in such a channel.',
  },
  MicrosoftAppType: {
    schema: z.enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI']).default('MultiTenant'),
    example: 'MultiTenant',
    about: 'MultiTenant, SingleTenant or UserAssignedMSI.',
  },
  MESSENGER_PAGE_TOKEN: {
    schema: z.string().min(1).optional(),
    example: '',
    about:
      'The Facebook page’s access token: Messenger without Azure (docs/channels.md). MESSENGER_APP_SECRET and MESSENGER_VERIFY_TOKEN go with it.',
    secret: true,
  },
  MESSENGER_APP_SECRET: {
    schema: z.string().min(1).optional(),
    example: '',
    about: 'The Meta app’s secret; what comes to /messenger/webhook is signed with it.',
    secret: true,
  },
  MESSENGER_VERIFY_TOKEN: {
    schema: z.string().min(1).optional(),
    example: '',
    about: 'A word of your own, told to Meta when the webhook is set up.',
    secret: true,
  },
  MESSENGER_APP_ID: {
    schema: digits.optional(),
    example: '',
    about:
      'The Meta app’s id: with it the control of a conversation is followed when several apps share the page.',
  },
  MESSENGER_PAGE_ID: {
    schema: digits.optional(),
    example: '',
    about: 'The page’s id; what comes for another page is then passed over.',
  },
  MESSENGER_PERSONA_ID: {
    schema: digits.optional(),
    example: '',
    about: 'A persona made at Meta, under which people’s answers are shown instead of the page’s name.',
  },
  MESSENGER_GRAPH_URL: {
    schema: z.url({ protocol: /^https?$/ }).default('https://graph.facebook.com'),
    example: 'https://graph.facebook.com',
    about: 'Where Meta’s Graph is; a stand-in for tests.',
  },
  MESSENGER_GRAPH_VERSION: {
    schema: z
      .string()
      .regex(/^v\d{1,3}\.\d$/, 'must be like v24.0')
      .default('v24.0'),
    example: 'v24.0',
    about: 'Graph’s version.',
  },
  MESSENGER_HUMAN_AGENT: {
    schema: flag.default(false),
    example: 'false',
    about:
      'Whether Meta granted the Human Agent permission: people may then answer for 7 days, otherwise for 24 hours.',
  },
  MESSENGER_PROFILE_NAMES: {
    schema: flag.default(false),
    example: 'false',
    about: 'Whether customers’ names are asked of Meta; only where the shop has their consent.',
  },
  MESSENGER_INBOX_MINUTES: {
    schema: wholeMinutes.prefault('60'),
    example: '60',
    about:
      'A person who typed in the page’s own inbox has the conversation until they have been silent for so many minutes.',
  },
  BOT_SERVICE_HOSTS: {
    schema: list.prefault('smba.trafficmanager.net,*.botframework.com'),
    example: 'smba.trafficmanager.net,*.botframework.com',
    about:
      'Hosts that Bot Framework’s answers may be sent to, with commas between; *.domain for all below it. Another cloud has others.',
  },
  ToBotFromChannelOpenIdMetadataUrl: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    example: '',
    about:
      'Where the keys are found that Bot Framework’s tokens are signed with. Only for sovereign clouds and tests. Not set: the public cloud’s.',
  },
  ToBotFromChannelTokenIssuer: {
    schema: z.string().min(1).optional(),
    example: '',
    about: 'Who issues those tokens. Only for sovereign clouds and tests.',
  },
  ToChannelFromBotLoginUrl: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    example: '',
    about: 'Where the bot gets its own tokens. Only for sovereign clouds.',
  },
  ToChannelFromBotOAuthScope: {
    schema: z.string().min(1).optional(),
    example: '',
    about: 'What those tokens are for. Only for sovereign clouds.',
  },
  DELIVERY_HOURS: {
    schema: z
      .string()
      .regex(/^\d{1,3}$/, 'must be whole hours')
      .transform(Number)
      .pipe(z.number().min(1).max(168))
      .prefault('24'),
    example: '24',
    about: 'For how long an answer that a channel does not take is tried again; then the desk is told.',
  },
  HANDOFF_TARGETS: {
    schema: pairs(/own|chatwoot|hub/, 'must be team=own, team=chatwoot or team=hub').prefault(''),
    example: '',
    about:
      'Whose desk takes which team’s tickets, * for all other teams: *=chatwoot,logistics=own. Not set: our own takes all (docs/other-desks.md).',
  },
  HANDOFF_IN_CHANNELS: {
    schema: list
      .pipe(z.array(z.string().regex(/^[\w.-]{1,60}$/, 'must be names of Bot Framework channels')))
      .prefault(''),
    example: '',
    about:
      'Bot Framework’s channels in which an agent hub stands itself and takes handoff.initiate, with commas between: directline,omnichannel. Only where customers cannot send events of their own (docs/other-desks.md).',
  },
  HANDOFF_ANSWER_SECONDS: {
    schema: z
      .string()
      .regex(/^[1-9]\d{0,4}$/, 'must be whole seconds')
      .transform(Number)
      .prefault('60'),
    example: '60',
    about: 'How long another desk may take to accept a ticket; then it is our own desk’s.',
  },
  HANDOFF_SILENT_MINUTES: {
    schema: wholeMinutes.prefault('30'),
    example: '30',
    about:
      'How long another desk may leave a customer without an answer, in opening hours; then the ticket is our own desk’s.',
  },
  CHATWOOT_URL: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    example: '',
    about: 'Chatwoot’s address: https://chatwoot.shop.example.',
  },
  CHATWOOT_ACCOUNT_ID: {
    schema: digits.optional(),
    example: '',
    about: 'The account’s number there, as in its addresses: /app/accounts/1.',
  },
  CHATWOOT_INBOX_ID: {
    schema: digits.optional(),
    example: '',
    about: 'The number of the inbox of Chatwoot’s API channel that takes the tickets.',
  },
  CHATWOOT_TOKEN: {
    schema: z.string().min(1).optional(),
    example: '',
    about: 'Access token of a Chatwoot user or agent bot with that inbox.',
    secret: true,
  },
  CHATWOOT_WEBHOOK_KEY: {
    schema: z
      .string()
      .regex(/^[\w-]{16,200}$/, 'must be at least 16 letters, digits, - or _')
      .optional(),
    example: '',
    about:
      'Last part of the address that Chatwoot’s webhook is given (PUBLIC_URL/handoff/chatwoot/KEY); nobody may guess it.',
    secret: true,
  },
  CHATWOOT_WEBHOOK_SECRET: {
    schema: z.string().min(1).optional(),
    example: '',
    about: 'The webhook’s secret, where Chatwoot signs webhooks; then every one must be signed.',
    secret: true,
  },
  CHATWOOT_TEAMS: {
    schema: pairs(/\d{1,9}/, 'must be team=number').prefault(''),
    example: '',
    about: 'Chatwoot’s team for each of ours, by number, * for all others: logistics=4,*=2.',
  },
  HANDOFF_HUB_URL: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    example: '',
    about: 'Messaging endpoint of an agent hub that speaks Bot Framework’s handoff protocol.',
  },
  HANDOFF_HUB_APP_ID: {
    schema: z.string().min(1).optional(),
    example: '',
    about: 'The hub’s application id. Not set: only a hub on this machine.',
  },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;
export type Environment = { readonly [K in VariableName]: z.output<(typeof variables)[K]['schema']> };
