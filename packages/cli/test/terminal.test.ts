import { EventEmitter } from 'node:events';
import type { ReadStream } from 'node:tty';
import { expect, test } from 'vitest';
import { askSecret } from '../src/terminal.js';

/** A terminal as far as it is touched: what is typed, and whether keys are shown. */
class Terminal extends EventEmitter {
  raw = false;
  setRawMode(raw: boolean) {
    this.raw = raw;
    return this;
  }
  setEncoding() {}
  resume() {}
  pause() {}
}

async function ask(...typed: readonly string[]) {
  const terminal = new Terminal();
  const shown: string[] = [];
  const answer = askSecret('パスワード: ', terminal as unknown as ReadStream, (text) =>
    shown.push(text),
  );
  const hidden = terminal.raw;
  for (const text of typed) terminal.emit('data', text);
  return { answer: await answer, shown: shown.join(''), hidden, raw: terminal.raw };
}

test('what is typed is not shown, and the terminal is left as it was', async () => {
  expect(await ask('秘', '密1', '\r')).toEqual({
    answer: '秘密1',
    shown: 'パスワード: \n',
    hidden: true,
    raw: false,
  });
});

test('the last character can be taken back', async () => {
  expect(await ask('ab\u007fc\n')).toMatchObject({ answer: 'ac' });
});

test('Ctrl+C gives up', async () => {
  expect(await ask('ab\u0003')).toMatchObject({ answer: '', raw: false });
});
