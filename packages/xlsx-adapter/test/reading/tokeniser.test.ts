import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Attributes } from '../../src/reading/xml/attributes.js';
import { NotWellFormed } from '../../src/reading/xml/characters.js';
import { Tokeniser } from '../../src/reading/xml/tokeniser.js';
import { XmlText } from '../../src/reading/xml/xml-text.js';

/** What a parse hands over, in order; `bad` ends it early, `doctype` too. */
type Event = readonly string[];

/** Attributes under every name that documents of these tests use. */
const NAMES = ['a', 'b', 'x:a', 'あ', 'xml:space', 'xmlns:x', 'r'];
const inWords = (lookUp: (name: string) => string | undefined): string =>
  NAMES.map((name) => `${name}=${lookUp(name) ?? '-'}`).join(' ');

class Doctype {}

function eventsOf(xml: string): readonly Event[] {
  const events: Event[] = [];
  const tokeniser = new Tokeniser({
    open: ({ full }, attributes: Attributes) =>
      events.push(['open', full, inWords((name) => attributes.get(name))]),
    close: ({ full }) => events.push(['close', full]),
    text: (text) => events.push(['text', text]),
    doctype: () => {
      throw new Doctype();
    },
    pause: () => {},
  });
  try {
    tokeniser.run(new XmlText(new TextEncoder().encode(xml)));
  } catch (thrown) {
    if (!(thrown instanceof NotWellFormed) && !(thrown instanceof Doctype)) throw thrown;
    events.push(['bad']);
  }
  return events;
}

/** The same from a conforming parser, which also hands over white space around the root. */
function expectedEvents(xml: string): readonly Event[] {
  const events: Event[] = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  const onText = (text: string): void => {
    if (depth > 0 && text !== '') events.push(['text', text]);
  };
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    const known = attributes as Readonly<Record<string, string>>;
    events.push(['open', name, inWords((each) => known[each])]);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    events.push(['close', name]);
  });
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('doctype', () => {
    throw new Doctype();
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
  } catch {
    events.push(['bad']);
  }
  return events;
}

/** Pieces that make and break documents. */
const PIECES = [
  ...[
    '<a>',
    '</a>',
    '<a',
    '>',
    '/>',
    '<x:a b="1">',
    '</x:a>',
    '<あ a="い"/>',
    '<a/>',
    '</a >',
    '<',
    '</>',
  ],
  ...[
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    'text',
    '本文',
    '😀',
    '\u3000',
    'é',
    '.',
    '-',
    '1',
    ':',
    '/',
    '=',
  ],
  ...[
    ' a="1"',
    " b='2'",
    ' a = "x y"',
    ' x:a=""',
    ' a=1',
    ' b',
    ' a="<"',
    ' r="\t\r\n"',
    'a="1"',
    '"',
    "'",
  ],
  ...[
    '&amp;',
    '&lt;',
    '&#65;',
    '&#x1F600;',
    '&#X41;',
    '&#0;',
    '&#;',
    '&#x110000;',
    '&b;',
    '&',
    ';',
    '&amp',
  ],
  ...[
    '<!-- c -->',
    '<!--',
    '-->',
    '--',
    '<![CDATA[',
    ']]>',
    '<![CDATA[]]>',
    '<![CDATA[<&]]>',
    ']]',
    '<!',
    '<!x>',
  ],
  ...['<?p d?>', '<?p?>', '<?', '?>', '<?xml version="1.0"?>', '<?XML?>', '<?xml-a b?>', '<? p?>'],
  ...['\u0000', '\u0008', '\u007f', '\u0085', '\u2028', '\ufffe', '\uffff', '\ufeff'],
  ...['<!DOCTYPE a>', '<!DOCTYPE', ' xml:space="preserve"', ' xmlns:x="urn:x"', '&quot;&apos;&gt;'],
];
const piece = fc.constantFrom(...PIECES);

const name = fc.constantFrom('a', 'b', 'x:a', 'あ', 'c.d-e', '_');
const text = fc.array(
  fc.constantFrom(
    'text',
    '本文',
    '&amp;',
    '&#x3042;',
    ' ',
    '\r\n',
    ']]',
    '<!--c-->',
    '<![CDATA[<]]>',
  ),
  {
    maxLength: 4,
  },
);
const attributes = fc
  .uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 })
  .map((names) => names.map((each, index) => ` ${each}="v${index}&lt;"`).join(''));
/** Documents that are well-formed. */
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        text.map((parts) => parts.join('')),
        tie('element'),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
  element: fc
    .tuple(name, attributes, tie('content'), fc.boolean())
    .map(([tag, more, inside, empty]) =>
      empty ? `<${tag}${more}/>` : `<${tag}${more}>${inside}</${tag}>`,
    ),
}));
const prolog = fc.constantFrom(
  '',
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
  "\ufeff<?xml version='1.0'?>",
  '<?xml\n version = "1.0"\tencoding=\'x\' ?><!-- c --><?p?>\n',
  '<?xml encoding="UTF-8"?>',
  '<?xml version="2.0"?>',
  '<?xml version="1.0" standalone="maybe"?>',
  ' <?xml version="1.0"?>',
  '<?xml version="1.0" standalone="yes" encoding="UTF-8"?>',
);

const agrees = (xml: string): void => expect(eventsOf(xml)).toEqual(expectedEvents(xml));

describe('the tokeniser says what a conforming parser says', () => {
  it('of well-formed documents', () => {
    fc.assert(
      fc.property(element, (xml) => {
        expect(eventsOf(xml).at(-1)).not.toEqual(['bad']);
        agrees(xml);
      }),
      { numRuns: 300 },
    );
  });

  it('of documents with something put in, put in place of something or taken out', () => {
    const change = fc.tuple(fc.nat(), fc.nat({ max: 4 }), fc.option(piece, { nil: '' }));
    fc.assert(
      fc.property(prolog, element, fc.array(change, { maxLength: 2 }), (head, xml, changes) => {
        const changed = changes.reduce((whole, [place, cut, put]) => {
          const at = place % (whole.length + 1);
          return whole.slice(0, at) + put + whole.slice(at + cut);
        }, head + xml);
        // Half a character is none, and no decoder gives one.
        fc.pre(!/\p{Surrogate}/u.test(changed));
        agrees(changed);
      }),
      { numRuns: 1500 },
    );
  });

  it('of any pieces in any order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        agrees(`<a>${pieces.join('')}</a>`);
      }),
      { numRuns: 1500 },
    );
  });

  it('of every character in a name, a value and a text', () => {
    for (let code = 0; code < 0x10000; code += code < 0x300 ? 1 : 61) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const letter = String.fromCodePoint(code);
      agrees(`<${letter}/>`);
      agrees(`<a${letter}/>`);
      agrees(`<a b="${letter}">${letter}</a>`);
    }
  });
});

describe('what the tokeniser refuses by itself', () => {
  it('a document type, complete or not', () => {
    for (const xml of ['<!DOCTYPE a []><a/>', '<!DOCTYPE a'])
      expect(eventsOf(xml)).toEqual([['bad']]);
  });

  it('one of very many attributes given twice', () => {
    const many = Array.from({ length: 500 }, (_, index) => ` a${index}="1"`).join('');
    expect(eventsOf(`<a${many}/>`)).toHaveLength(2);
    expect(eventsOf(`<a${many} a7="1"/>`)).toEqual([['bad']]);
  });
});
