// The yardstick: an echo bot as the SDK's samples write it, restify and CloudAdapter, answering every message with one text.
import restify from 'restify';
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
} from 'botbuilder';
import { answerQuestions, tell } from './measured-server.ts';

const text = process.argv[2] ?? '';

class Echo extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(MessageFactory.text(text));
      await next();
    });
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new Echo();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as Parameters<typeof adapter.process>[0], response, (context) =>
    bot.run(context),
  );
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { port: number };
  answerQuestions();
  tell({ url: `http://127.0.0.1:${port}/api/messages` });
});
