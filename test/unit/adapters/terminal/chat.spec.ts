// A conversation on a terminal, from the greeting to the last answer.
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { terminalChat } from '../../../../adapters/terminal/chat.ts';
import { countingIds } from '../../../../kernel/ids.ts';
import { echoingCounter, memoryLog, says } from '../../../channels/direct-line/support/log-in-memory.ts';

describe('adapters/terminal: chat', () => {
  it('greets, answers each line, shows what can be chosen, and ends with the input', async () => {
    const log = memoryLog();
    const counter = echoingCounter(log);
    const input = new PassThrough();
    const output = new PassThrough();
    const conversations = {
      ...counter,
      settled: async (id?: string) => {
        await new Promise(setImmediate);
        log.append(
          id ?? '',
          { kind: 'note', data: { agent: { id: 'a', name: 'A' }, text: 'salainen' } },
          { kind: 'handoff-status', data: { state: 'queued', position: 2 } },
          says('Päivää\ntoinen rivi', {
            sender: 'agent',
            agent: { id: 'anna', name: 'Anna' },
            suggestions: [{ title: 'Ihminen', text: 'ihminen' }],
            entities: [{ type: 'Answer', topic: 'person', outcome: 'passed-on' }],
          }),
        );
      },
    };
    input.end('moi\n\n');
    await terminalChat({
      conversations,
      log,
      newId: countingIds(),
      locale: 'fi',
      input,
      output,
      showEntities: true,
    });
    assert.deepEqual((output.read() as Buffer).toString().split('\n'), [
      '> Hei! (fi)',
      '> sait: moi',
      '  (handoff: queued, 2.)',
      '> Anna: Päivää',
      '  toinen rivi',
      '  [Ihminen]',
      '  {"type":"Answer","topic":"person","outcome":"passed-on"}',
      '',
    ]);
  });
});
