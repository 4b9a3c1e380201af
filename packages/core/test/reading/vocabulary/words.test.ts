import { describe, expect, it } from 'vitest';
import { foldWords, Word, WordIndex, without } from '../../../src/reading/vocabulary/words.js';

/** Whether a word stands anywhere in a text. */
function isNamed(word: string, text: string): boolean {
  const index = new WordIndex<string>();
  index.add(new Word(word), word);
  return index.meaningsIn(foldWords(text)).has(word);
}

describe('a word of an idea', () => {
  it.each([
    ['アクセス制限', 'アクセス制限の機能がありますか。'],
    ['サーバー', 'サーバの設置場所'],
    ['サーバ', 'ｻｰﾊﾞｰの設置場所'],
    ['章', '第3章'],
    ['末', '月末'],
    ['ID', 'ＩＤとパスワード'],
  ])('%s is found in %s', (word, text) => {
    expect(isNamed(word, text)).toBe(true);
  });

  it.each([
    ['アクセス制限', 'アクセスを制限する機能'],
    ['アクセス制限', 'アクセス制'],
    ['末', '月'],
  ])('%s is not found in %s', (word, text) => {
    expect(isNamed(word, text)).toBe(false);
  });

  it('may have a gap of up to 24 characters, on one line', () => {
    const filled = (length: number) => `情報${'あ'.repeat(length)}一覧`;
    expect(isNamed('情報…一覧', filled(0))).toBe(true);
    expect(isNamed('情報…一覧', filled(24))).toBe(true);
    expect(isNamed('情報…一覧', filled(25))).toBe(false);
    expect(isNamed('情報…一覧', '一覧の情報')).toBe(false);
    expect(isNamed('情報…扱う…一覧', '情報を扱う際の一覧')).toBe(true);
    expect(new Word('情報…一覧').endAt('情報の\n一覧', 0)).toBe(-1);
    // 一覧 may stand twice within the gap.
    expect(new Word('情報…一覧').endAt('情報一覧の一覧表', 0)).toBe(7);
  });

  it('is a whole word in Latin letters, perhaps in the plural or with a version', () => {
    expect(isNamed('log', 'access log')).toBe(true);
    expect(isNamed('log', 'ログ(log)の保存')).toBe(true);
    expect(isNamed('log', 'login')).toBe(false);
    expect(isNamed('log', 'blog')).toBe(false);
    expect(isNamed('log', 'Access Logs')).toBe(true);
    expect(isNamed('log', 'logsheet')).toBe(false);
    expect(isNamed('log', 'logo')).toBe(false);
    expect(isNamed('ike', 'IKEv2')).toBe(true);
    expect(isNamed('ike', 'IKEvx')).toBe(false);
    expect(isNamed('ike', 'IKEa2')).toBe(false);
    expect(isNamed('iso27001', 'ISO27001a')).toBe(true);
  });

  it('of two Latin words may be written with a hyphen, or as one', () => {
    expect(isNamed('data inventory', 'Data Inventory')).toBe(true);
    expect(isNamed('data inventory', 'data-inventory')).toBe(true);
    expect(isNamed('data inventory', 'datainventory')).toBe(true);
    expect(isNamed('data inventory', 'data of inventory')).toBe(false);
    expect(isNamed('e mail', 'E-mail')).toBe(true);
    expect(isNamed('ssl', 'Access Log')).toBe(false);
  });
});

describe('a text without some words', () => {
  const words = [new Word('記憶装置'), new Word('外部…装置'), new Word('記憶')];

  it('has a line end for each of them, the first of several at a place', () => {
    expect(without('外の記憶装置と記憶', words)).toBe('外の\nと\n');
    expect(without('外部の装置', words)).toBe('\n');
    expect(without('何もない', words)).toBe('何もない');
  });
});
