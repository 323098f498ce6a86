// The Logger port on pino: one JSON line an event on standard error, so that standard output stays for people. Ids and figures only; it is never handed a customer's words.
import { pino } from 'pino';
import type { Logger } from '../../kernel/logger.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export function pinoLogger(level: LogLevel): Logger {
  const sink = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
  return {
    debug: (event, fields = {}) => sink.debug(fields, event),
    info: (event, fields = {}) => sink.info(fields, event),
    warn: (event, fields = {}) => sink.warn(fields, event),
    error: (event, fields = {}, cause) =>
      sink.error(cause === undefined ? fields : { ...fields, err: cause }, event),
  };
}
