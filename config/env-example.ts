// The text of `.env.example`, made of the list of variables so that the two cannot differ.
import { variables } from './variables.ts';

export function envExample(): string {
  const blocks = Object.entries(variables).map(
    ([name, { about, example }]) => `# ${about}\n${example === '' ? '# ' : ''}${name}=${example}`,
  );
  return `# Every variable that the service reads. Copy to .env and change what you need; all of them are optional.\n\n${blocks.join('\n\n')}\n`;
}
