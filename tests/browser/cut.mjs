// A server that breaks off in the middle of a file, as a lift or a tunnel does to a phone; everything else is passed on
// from the server of the tests as it is.
import { createServer, get } from 'node:http';

/** Passes `origin` on; of files that match `cut.file`, half, and then the line is dead. `cut.file = null` mends it. */
export async function startCuttingServer(origin) {
  const cut = { file: null, times: 0 };
  const server = createServer((request, response) => {
    get(new URL(request.url, origin), (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      if (!cut.file?.test(request.url)) return answer.pipe(response);
      cut.times += 1;
      const half = Number(answer.headers['content-length']) / 2;
      let sent = 0;
      answer.on('data', (bytes) => {
        if (sent >= half) return;
        sent += bytes.length;
        response.write(bytes.subarray(0, bytes.length - Math.max(0, sent - half)), () => { if (sent >= half) response.destroy(); });
      });
      return undefined;
    }).on('error', () => response.destroy());
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    cut,
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    }),
  };
}
