// Brings the browser bundles that bundles.json pins into wwwroot/lib: each package's tarball from npm, checked against
// its recorded hash, and only the files named. No dependency tree is installed and no package script runs.
//   node bundles.mjs WORKDIR TARGETDIR
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [work, target] = process.argv.slice(2).map(path => resolve(path));
const { bundles } = JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'bundles.json'), 'utf8'));

const fail = message => {
  console.error(`bundles.json : error BUNDLE001: ${message}`);
  process.exit(1);
};

function run(command, args, cwd) {
  // npm is a .cmd file on Windows, which only a shell starts; every argument comes from bundles.json.
  const shell = process.platform === 'win32' && command === 'npm';
  const result = spawnSync(command, args, { cwd, shell, encoding: 'utf8' });
  if (result.error) fail(`'${command}' cannot be started (${result.error.code}); it comes with Node.js 20 or is part of the system.`);
  if (result.status !== 0) fail(`'${command} ${args.join(' ')}' failed: ${result.stderr.trim().split('\n').slice(-3).join(' ')}`);
}

const integrityOf = file => 'sha512-' + createHash('sha512').update(readFileSync(file)).digest('base64');

function fetchPackage({ name, version, integrity }) {
  const tarball = join(work, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
  if (!existsSync(tarball) || integrityOf(tarball) !== integrity) {
    run('npm', ['pack', `${name}@${version}`, '--silent', '--ignore-scripts'], work);
    const found = integrityOf(tarball);
    if (found !== integrity) {
      rmSync(tarball);
      fail(`${name}@${version} is not the recorded package: expected ${integrity}, got ${found}.`);
    }
  }
  const folder = tarball.slice(0, -'.tgz'.length);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  run('tar', ['-xzf', `../${tarball.slice(work.length + 1)}`, '--strip-components=1'], folder);
  return folder;
}

function place(relative, write) {
  const to = join(target, relative);
  mkdirSync(dirname(to), { recursive: true });
  write(to);
}

mkdirSync(work, { recursive: true });
for (const bundle of bundles) {
  const folder = fetchPackage(bundle);
  for (const [from, to] of Object.entries(bundle.files)) place(to, path => copyFileSync(join(folder, from), path));
  if (bundle.theme) {
    // The theme is code that makes a table of custom properties; as a style sheet it is there before the first paint.
    const module = await import(pathToFileURL(join(folder, bundle.theme.module)));
    const lines = Object.entries(module[bundle.theme.export]).map(([token, value]) => `  --${token}: ${value};`);
    place(bundle.theme.to, path => writeFileSync(path, `:root {\n${lines.join('\n')}\n}\n`));
  }
  console.log(`${bundle.name}@${bundle.version}`);
}
writeFileSync(join(target, '.stamp'), '');
