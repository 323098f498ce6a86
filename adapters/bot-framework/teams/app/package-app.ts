// The app as Teams installs it: manifest, icons and the strings of each language in one zip file, made of who the bot is and what
// the shop is called. It writes no file.
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { TiskiError } from '../../../../kernel/errors.ts';
import type { Json } from '../../../../kernel/json.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { colourIcon, outlineIcon } from './icons.ts';
import { appStrings } from './strings.ts';

export interface AppFacts {
  /** The bot's registration at Microsoft: a GUID. */
  readonly appId: string;
  /** Where the service is reached, https. */
  readonly publicUrl: string;
  readonly shop: string;
  /** The first is what the app's page speaks to everyone else. */
  readonly languages: readonly Locale[];
  /** `1.2.3` */
  readonly version: string;
  /** Ask for all messages of a team's channels, so that people at the desk need not mention the bot. */
  readonly allChannelMessages?: boolean;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const template = readFileSync(new URL('manifest.json', import.meta.url), 'utf8');

/** File name → content. Throws `config-invalid` for what Teams would refuse. */
export function appFiles(facts: AppFacts): Readonly<Record<string, Json | Uint8Array>> {
  if (!guid.test(facts.appId))
    throw new TiskiError('config-invalid', 'MicrosoftAppId: the Teams app needs it, a GUID.');
  if (!facts.publicUrl.startsWith('https://'))
    throw new TiskiError('config-invalid', 'PUBLIC_URL: the Teams app needs it, beginning with https://.');
  const [first = 'fi', ...others] = facts.languages;
  return {
    'manifest.json': manifest(facts, first, others),
    'color.png': colourIcon(),
    'outline.png': outlineIcon(),
    ...Object.fromEntries([first, ...others].map((locale) => [`${locale}.json`, translation(facts, locale)])),
  };
}

export function appZip(facts: AppFacts): Uint8Array {
  const files = Object.entries(appFiles(facts)).map(([name, content]) => [
    name,
    content instanceof Uint8Array ? content : strToU8(`${JSON.stringify(content, null, 2)}\n`),
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level: 9 });
}

function manifest(facts: AppFacts, first: Locale, others: readonly Locale[]): Json {
  const own = stringsOf(facts, first);
  const values: Readonly<Record<string, string>> = {
    ...own,
    version: facts.version,
    appId: facts.appId.toLowerCase(),
    developer: cut(facts.shop, 32),
    website: facts.publicUrl,
    host: new URL(facts.publicUrl).hostname,
  };
  const filled = template.replace(/\{\{(\w+)\}\}/g, (_all, name: string) =>
    JSON.stringify(values[name] ?? '').slice(1, -1),
  );
  return {
    ...(JSON.parse(filled) as { readonly [key: string]: Json }),
    localizationInfo: {
      defaultLanguageTag: first,
      defaultLanguageFile: `${first}.json`,
      additionalLanguages: others.map((locale) => ({ languageTag: locale, file: `${locale}.json` })),
    },
    ...(facts.allChannelMessages === true ? allMessages(facts.appId) : {}),
  };
}

/** Granted by a team's owner when the app is added to the team; `resource` is asked for and not used. */
function allMessages(appId: string): Readonly<Record<string, Json>> {
  return {
    webApplicationInfo: { id: appId.toLowerCase(), resource: 'https://resource-specific-consent' },
    authorization: {
      permissions: { resourceSpecific: [{ name: 'ChannelMessage.Read.Group', type: 'Application' }] },
    },
  };
}

function translation(facts: AppFacts, locale: Locale): Json {
  const { name, fullName, short, full, person, personHint } = stringsOf(facts, locale);
  return {
    $schema:
      'https://developer.microsoft.com/en-us/json-schemas/teams/v1.22/MicrosoftTeams.Localization.schema.json',
    'name.short': name,
    'name.full': fullName,
    'description.short': short,
    'description.full': full,
    'bots[0].commandLists[0].commands[0].title': person,
    'bots[0].commandLists[0].commands[0].description': personHint,
  };
}

function stringsOf({ shop }: AppFacts, locale: Locale) {
  const { fullName, short, full, person, personHint } = appStrings[locale];
  return {
    name: cut(shop, 30),
    fullName: cut(fullName.replace('{shop}', shop), 100),
    short: cut(short, 80),
    full: full.replaceAll('{shop}', shop),
    person,
    personHint,
  };
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
