// The official SDK for Node, as it is published, against the server that GESSO_URL names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { crc32 } from './crc32.mjs';
import OpenAI, { toFile } from 'openai';

const url = process.env.GESSO_URL;
const client = new OpenAI({ baseURL: `${url}/v1`, apiKey: 'sk-any' });
const otter = { model: 'gpt-image-2', prompt: 'a baby otter', size: '1024x1024', quality: 'low' };

/** A PNG of one colour; alpha 0 in its left half where it is to be a mask. */
function png(side, mask) {
  const row = Buffer.alloc(1 + side * 4, 255);
  row[0] = 0;
  if (mask) row.fill(0, 1, 1 + side * 2);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array(side).fill(row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const picture = (name) => toFile(png(1024, false), name, { type: 'image/png' });
const isPng = (base64) => Buffer.from(base64, 'base64').subarray(1, 4).toString() === 'PNG';

test('generates', async () => {
  const answer = await client.images.generate(otter);
  assert.ok(isPng(answer.data[0].b64_json));
  assert.equal(answer.size, '1024x1024');
  assert.ok(answer.usage.total_tokens > 0);
});

test('edits one picture', async () => {
  const answer = await client.images.edit({ ...otter, image: await picture('one.png') });
  assert.ok(isPng(answer.data[0].b64_json));
});

test('edits four pictures with a mask', async () => {
  const image = await Promise.all(['1.png', '2.png', '3.png', '4.png'].map(picture));
  const mask = await toFile(png(1024, true), 'mask.png', { type: 'image/png' });
  const answer = await client.images.edit({ ...otter, image, mask });
  assert.equal(answer.data.length, 1);
});

for (const partials of [0, 1, 2, 3]) {
  test(`streams with ${partials} unfinished pictures`, async () => {
    const types = [];
    for await (const event of await client.images.generate({ ...otter, stream: true, partial_images: partials })) {
      types.push(event.type);
      assert.ok(isPng(event.b64_json));
    }
    assert.deepEqual(types, [...Array(partials).fill('image_generation.partial_image'), 'image_generation.completed']);
  });
}

for (const partials of [0, 1, 2, 3]) {
  test(`streams an edit with ${partials} unfinished pictures`, async () => {
    const image = await picture('one.png');
    const types = [];
    for await (const event of await client.images.edit({ ...otter, image, stream: true, partial_images: partials })) {
      types.push(event.type);
    }
    assert.deepEqual(types, [...Array(partials).fill('image_edit.partial_image'), 'image_edit.completed']);
  });
}

for (const [wrong, param, code] of [
  [{ size: '1000x1000' }, 'size', 'invalid_value'],
  [{ n: 11 }, 'n', 'integer_above_max_value'],
  [{ prompt: '' }, 'prompt', 'empty_string'],
  [{ quality: 'ultra' }, 'quality', 'invalid_value'],
  [{ model: 'gpt-image-9' }, 'model', 'invalid_value'],
  [{ bogus: 1 }, 'bogus', 'unknown_parameter'],
]) {
  test(`understands what is wrong with ${param}`, async () => {
    await assert.rejects(client.images.generate({ ...otter, ...wrong }), (error) => {
      assert.ok(error instanceof OpenAI.BadRequestError);
      assert.deepEqual([error.status, error.param, error.code], [400, param, code]);
      assert.match(error.requestID, /^req_/);
      return true;
    });
  });
}

// An emulator may be asked again after a 500; a gateway may not, because the picture may have been billed.
test('tries again where it may, and only there', async () => {
  const session = `node-${process.pid}`;
  const own = new OpenAI({ baseURL: `${url}/gesso/sessions/${session}/v1`, apiKey: 'sk-any', maxRetries: 2 });
  const headers = { 'X-Gesso-Fault': 'status=500' };
  await assert.rejects(own.images.generate({ ...otter, prompt: 'an unlucky otter' }, { headers }));
  const journal = await (await fetch(`${url}/gesso/v1/journal?session=${session}`)).json();
  const statuses = journal.data.map((call) => call.status);
  if (process.env.GESSO_PAYS) {
    assert.equal(statuses.length, 1);
    assert.ok(statuses[0] >= 500);
  } else {
    assert.deepEqual(statuses, [500, 500, 500]);
  }
});

test('takes edits in JSON', async () => {
  const dataUrl = `data:image/png;base64,${png(1024, false).toString('base64')}`;
  const answer = await fetch(`${url}/v1/images/edits`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer sk-any' },
    body: JSON.stringify({ ...otter, images: [{ image_url: dataUrl }] }),
  });
  assert.equal(answer.status, 200);
  assert.ok(isPng((await answer.json()).data[0].b64_json));
});

test('keeps files', async () => {
  const kept = await client.files.create({ file: await picture('upload.png'), purpose: 'vision' });
  const content = await (await client.files.content(kept.id)).arrayBuffer();
  assert.equal(content.byteLength, kept.bytes);
  const edit = { model: 'gpt-image-2', prompt: 'x', images: [{ file_id: kept.id }] };
  const answer = await fetch(`${url}/v1/images/edits`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer sk-any' },
    body: JSON.stringify(edit),
  });
  assert.equal(answer.status, 200);
  assert.ok((await client.files.delete(kept.id)).deleted);
});

test('knows models', async () => {
  assert.equal((await client.models.retrieve('gpt-image-2')).id, 'gpt-image-2');
  await assert.rejects(client.models.retrieve('gpt-image-9'), { status: 404 });
});
