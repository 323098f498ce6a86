import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pagePath, renderIndex, renderPage } from '../../scripts/conversations/render.ts';
import { conversationFiles } from '../conversations/support.ts';
import { root } from './support/files.ts';

const folder = join(root, 'docs/conversations');

describe('the played conversations in the documents', () => {
  it('are the ones of test/conversations, each on a page of its own (npm run docs:conversations)', async () => {
    const files = await conversationFiles();
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const pages = entries
      .filter((entry) => entry.isFile() && entry.name !== 'README.md')
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
    assert.deepEqual(pages.sort(), files.map(({ file }) => pagePath(file)).sort());
    assert.equal(await readFile(join(folder, 'README.md'), 'utf8'), renderIndex(files));
  });

  it('show words as they were said, whatever is in them', () => {
    const page = renderPage({ name: 'A test', language: 'en', steps: [] }, [
      { who: 'customer', text: '1. *is* <b>it</b>\nhere?' },
      { who: 'bot', text: 'Yes.\n\nAnd [no](x).' },
    ]);
    assert.match(page, /^# A test\n\n\*English\./);
    assert.ok(page.includes('**Customer**\n\n> 1\\. \\*is\\* \\<b\\>it\\</b\\>\\\n> here?\n'), page);
    assert.ok(page.includes('**Machine**\n\n> Yes.\n>\n> And \\[no\\](x).\n'), page);
  });
});
