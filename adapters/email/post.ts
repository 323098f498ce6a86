// The mail server: one pooled connection by SMTP, TLS wherever it leaves the machine, and what its answers mean for a letter. It
// knows no conversation.
import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Delivery } from '../../conversation/outbox/courier.ts';

export interface PostOptions {
  /** `smtp://` (STARTTLS is demanded off loopback) or `smtps://`, with user and password where the server wants them. */
  readonly url: string;
  /** Certificates that are trusted beside the usual ones, PEM; for tests. */
  readonly ca?: string;
  /** Whether the server is this very machine; absent: its name tells. */
  readonly isNear?: boolean;
  /** Milliseconds for connecting, greeting and each answer; defaults 10,000, 10,000 and 20,000. */
  readonly patience?: { readonly connectMs: number; readonly greetMs: number; readonly answerMs: number };
}

export interface Post {
  /** Hands one message over. Never rejects. */
  send(mail: {
    readonly from: string;
    readonly to: string;
    readonly bytes: Buffer;
    readonly signal: AbortSignal;
  }): Promise<Delivery>;
  /** Lets go of the connections; letters under way count as not handed over. */
  close(): void;
}

const loopbackHosts = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;

export function openPost({ url, ca, patience, ...options }: PostOptions): Post {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const { isNear = loopbackHosts.test(hostname) } = options;
  const { connectMs, greetMs, answerMs } = patience ?? {
    connectMs: 10_000,
    greetMs: 10_000,
    answerMs: 20_000,
  };
  const transport = createTransport({
    pool: true,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !isNear,
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    maxConnections: 2,
    connectionTimeout: connectMs,
    greetingTimeout: greetMs,
    socketTimeout: answerMs,
    dnsTimeout: connectMs,
    disableFileAccess: true,
    disableUrlAccess: true,
    tls: { minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
  });

  return {
    async send({ from, to, bytes, signal }) {
      // Read only after the server has said "go on" to DATA: once it is read to its end, the letter may have been taken.
      let isHandedOver = false;
      const raw = Readable.from([bytes], { objectMode: false });
      raw.once('end', () => {
        isHandedOver = true;
      });
      const { promise: aborted, reject } = Promise.withResolvers<never>();
      const abort = (): void => reject(new Error('the try took too long'));
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort, { once: true });
      try {
        const sent = transport.sendMail({ raw, envelope: { from, to: [to] } });
        await Promise.race([sent, aborted]);
        return { kind: 'delivered' };
      } catch (error) {
        return meaningOf(error as SmtpError, isHandedOver);
      } finally {
        signal.removeEventListener('abort', abort);
      }
    },
    close: () => transport.close(),
  };
}

/** What nodemailer's errors carry. */
interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

function meaningOf(error: SmtpError, isHandedOver: boolean): Delivery {
  const { code, responseCode } = error;
  // Never the whole answer: servers repeat addresses and passwords' names in it.
  const reason = [code, responseCode].filter((part) => part !== undefined).join(' ') || 'failed';
  // A wrong password or certificate is the house's fault, not the letter's: it waits until that is put right.
  if (code === 'EAUTH' || code === 'ETLS') return { kind: 'retry', reason };
  if (responseCode !== undefined && responseCode >= 500 && responseCode < 600)
    return { kind: 'refused', reason };
  if (responseCode !== undefined) return { kind: 'retry', reason };
  // An address that this server cannot be given.
  if (code === 'EENVELOPE') return { kind: 'refused', reason };
  return { kind: 'retry', reason, ...(isHandedOver ? { maybeAccepted: true } : {}) };
}
