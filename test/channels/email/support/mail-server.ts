// A mail server on loopback that keeps what it is given, and misbehaves as it is told to.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import { certificate, key } from './certificate.ts';

/** What becomes of one letter: an SMTP answer at that stage, or the line cut. */
export type Fault =
  | { readonly at: 'connect' | 'rcpt' | 'data'; readonly code: number }
  /** The message is taken, and the line is cut before the answer. */
  | { readonly at: 'data'; readonly cut: true };

export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly text: string;
  readonly secure: boolean;
}

export interface MailServer {
  readonly port: number;
  readonly taken: readonly TakenMail[];
  /** How many connections there have been. */
  readonly connections: () => number;
  /** For the letters to come, one each, in order; after them all goes well. */
  plan(...faults: readonly (Fault | undefined)[]): void;
  /** Resolves when so many letters have been taken. */
  waitFor(count: number): Promise<void>;
  close(): Promise<void>;
}

export async function openMailServer(
  options: { readonly tls?: 'starttls' | 'tls' } = {},
): Promise<MailServer> {
  const taken: TakenMail[] = [];
  const faults: (Fault | undefined)[] = [];
  const waiting: (() => void)[] = [];
  let connections = 0;
  const refusal = (code: number): Error => Object.assign(new Error('as planned'), { responseCode: code });
  const settings: SMTPServerOptions = {
    authOptional: true,
    disabledCommands:
      options.tls === 'starttls' ? ['AUTH'] : options.tls === 'tls' ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    secure: options.tls === 'tls',
    key,
    cert: certificate,
    logger: false,
    closeTimeout: 100,
    onConnect(_session, callback) {
      connections++;
      const [fault] = faults;
      if (fault?.at !== 'connect') return callback();
      faults.shift();
      callback(refusal(fault.code));
    },
    onRcptTo(_address, _session, callback) {
      const [fault] = faults;
      if (fault?.at !== 'rcpt') return callback();
      faults.shift();
      callback(refusal(fault.code));
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const fault = faults.shift();
        if (fault !== undefined && 'code' in fault) return callback(refusal(fault.code));
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
          secure: session.secure,
        });
        for (const wake of waiting.splice(0)) wake();
        if (fault === undefined) return callback();
        for (const connection of server.connections) connection.close();
      });
    },
  };
  const server = new SMTPServer(settings) as SMTPServer & {
    readonly connections: Set<{ close(): void }>;
  };
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    connections: () => connections,
    plan: (...planned) => void faults.push(...planned),
    async waitFor(count) {
      while (taken.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
