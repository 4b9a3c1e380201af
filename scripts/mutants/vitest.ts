import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

/** What tests import from `vitest`, for a run inside one process: vitest's own parts, without its server. */

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = chai.expect;
export { describe, it, test } from '@vitest/runner';
