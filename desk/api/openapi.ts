// The OpenAPI 3.1 description, made of the list of operations and their schemas; there is nothing in it that is written twice.
import { z } from 'zod';
import type { ErrorCode } from '../../kernel/errors.ts';
import { errorCatalogue } from '../../kernel/errors.ts';
import { sessionCookie } from './authentication.ts';
import type { Operation } from './operations.ts';
import { operations } from './operations.ts';
import { problem } from './schemas/shared.ts';

const always: readonly ErrorCode[] = ['not-signed-in'];
const alwaysForWrites: readonly ErrorCode[] = ['forbidden'];

export function openApiDocument(version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [operationId, operation] of Object.entries<Operation>(operations)) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = {
      ...paths[path],
      [operation.method.toLowerCase()]: describe(operationId, operation),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tiski, the agent desk',
      version,
      description:
        'Everything that the desk’s page does. Refusals are RFC 9457 problem documents with a stable `code`. Streams are server-sent events; a client that comes back sends `Last-Event-ID`.',
    },
    security: [{ bearer: [] }, { cookie: [] }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: '`token` of openSession' },
        cookie: {
          type: 'apiKey',
          in: 'cookie',
          name: sessionCookie,
          description: 'Writes by cookie are taken from the desk’s own page, as `application/json`.',
        },
      },
    },
  };
}

function describe(operationId: string, operation: Operation): object {
  const parameters = [...pathParameters(operation.path), ...queryParameters(operation)];
  return {
    operationId,
    summary: operation.summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(operation.body === undefined
      ? {}
      : {
          requestBody: {
            required: !operation.body.safeParse({}).success,
            content: { 'application/json': { schema: schemaOf(operation.body, 'input') } },
          },
        }),
    responses: { ...success(operation), ...refusals(operation) },
    ...(operation.open === true ? { security: [] } : {}),
  };
}

function pathParameters(path: string): readonly object[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters({ query }: Operation): readonly object[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: schemaOf(schema as z.ZodType, 'input'),
  }));
}

function success(operation: Operation): Readonly<Record<string, object>> {
  if (operation.answer !== undefined) {
    const schema = schemaOf(operation.answer, 'output');
    return { '200': { description: 'Done', content: { 'application/json': { schema } } } };
  }
  if (operation.events !== undefined) {
    const events = Object.entries(operation.events);
    return {
      '200': {
        description: `Server-sent events: ${events.map(([name]) => `\`${name}\``).join(', ')}`,
        content: {
          'text/event-stream': {
            schema: { type: 'string' },
            'x-events': Object.fromEntries(
              events.map(([name, schema]) => [name, schemaOf(schema, 'output')]),
            ),
          },
        },
      },
    };
  }
  if (operation.file === true) return { '200': { description: 'The file' } };
  return operation.method === 'DELETE'
    ? { '204': { description: 'Done' } }
    : { '200': { description: 'An OpenAPI document', content: { 'application/json': {} } } };
}

/** By status; several codes can share one. */
function refusals(operation: Operation): Readonly<Record<string, object>> {
  const codes = new Set([
    ...operation.refusals,
    ...(operation.open === true ? [] : always),
    ...(operation.method === 'GET' ? [] : alwaysForWrites),
  ]);
  const byStatus = Map.groupBy(codes, (code) => String(errorCatalogue[code].status));
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      status,
      {
        description: of.map((code) => `\`${code}\`: ${errorCatalogue[code].title}`).join('; '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _dialect, ...plain } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return plain;
}
