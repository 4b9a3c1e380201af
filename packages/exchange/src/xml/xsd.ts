import { xmlText } from '../text/xml-text.js';
import { EXTENSION, type XmlDocument, xmlForm } from './documents.js';
import { entryName, type Member, type Shape } from './shape.js';

/** Parts that every schema has: escaped text, and any JSON value for members of others. */
const COMMON = `
  <xs:simpleType name="escape"><xs:restriction base="xs:string"><xs:enumeration value="json"/></xs:restriction></xs:simpleType>
  <xs:complexType name="text">
    <xs:annotation><xs:documentation xml:lang="en">Text. With escape="json" it is written as a JSON string, because XML could not hold it.</xs:documentation><xs:documentation xml:lang="ja">文字列。XMLで表せない文字を含むときは、JSONの文字列として書き、escape="json" を付けます。</xs:documentation></xs:annotation>
    <xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="escape" type="k:escape"/></xs:extension></xs:simpleContent>
  </xs:complexType>
  <xs:complexType name="any" mixed="true">
    <xs:choice>
      <xs:element name="member" type="k:named" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="entry" type="k:any" minOccurs="0" maxOccurs="unbounded"/>
    </xs:choice>
    <xs:attribute name="type" use="required">
      <xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="text"/><xs:enumeration value="number"/><xs:enumeration value="boolean"/><xs:enumeration value="null"/><xs:enumeration value="object"/><xs:enumeration value="list"/></xs:restriction></xs:simpleType>
    </xs:attribute>
    <xs:attribute name="escape" type="k:escape"/>
  </xs:complexType>
  <xs:complexType name="named" mixed="true">
    <xs:complexContent mixed="true"><xs:extension base="k:any"><xs:attributeGroup ref="k:name"/></xs:extension></xs:complexContent>
  </xs:complexType>
  <xs:attributeGroup name="name">
    <xs:attribute name="name" type="xs:string" use="required"/>
    <xs:attribute name="nameEscape" type="k:escape"/>
  </xs:attributeGroup>
  <xs:complexType name="extension">
    <xs:annotation><xs:documentation xml:lang="en">Members that this schema does not name</xs:documentation><xs:documentation xml:lang="ja">このスキーマにない独自の項目</xs:documentation></xs:annotation>
    <xs:sequence><xs:element name="member" type="k:named" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
  </xs:complexType>
`;

const documentation = (description: string | null): string =>
  description === null
    ? ''
    : `<xs:annotation><xs:documentation xml:lang="en">${xmlText(description)}</xs:documentation></xs:annotation>`;

const enumerated = (values: readonly string[]): string =>
  `<xs:simpleType><xs:restriction base="xs:string">${values.map((value) => `<xs:enumeration value="${xmlText(value)}"/>`).join('')}</xs:restriction></xs:simpleType>`;

/** Base type of the shapes that are one word or number; null for the others. */
function simpleType(shape: Shape): string | null {
  if (shape.kind === 'number') return shape.whole ? 'xs:integer' : 'xs:double';
  return shape.kind === 'boolean' ? 'xs:boolean' : null;
}

/** Content of an element as a type of its own, between its tags. */
function typeOf(shape: Shape, name: string): string {
  switch (shape.kind) {
    case 'record': {
      const members = [...shape.members].map(([key, member]) => elementOf(key, member));
      return `<xs:complexType><xs:all>${members.join('')}<xs:element name="${EXTENSION}" type="k:extension" minOccurs="0"/></xs:all></xs:complexType>`;
    }
    case 'list': {
      const entry = entryName(name);
      return `<xs:complexType><xs:sequence>${element(entry, shape.entry, 'minOccurs="0" maxOccurs="unbounded"')}</xs:sequence></xs:complexType>`;
    }
    case 'map':
      return `<xs:complexType><xs:sequence><xs:element name="entry" minOccurs="0" maxOccurs="unbounded"${shape.entry.nullable ? ' nillable="true"' : ''}><xs:complexType><xs:simpleContent><xs:extension base="k:text"><xs:attributeGroup ref="k:name"/></xs:extension></xs:simpleContent></xs:complexType></xs:element></xs:sequence></xs:complexType>`;
    default:
      return shape.kind === 'text' && shape.values !== null ? enumerated(shape.values) : '';
  }
}

function element(name: string, shape: Shape, occurs: string, description: string | null = null) {
  const nil = shape.nullable ? ' nillable="true"' : '';
  const inner = typeOf(shape, name);
  const type = inner === '' ? ` type="${simpleType(shape) ?? 'k:text'}"` : '';
  const body = `${documentation(description)}${inner}`;
  const head = `<xs:element name="${name}"${type}${nil}${occurs === '' ? '' : ` ${occurs}`}`;
  return body === '' ? `${head}/>` : `${head}>${body}</xs:element>`;
}

const elementOf = (name: string, { shape, required, description }: Member): string =>
  element(name, shape, required ? '' : 'minOccurs="0"', description);

/** One tag a line, as deep as it stands; texts stay in the line of their element. */
function indented(xml: string): string {
  let depth = 0;
  return xml
    .replace(/>\s+</g, '><')
    .split(/(?<=>)(?=<)/)
    .map((part) => {
      if (part.startsWith('</') && !part.startsWith('</xs:documentation')) depth -= 1;
      const line = `${'  '.repeat(depth)}${part}`;
      if (/^<[^/?][^>]*[^/]>$/.test(part)) depth += 1;
      return line;
    })
    .join('\n');
}

/** An XML Schema (1.0) of a document. Members may stand in any order, as in JSON. */
export function xmlSchema(kind: XmlDocument): string {
  const { root, namespace, shape } = xmlForm(kind);
  return indented(`<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:k="${namespace}" targetNamespace="${namespace}" elementFormDefault="qualified" version="1">
  ${element(root, shape, '')}${COMMON}</xs:schema>
`);
}
