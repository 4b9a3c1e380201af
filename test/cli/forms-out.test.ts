import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, kaijisho, temporaryFolder } from './support.js';

describe('kaijisho new', () => {
  it('writes a blank form, says that it is no official one and where those are', () => {
    const folder = temporaryFolder();
    const { code, out, err } = kaijisho(folder, ['new', 'mds', '-o', 'MDS.xlsx']);
    expect({ code, out }).toEqual({ code: 0, out: '書き出したファイル:\n  MDS.xlsx\n' });
    expect(err).toContain('公式様式ではありません');
    expect(err).toMatch(/JAHIS.*JIRA/);
    const read = kaijisho(folder, ['read', 'MDS.xlsx', '--format', 'json']);
    expect(JSON.parse(read.out).disclosures[0].answers).toHaveLength(70);
  });

  it('never overwrites a file without --force', () => {
    const folder = folderWith({ 'SDS.xlsx': 'mine' });
    const { code, err } = kaijisho(folder, ['new', 'sds', '-o', 'SDS.xlsx']);
    expect(code).toBe(2);
    expect(err).toContain('SDS.xlsx');
    expect(readFileSync(join(folder, 'SDS.xlsx'), 'utf8')).toBe('mine');
    expect(kaijisho(folder, ['new', 'sds', '-o', 'SDS.xlsx', '--force']).code).toBe(0);
  });

  it('asks which form when none is named', () => {
    const { code, err } = kaijisho(temporaryFolder(), ['new', '-o', 'x.xlsx']);
    expect(code).toBe(2);
    expect(err).toContain('mds または sds');
  });
});

describe('kaijisho fill', () => {
  it('takes what read printed and writes a form that reads the same', () => {
    const folder = temporaryFolder();
    kaijisho(folder, ['new', 'mds', '-o', 'blank.xlsx']);
    const printed = JSON.parse(kaijisho(folder, ['read', 'blank.xlsx', '--format', 'json']).out);
    const [disclosure] = printed.disclosures;
    disclosure.answers[0] = { ...disclosure.answers[0], state: 'marked', choice: 'yes' };
    disclosure.header.product = '例の製品';
    writeFileSync(join(folder, 'in.json'), JSON.stringify(printed));
    const { code, out } = kaijisho(folder, ['fill', 'in.json', '-o', 'out.xlsx']);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('回答 70 件') });
    const again = JSON.parse(kaijisho(folder, ['read', 'out.xlsx', '--format', 'json']).out);
    expect(again.disclosures[0].header.product).toBe('例の製品');
    expect(again.disclosures[0].answers[0]).toMatchObject({ state: 'marked', choice: 'yes' });
  });

  it('tells every mistake in the JSON at its place and writes nothing', () => {
    const folder = folderWith({
      'in.json': JSON.stringify({ form: { kind: 'MDS' }, answers: [{ key: 'nope' }] }),
    });
    const { code, err, out } = kaijisho(folder, ['fill', 'in.json', '-o', 'out.xlsx']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('/answers/0/key: この項目キーは様式にありません');
    expect(() => readFileSync(join(folder, 'out.xlsx'))).toThrow();
  });
});
