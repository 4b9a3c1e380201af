import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Opens the page that the build has written, in the browser the system has chosen. */
const page = fileURLToPath(new URL('../packages/kaijisho/dist/kaijisho.html', import.meta.url));
const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
const [program, ...before] = OPENERS[process.platform] ?? ['xdg-open'];

console.log(`${page}\n${pathToFileURL(page).href}`);
const opener = spawn(program, [...before, page], { stdio: 'ignore', detached: true });
opener.on('error', () =>
  console.log('Open this file in a browser. / このファイルをブラウザーで開いてください。'),
);
opener.unref();
