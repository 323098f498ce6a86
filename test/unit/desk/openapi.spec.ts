// The description says what the routes do: same paths, same methods, the promised operation ids, valid references.
import assert from 'node:assert/strict';
import { openApiDocument } from '../../../desk/api/openapi.ts';
import { operations } from '../../../desk/api/operations.ts';
import { deskRoutes } from '../../../desk/api/routes.ts';
import type { DeskOptions } from '../../../desk/api/routes.ts';
import { manualClock } from '../../../kernel/clock.ts';

interface Described {
  readonly openapi: string;
  readonly paths: Readonly<
    Record<
      string,
      Record<
        string,
        {
          readonly operationId: string;
          readonly parameters?: readonly { readonly name: string; readonly in: string }[];
          readonly requestBody?: { readonly required: boolean };
          readonly responses: Readonly<Record<string, object>>;
        }
      >
    >
  >;
}

const promised = [
  'listTickets',
  'getTicket',
  'claimTicket',
  'releaseTicket',
  'transferTicket',
  'consultTeam',
  'replyToCustomer',
  'settleQuestion',
  'makePromise',
  'keepPromise',
  'returnToBot',
  'resolveTicket',
  'listAgents',
];

describe('the desk’s description', () => {
  const document = openApiDocument('1.2.3') as Described;
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

  it('lists exactly the routes that are served', () => {
    const desk = { version: '1.2.3', clock: manualClock('2026-11-30T08:00:00Z') } as unknown as DeskOptions;
    const served = deskRoutes(desk).map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    assert.deepEqual(
      described.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort(),
      served.sort(),
    );
  });

  it('names every operation once, and those that are promised', () => {
    const ids = described.map(({ operation }) => operation.operationId);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(ids.toSorted(), Object.keys(operations).toSorted());
    for (const id of promised) assert.ok(ids.includes(id), id);
  });

  it('is OpenAPI 3.1 with all parameters of the paths and no dangling reference', () => {
    assert.equal(document.openapi, '3.1.0');
    for (const { path, operation } of described) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const inPath = (operation.parameters ?? []).filter((one) => one.in === 'path').map(({ name }) => name);
      assert.deepEqual(inPath, named);
      assert.ok(Object.keys(operation.responses).some((status) => status.startsWith('2')));
    }
    const text = JSON.stringify(document);
    for (const [, reference] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const target = (reference ?? '')
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
      assert.ok(target !== undefined, reference);
    }
  });

  it('asks for a body only where something must be said', () => {
    const needs = (id: string) =>
      described.find(({ operation }) => operation.operationId === id)?.operation.requestBody?.required;
    assert.equal(needs('replyToCustomer'), true);
    assert.equal(needs('releaseTicket'), false);
    assert.equal(needs('claimTicket'), undefined);
  });
});
