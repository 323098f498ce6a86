// A real server on a free port for one test, and a raw socket to be rude with.
import { connect } from 'node:net';
import { systemClock } from '../../../../../kernel/clock.ts';
import type { HttpRoute } from '../../../../../kernel/http.ts';
import { silentLogger } from '../../../../../kernel/logger.ts';
import { createHttpServer } from '../../../../../adapters/http/server.ts';
import type { HttpServer, HttpServerOptions } from '../../../../../adapters/http/server.ts';

export interface Served {
  readonly base: string;
  readonly port: number;
  readonly http: HttpServer;
}

const open = new Set<HttpServer>();

export async function serve(
  routes: readonly HttpRoute[],
  options: Partial<HttpServerOptions> = {},
): Promise<Served> {
  const http = createHttpServer({ routes, logger: silentLogger, clock: systemClock(), ...options });
  open.add(http);
  const port = await http.listen(0, '127.0.0.1');
  return { base: `http://127.0.0.1:${port}`, port, http };
}

export async function closeAll(): Promise<void> {
  await Promise.all([...open].map((http) => http.close(500)));
  open.clear();
}

/** Writes the text to a new connection and resolves to all that comes back until the other side closes. */
export function raw(port: number, text: string | Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('close', () => resolve(answer));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(answer);
      else reject(error);
    });
    socket.write(text);
  });
}
