// Files from the customer: multipart as Web Chat sends it, and what must not get in or out that way.
import assert from 'node:assert/strict';
import { begin, call, closeChannels, openChannel } from './support/channel.ts';
import type { Begun, Channel, Seen } from './support/channel.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const activityType = 'application/vnd.microsoft.activity';

function form(files: readonly File[], activity?: unknown): FormData {
  const data = new FormData();
  if (activity !== undefined)
    data.append('activity', new Blob([JSON.stringify(activity)], { type: activityType }));
  for (const file of files) data.append('file', file, file.name);
  return data;
}

async function upload(channel: Channel, { conversationId, token }: Begun, body: BodyInit, type?: string) {
  const response = await fetch(`${channel.base}/conversations/${conversationId}/upload?userId=x`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, ...(type !== undefined && { 'content-type': type }) },
    body,
  });
  return { status: response.status, body: (await response.json()) as { id: string; detail?: string } };
}

describe('direct line: upload', () => {
  afterEach(closeChannels);

  it('keeps the files, gives them back as downloads, and has one effect when sent again', async () => {
    const channel = await openChannel();
    const begun = await begin(channel);
    const photo = new File([png], '../../kuitti ä"\n.png', { type: 'image/png' });
    const activity = {
      type: 'message',
      text: 'tässä',
      channelData: { clientActivityID: 'u1' },
      attachments: [{ contentType: 'image/png', name: 'x' }],
    };
    const first = await upload(channel, begun, form([photo], activity));
    assert.equal(first.status, 200);
    const second = await upload(channel, begun, form([photo], activity));
    assert.equal(second.body.id, first.body.id);
    assert.equal(channel.log.attachments.size, 1);

    const path = `/conversations/${begun.conversationId}/activities?watermark=2`;
    const { body } = await call<{ activities: Seen[] }>(channel, 'GET', path, begun.token);
    const own = body.activities.filter(({ from }) => from.role === 'user');
    assert.equal(own.length, 1);
    assert.equal(own[0]?.text, 'tässä');
    assert.deepEqual(own[0]?.channelData, { clientActivityID: 'u1' });
    const attachment = own[0]?.attachments?.[0];
    assert.equal(attachment?.contentType, 'image/png');
    const file = await fetch(attachment?.contentUrl ?? '');
    assert.deepEqual(new Uint8Array(await file.arrayBuffer()), png);
    assert.match(
      file.headers.get('content-disposition') ?? '',
      /^attachment; filename="kuitti [^"]*"; filename\*=UTF-8''kuitti%20%C3%A4/,
    );
    assert.equal(file.headers.get('x-content-type-options'), 'nosniff');
    assert.match(file.headers.get('content-security-policy') ?? '', /sandbox/);
  });

  it('takes a file without an activity and files inside an activity', async () => {
    const channel = await openChannel();
    const begun = await begin(channel);
    assert.equal(
      (await upload(channel, begun, form([new File(['moi'], 'a.txt', { type: 'text/plain' })]))).status,
      200,
    );
    const inline = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    const said = await call(
      channel,
      'POST',
      `/conversations/${begun.conversationId}/activities`,
      begun.token,
      {
        type: 'message',
        attachments: [{ contentType: 'image/png', name: 'k.png', contentUrl: inline }],
      },
    );
    assert.equal(said.status, 200);
    assert.equal(channel.log.attachments.size, 2);
  });

  it('refuses pages and programs, disguised ones too, and what is too big, too many or no multipart', async () => {
    const channel = await openChannel({
      limits: { maxFileBytes: 1000, maxFiles: 2, maxUploadBytes: 10_000 },
    });
    const begun = await begin(channel);
    const file = (bytes: BlobPart, type: string, name = 'f') => new File([bytes], name, { type });
    const status = async (body: BodyInit, type?: string) => (await upload(channel, begun, body, type)).status;
    assert.equal(await status(form([file('<script>', 'text/html')])), 415);
    assert.equal(await status(form([file('<svg/>', 'image/svg+xml')])), 415);
    assert.equal(await status(form([file('<script>', 'image/png')])), 415);
    assert.equal(await status(form([file(new Uint8Array(1001), 'text/plain')])), 413);
    const small = file('a', 'text/plain');
    assert.equal(await status(form([small, small, small])), 413);
    assert.equal(await status(form(Array<File>(12).fill(file('x'.repeat(999), 'text/plain')))), 413);
    assert.equal(await status('{}', 'application/json'), 415);
    assert.equal(await status('x', 'multipart/form-data'), 415);
    assert.equal(await status('garbage', 'multipart/form-data; boundary=x'), 400);
    assert.equal(channel.log.attachments.size, 0);
    assert.equal((await call(channel, 'GET', '/attachments/x/y')).status, 404);
  });

  it('refuses strangers before it reads what they send', async () => {
    const channel = await openChannel();
    const begun = await begin(channel);
    const other = await begin(channel);
    const huge = new File([new Uint8Array(5_000_000)], 'f', { type: 'text/plain' });
    const refused = await upload(channel, { ...begun, token: other.token }, form([huge]));
    assert.equal(refused.status, 403);
  });
});
