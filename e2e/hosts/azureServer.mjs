// Plays the Azure Functions host: passes requests to the registered function as its language worker does.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import core from '@azure/functions-core';
import './azure.mjs';

const { functions, model } = core.registered;
const [{ metadata, callback }] = functions;
const [trigger] = Object.entries(metadata.bindings).find(([, { type }]) => type === 'httpTrigger');

async function bytesOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}

createServer(async (request, response) => {
  const url = `http://${request.headers.host}${request.url}`;
  const http = { url, method: request.method, headers: request.headers, body: { bytes: await bytesOf(request) } };
  const invocation = model.getInvocationModel({
    invocationId: randomUUID(),
    metadata: { name: metadata.name, bindings: metadata.bindings },
    request: { inputData: [{ name: trigger, data: { http } }], triggerMetadata: {} },
    log: () => undefined,
    state: undefined,
  });
  const { context, inputs } = await invocation.getArguments();
  const result = await invocation.invokeFunction(context, inputs, callback);
  const { returnValue } = await invocation.getResponse(context, result);
  response.writeHead(Number(returnValue.http.statusCode), returnValue.http.headers);
  response.end(Buffer.from(returnValue.http.body?.bytes ?? returnValue.http.body?.string ?? ''));
}).listen(process.env.PORT);
