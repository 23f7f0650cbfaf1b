// Plays AWS Lambda: converts requests into events of a function URL, and results into responses.
import { createServer } from 'node:http';
import { handler } from './lambda.mjs';

async function bytesOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** A payload of version 2.0 (AWS: "Invoking Lambda function URLs"). Cookies are separate from the other headers. */
async function eventOf(request) {
  const { pathname, search, searchParams } = new URL(request.url, 'http://lambda.test');
  const { cookie, ...headers } = request.headers;
  const body = await bytesOf(request);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: pathname,
    rawQueryString: search.slice(1),
    cookies: cookie?.split('; '),
    headers,
    queryStringParameters: Object.fromEntries(searchParams),
    requestContext: {
      domainName: headers.host,
      http: { method: request.method, path: pathname, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      stage: '$default',
    },
    body: body.length > 0 ? body.toString('base64') : undefined,
    isBase64Encoded: true,
  };
}

createServer(async (request, response) => {
  const result = await handler(await eventOf(request), {});
  response.writeHead(result.statusCode, result.headers);
  response.end(Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8'));
}).listen(process.env.PORT);
