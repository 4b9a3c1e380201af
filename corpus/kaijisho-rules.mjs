// Judges one case of a rule with Kaijisho itself: `node kaijisho-rules.mjs rules/ANS-01-fail-a.json`.
// An example of what `run.py --rules` calls; another implementation prints the same shape.
import { readFileSync } from 'node:fs';
import { allFindings, checkAll, unfold } from '@kaijisho/core';

const { context, disclosures } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const findings = unfold(allFindings(checkAll(disclosures, context))).map(
  ({ rule, severity, key, variant }) => ({ rule, severity, key, variant: variant ?? null }),
);
console.log(JSON.stringify({ findings }));
