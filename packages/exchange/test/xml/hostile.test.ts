import { inputProblemText } from '@kaijisho/core';
import { readXmlDocument, writeXml } from '@kaijisho/exchange/xml';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const NS = 'urn:kaijisho:xml:disclosures:1';
const wrapped = (inner: string, head = '') =>
  `${head}<disclosuresDocument xmlns="${NS}"><disclosures><disclosure>` +
  `<form><kind>MDS</kind></form><answers>${inner}</answers>` +
  '</disclosure></disclosures></disclosuresDocument>';
const problems = (xml: string): readonly string[] => {
  const read = readXmlDocument(xml);
  return read.ok ? [] : read.problems.map((problem) => inputProblemText(problem, 'en'));
};

test('a few elements suffice; prefixes, comments and CDATA are as good', () => {
  const xml =
    `<?xml version="1.0"?><k:disclosuresDocument xmlns:k="${NS}"><k:disclosures><k:disclosure>` +
    '<k:form><k:kind>MDS</k:kind></k:form><!-- <!DOCTYPE none> --><k:answers><k:answer>' +
    '<k:key>away-lock</k:key><k:choice>yes</k:choice><k:remark><![CDATA[a <b> <!c]]></k:remark>' +
    '</k:answer></k:answers></k:disclosure></k:disclosures></k:disclosuresDocument>';
  const read = readXmlDocument(xml);
  if (!read.ok || read.value.kind !== 'disclosures') expect.fail(JSON.stringify(read));
  expect(read.value.value.disclosures[0]?.answers).toMatchObject([
    { key: 'away-lock', number: '3', state: 'marked', choice: 'yes', remark: 'a <b> <!c' },
  ]);
});

const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
test.each<[xml: string, expected: string]>([
  [wrapped('', laughs), 'DOCTYPE'],
  [wrapped('', `<?x <!-- ?>${laughs}<?y --> ?>`), 'DOCTYPE'],
  [wrapped('<__proto__><key>x</key></__proto__>'), 'refused for safety'],
  [wrapped('<constructor/>'), 'refused for safety'],
  [wrapped('<k:toString xmlns:k="urn:x"/>'), 'refused for safety'],
  [wrapped('<a>'.repeat(80) + '</a>'.repeat(80)), '64 levels'],
  [wrapped('<answer/>'.repeat(500_001)), 'too many values'],
  [
    wrapped(`<answer ${Array.from({ length: 9000 }, (_, n) => `a${n}="1"`).join(' ')}/>`),
    'too long',
  ],
  [wrapped('<answer><key>&undefined;</key></answer>'), 'not well-formed'],
  [wrapped('<answer>'), 'not well-formed'],
  ['<disclosuresDocument/>', 'none of the documents'],
  ['<html/>', 'none of the documents'],
  ['', 'not well-formed'],
  [
    wrapped('<answer><reviewer>x</reviewer></answer>'),
    '/disclosures/0/answers/0: The element "reviewer"',
  ],
  [wrapped('<answer>yes</answer>'), '/disclosures/0/answers/0: There is text'],
  [wrapped('<answer><key>a</key><key>b</key></answer>'), 'more than once'],
  [
    wrapped('<answer><key escape="json">"a</key></answer>'),
    '/disclosures/0/answers/0/key: With escape',
  ],
  [
    wrapped('<answer><choice>maybe</choice></answer>'),
    '/disclosures/0/answers/0/choice: Give one of',
  ],
  [
    wrapped('<answer><extension><member name="__proto__" type="object"/></extension></answer>'),
    'refused for safety',
  ],
])('hostile document %#', (xml, expected) => {
  expect(problems(xml)[0]).toContain(expected);
});

test('no bytes and no damage make the reader throw', () => {
  const sound = writeXml('disclosures', {
    formatVersion: '1',
    disclosures: [
      { form: { kind: 'MDS', edition: '4.1' }, answers: [{ key: 'away-lock', remark: '\u0000' }] },
    ],
  });
  const cut = fc.tuple(
    fc.nat(sound.length),
    fc.nat(sound.length),
    fc.oneof(fc.string(), fc.constantFrom('<', '&', ']]>', '<![CDATA[', '<!', '"', '<a b="')),
  );
  fc.assert(
    fc.property(cut, fc.string({ unit: 'binary' }), ([from, to, put], noise) => {
      for (const xml of [noise, sound.slice(0, from) + put + sound.slice(to)]) {
        const read = readXmlDocument(xml);
        if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
  expect({}).not.toHaveProperty('polluted');
});
