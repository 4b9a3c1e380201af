import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a command (`node --import`): kills the process in the middle of its nth change to the
 * disk (`KILL_AT`), a file that is being written half-way through it.
 */
const at = Number(process.env.KILL_AT);
let changes = 0;
const isDue = () => {
  changes += 1;
  return changes === at;
};
const die = () => process.kill(process.pid, 'SIGKILL');
const half = (content) => content.slice(0, Math.floor(content.length / 2));

const { promises } = fs;
const { writeFile, open } = promises;
promises.writeFile = async (path, content, options) => {
  if (isDue()) {
    fs.writeFileSync(path, half(content), options);
    die();
  }
  return writeFile(path, content, options);
};
promises.open = async (path, flags, mode) => {
  const handle = await open(path, flags, mode);
  const write = handle.writeFile.bind(handle);
  handle.writeFile = async (content) => {
    if (isDue()) {
      fs.writeSync(handle.fd, half(content));
      die();
    }
    return write(content);
  };
  return handle;
};
for (const name of [
  'rename',
  'link',
  'rm',
  'mkdir',
  'unlink',
  'copyFile',
  'truncate',
  'appendFile',
]) {
  const change = promises[name];
  promises[name] = async (...args) => {
    if (isDue()) die();
    return change(...args);
  };
}
syncBuiltinESMExports();
