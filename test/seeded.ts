import fc from '../node_modules/fast-check/lib/fast-check.js';

/**
 * Stands in for `fast-check` in every test (vitest.config.ts): the same cases on every run, so that a
 * test that fails fails again. `pnpm fuzz` runs the properties with other seeds.
 */
fc.configureGlobal({ seed: Number(process.env.KAIJISHO_SEED ?? 1) });

export * from '../node_modules/fast-check/lib/fast-check.js';
export default fc;
