// Fetches the files that a channel keeps for a customer's message and keeps them beside the log, because their addresses run out
// within minutes. It is done after the message is durable and holds up nothing; a file that cannot be had stays a link.
import type { EntryData } from '../../conversation/entries.ts';
import type { Logger } from '../../kernel/logger.ts';
import { isAcceptedFile } from '../accepted-files.ts';
import { fetchFile } from '../fetched-file.ts';
import type { FileLog } from '../fetched-file.ts';
import { isAllowedServiceUrl } from './service-hosts.ts';

type FileRef = NonNullable<EntryData<'message-in'>['attachments']>[number];

export interface ChannelFilesOptions {
  readonly log: FileLog;
  /** Hosts of the connector: they want the bot's own token. */
  readonly serviceHosts: readonly string[];
  /** Hosts whose addresses let their reader in by themselves: `host` or `*.domain`. */
  readonly linkHosts: readonly string[];
  /** `Bearer …` for the connector. */
  readonly authorization: () => Promise<string>;
  readonly logger: Logger;
}

export interface ChannelFiles {
  /** Begins, and returns at once. */
  readonly keep: (conversationId: string, files: readonly FileRef[]) => void;
  /** Resolves when nothing is under way. */
  readonly settled: () => Promise<void>;
}

/** Where Teams keeps what people upload: SharePoint and OneDrive. */
export const teamsLinkHosts: readonly string[] = ['*.sharepoint.com', '*.sharepoint-df.com'];

const withinMs = 20_000;

export function createChannelFiles(options: ChannelFilesOptions): ChannelFiles {
  const { log, logger } = options;
  const underWay = new Set<Promise<void>>();

  async function keepOne(conversationId: string, file: FileRef, address: string): Promise<void> {
    const ofService = isAllowedServiceUrl(address, options.serviceHosts);
    if (!ofService && !isAllowedServiceUrl(address, options.linkHosts)) return;
    const authorization = ofService ? await options.authorization() : undefined;
    const fetched = await fetchFile(new URL(address), {
      withinMs,
      ...(authorization === undefined ? {} : { authorization }),
    });
    if (fetched === undefined || !isAcceptedFile(fetched.contentType, fetched.bytes)) {
      logger.warn('channel-file-not-kept', { conversationId, contentType: fetched?.contentType });
      return;
    }
    await log.saveAttachment(conversationId, file.attachmentId, { name: file.name, ...fetched });
  }

  return {
    keep(conversationId, files) {
      for (const file of files) {
        if (file.url === undefined) continue;
        const work = keepOne(conversationId, file, file.url)
          .catch((error: unknown) => logger.error('channel-file-failed', { conversationId }, error))
          .finally(() => underWay.delete(work));
        underWay.add(work);
      }
    },
    settled: async () => void (await Promise.all(underWay)),
  };
}
