import type { ReadStream } from 'node:tty';

const ENTER = /[\r\n]/;
const INTERRUPT = '\u0003';
const END = '\u0004';
const ERASE = ['\b', '\u007f'];

/**
 * Asks one line of a person at the terminal without showing what is typed.
 * @returns what was typed; '' when the person gave up with Ctrl+C or Ctrl+D
 */
export function askSecret(
  question: string,
  input: ReadStream,
  show: (text: string) => void,
): Promise<string> {
  show(question);
  input.setRawMode(true);
  input.setEncoding('utf8');
  input.resume();
  return new Promise((resolve) => {
    let typed = '';
    const end = (value: string) => {
      input.off('data', onData).setRawMode(false);
      input.pause();
      show('\n');
      resolve(value);
    };
    const onData = (text: string) => {
      for (const character of text) {
        if (character === INTERRUPT || character === END) return end('');
        if (ENTER.test(character)) return end(typed);
        typed = ERASE.includes(character) ? [...typed].slice(0, -1).join('') : typed + character;
      }
    };
    input.on('data', onData);
  });
}
