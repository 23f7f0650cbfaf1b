// Runs nginx as a reverse proxy with TLS and a server name, as in production.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from '../processes/port.mjs';
import { startProcess } from './processes.mjs';

const NGINX = '/usr/sbin/nginx';

export const hasNginx = () => existsSync(NGINX);

/** Starts nginx in front of a port. The `port` of the result serves HTTPS. */
export async function startNginx(folder, name, upstreamPort) {
  const home = join(folder, 'nginx');
  mkdirSync(home, { recursive: true });
  const certificate = ['-newkey', 'rsa:2048', '-nodes', '-keyout', 'key.pem', '-out', 'certificate.pem', '-days', '1'];
  execFileSync('openssl', ['req', '-x509', ...certificate, '-subj', `/CN=${name}`], { cwd: home, stdio: 'ignore' });
  const [port, plainPort] = await freePorts(2);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${home}/${kind};`,
  );
  writeFileSync(
    join(home, 'nginx.conf'),
    `daemon off; pid ${home}/pid; error_log stderr;
events {}
http {
  access_log off;
  ${paths.join(' ')}
  gzip on; gzip_types application/json; gzip_proxied any; gzip_min_length 0;
  server { listen 127.0.0.1:${plainPort}; return 204; }
  server {
    listen 127.0.0.1:${port} ssl;
    server_name ${name};
    ssl_certificate ${home}/certificate.pem;
    ssl_certificate_key ${home}/key.pem;
    location / {
      proxy_pass http://127.0.0.1:${upstreamPort};
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-Proto $scheme;
    }
  }
}
`,
  );
  return { ...(await startProcess(NGINX, ['-c', join(home, 'nginx.conf')], { cwd: home, port: plainPort })), port };
}
