/** Programs of Debian that system tests need. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where each package puts its program. */
export const PROGRAMS = {
  nginx: '/usr/sbin/nginx',
  'php-cli': '/usr/bin/php',
  'php-cgi': '/usr/bin/php-cgi',
  'libreoffice-calc': '/usr/bin/soffice',
  'python3-uno': '/usr/lib/python3/dist-packages/uno.py',
};

/** Installs what the machine lacks, as root or with a `sudo` that asks for no password. @param {(keyof typeof PROGRAMS)[]} packages */
export async function ensurePackages(...packages) {
  const missing = packages.filter((name) => !existsSync(PROGRAMS[name]));
  if (missing.length === 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) =>
    process.getuid?.() === 0
      ? run('apt-get', args, { env })
      : run('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args], { env });
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  await apt(...install).catch(async () => {
    await apt('update');
    await apt(...install);
  });
}

/**
 * A configuration of nginx that touches nothing outside the folder it is started with (`-p`), which has
 * a folder `work` in it.
 *
 * @param {string} site what stands in `server`
 */
export const nginxConfiguration = (site) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid nginx.pid;
error_log error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log access.log;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path work/${name};`).join('\n  ')}
  server {
    ${site}
  }
}
`;
