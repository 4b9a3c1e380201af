import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../src/arguments/language.js';

describe('the language of messages', () => {
  test.each([
    ['nothing is known', [], {}, null, 'ja'],
    ['the locale says nothing', [], { LANG: 'C.UTF-8' }, null, 'ja'],
    ['the locale is POSIX', [], { LC_ALL: 'POSIX', LANG: 'en_US.UTF-8' }, null, 'ja'],
    ['the locale is Japanese', [], { LANG: 'ja_JP.UTF-8' }, null, 'ja'],
    ['the locale is English', [], { LANG: 'en_US.UTF-8' }, null, 'en'],
    ['the locale is another one', [], { LANG: 'fr_FR.UTF-8' }, null, 'en'],
    ['an empty variable is no locale', [], { LC_ALL: '', LANG: 'en_GB' }, null, 'en'],
    ['only the system knows', [], {}, 'en-GB', 'en'],
    ['only the system knows, Japanese', [], {}, 'ja-JP', 'ja'],
    [
      'the variable of its own wins over the locale',
      [],
      { KAIJISHO_LANG: 'ja', LANG: 'en_US' },
      null,
      'ja',
    ],
    [
      'an impossible variable is passed over',
      [],
      { KAIJISHO_LANG: 'fr', LANG: 'en_US' },
      null,
      'en',
    ],
    ['--lang wins', ['read', '--lang', 'en'], { KAIJISHO_LANG: 'ja' }, null, 'en'],
    ['--lang= wins', ['--lang=en', 'read'], {}, null, 'en'],
    ['the last --lang wins', ['--lang=en', '--lang', 'ja'], { LANG: 'en_US' }, null, 'ja'],
    ['behind -- it is a file', ['read', '--', '--lang', 'en'], {}, null, 'ja'],
  ] as const)('%s', (_, argv, variables, system, language) => {
    expect(chooseLanguage(argv, variables, system)).toBe(language);
  });
});
