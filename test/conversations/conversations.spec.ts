import { conversationFiles, openStage } from './support.ts';
import type { Stage } from './support.ts';

describe('conversations', () => {
  let stage: Stage;
  before(async function () {
    this.timeout(120_000);
    stage = await openStage();
  });
  after(() => stage.close());

  it('are played as their files say', async function () {
    this.timeout(120_000);
    const failures: string[] = [];
    const files = await conversationFiles();
    for (const { file, conversation } of files) {
      try {
        await stage.play(conversation);
      } catch (error) {
        failures.push(
          `${file} – ${conversation.name}: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
    if (files.length === 0) throw new Error('there are no conversation files');
    if (failures.length > 0)
      throw new Error(
        `${failures.length} of ${files.length} conversations failed:\n\n${failures.join('\n\n')}`,
      );
  });
});
