import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { failed, success } from 'kaijisho';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeDurably } from '../../src/register/durable.js';
import { withLock } from '../../src/register/lock.js';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'kaijisho-register-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const lockOf = (here: string) => join(here, '.kaijisho-lock');
const owner = (over: Record<string, unknown>) =>
  JSON.stringify({ user: 'someone', host: 'elsewhere', pid: 1, since: Date.now(), ...over });

describe('the lock', () => {
  it('lets one writer in at a time, and none is lost', async () => {
    const here = folder();
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
      return success(null);
    };
    const all = await Promise.all(Array.from({ length: 5 }, () => withLock(here, work)));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(most).toBe(1);
    expect(existsSync(lockOf(here))).toBe(false);
  });

  it('names who holds it, and for how long, when it stays', async () => {
    const here = folder();
    writeFileSync(lockOf(here), owner({ since: Date.now() - 3 * 60_000 }));
    const result = await withLock(here, async () => success(null), { waitMilliseconds: 0 });
    expect(result).toMatchObject({
      ok: false,
      failure: { code: 'register-locked', args: { owner: 'someone@elsewhere', minutes: 3 } },
    });
    expect(existsSync(lockOf(here))).toBe(true);
  });

  it.each([
    ['older than any work', { since: Date.now() - 16 * 60_000 }],
    ['of a process that is gone', { host: hostname(), pid: 2 ** 30 }],
  ])('is taken over when it is %s', async (_, over) => {
    const here = folder();
    writeFileSync(lockOf(here), owner(over));
    const result = await withLock(here, async () => success('done'), { waitMilliseconds: 0 });
    expect(result).toEqual(success('done'));
  });

  it('is taken over when it names nobody for a minute, and waited for before', async () => {
    const here = folder();
    writeFileSync(lockOf(here), '');
    const take = () => withLock(here, async () => success('done'), { waitMilliseconds: 0 });
    expect(await take()).toMatchObject({ ok: false, failure: { code: 'register-locked' } });
    const before = new Date(Date.now() - 2 * 60_000);
    utimesSync(lockOf(here), before, before);
    expect(await take()).toEqual(success('done'));
  });

  it('is given back when work fails or throws', async () => {
    const here = folder();
    await withLock(here, async () => failed('register-damaged', { file: 'x' }));
    await expect(
      withLock(here, async () => {
        throw new Error('defect');
      }),
    ).rejects.toThrow('defect');
    expect(readdirSync(here)).toEqual([]);
  });
});

describe('a durable write', () => {
  it('replaces a file in one step and leaves nothing beside it', async () => {
    const here = folder();
    const path = join(here, 'a.json');
    await writeDurably(path, 'first');
    await writeDurably(path, 'second');
    expect(readdirSync(here)).toEqual(['a.json']);
  });

  it('leaves the old file when the new one cannot be written', async () => {
    const here = folder();
    await expect(writeDurably(join(here, 'none', 'a.json'), 'x')).rejects.toThrow();
    expect(readdirSync(here)).toEqual([]);
  });
});
