// A new account as the command line names it: who, and with which teams, languages and room. It makes no account.
import { parseArgs } from 'node:util';
import type { Locale } from '../../kernel/locale.ts';
import { localeOf } from '../../kernel/locale.ts';
import type { NewAccount } from './accounts.ts';

/** The words after `agent add`: USER NAME and options. `undefined` when they say no account. */
export function accountOf(words: readonly string[]): Omit<NewAccount, 'password'> | undefined {
  const said = parsed(words);
  if (said === undefined) return undefined;
  const [id, ...name] = said.positionals;
  const { lead = false, capacity, team = [], language = [], 'teams-id': teamsId } = said.values;
  const languages = language.map((tag) => localeOf(tag));
  if (id === undefined || name.length === 0 || !languages.every(isKnown)) return undefined;
  if (capacity !== undefined && !/^[1-9]\d?$/.test(capacity)) return undefined;
  if (teamsId !== undefined && !guid.test(teamsId)) return undefined;
  return {
    id,
    name: name.join(' '),
    ...(lead ? { role: 'lead' as const } : {}),
    ...(capacity === undefined ? {} : { capacity: Number(capacity) }),
    ...(team.length === 0 ? {} : { teams: team }),
    ...(languages.length === 0 ? {} : { languages }),
    ...(teamsId === undefined ? {} : { teamsId }),
  };
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        lead: { type: 'boolean' },
        capacity: { type: 'string' },
        team: { type: 'string', multiple: true },
        language: { type: 'string', multiple: true },
        'teams-id': { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
}

const isKnown = (locale: Locale | undefined): locale is Locale => locale !== undefined;
