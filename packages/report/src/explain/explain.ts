import {
  agreementRuleById,
  type DemarcationRow,
  demarcationData,
  edgesOfKey,
  type Form,
  type FormItem,
  findDemarcationRow,
  findRequirement,
  findRequirementByCitation,
  isOfficial,
  isSourceFinding,
  itemsOf,
  listForms,
  type PrintedEdition,
  parseReferences,
  questionsOfRow,
  type Requirement,
  routeOfReference,
  ruleById,
  SOURCE_FINDINGS,
  sourceAction,
} from '@kaijisho/core';
import type {
  Explanation,
  FormName,
  ItemExplanation,
  ReferenceExplanation,
  RequirementExplanation,
  RuleExplanation,
} from './model.js';

/** A search by words shows no more than this many rows. */
const MOST_FOUND = 10;

const nameOf = (form: Form): FormName => ({
  kind: form.about.form,
  edition: form.about.edition,
  ...(isOfficial(form) && { imported: true as const }),
});

/** Numbering of the references a form prints; forms are described by the catalogue only. */
const isPrintedEdition = (edition: string): edition is PrintedEdition =>
  edition === '5.1' || edition === '5.2';

function explainItem(form: Form, item: FormItem): ItemExplanation {
  const section = form.sections.find(({ items }) => items.includes(item));
  const edition = form.about.printedRefsEdition;
  return {
    kind: 'item',
    form: nameOf(form),
    section: { id: section?.id ?? '', title: section?.titleJa ?? '' },
    item,
    edges: edgesOfKey(form, item.key),
    routes: isPrintedEdition(edition)
      ? (item.printedRefs ?? []).map((reference) => routeOfReference(reference, edition))
      : [],
    rows: rowsWithTopic(item.key),
  };
}

/** Lines of the matrix that an answer to the item appears behind. */
const rowsWithTopic = (key: string): readonly DemarcationRow[] =>
  demarcationData().rows.filter(({ topics }) => topics.some((topic) => topic.key === key));

function explainRequirement(
  requirement: Requirement,
  forms: readonly Form[],
): RequirementExplanation {
  const { id } = requirement;
  return {
    kind: 'requirement',
    requirement,
    askedBy: forms.flatMap((form) =>
      itemsOf(form).flatMap((item) =>
        edgesOfKey(form, item.key)
          .filter((edge) => edge.requirement === id)
          .map((edge) => ({ form: nameOf(form), item, edge })),
      ),
    ),
    rows: demarcationData().rows.filter((row) => row.requirements.includes(id)),
  };
}

function explainRule(id: string): RuleExplanation | null {
  const rule = ruleById(id);
  if (rule !== undefined)
    return { kind: 'rule', id, severity: rule.severity, class: rule.class, action: rule.action };
  const ofAgreement = agreementRuleById(id);
  if (ofAgreement !== undefined)
    return {
      kind: 'rule',
      id,
      severity: ofAgreement.severity,
      class: null,
      action: ofAgreement.action,
    };
  if (!isSourceFinding(id)) return null;
  return { kind: 'rule', id, severity: SOURCE_FINDINGS[id], class: null, action: sourceAction(id) };
}

/** The forms print numbers of 5.1, which 5.2 moved: both readings, unless they are the same. */
function explainReference(
  reference: string,
  forms: readonly Form[],
): readonly ReferenceExplanation[] {
  const items = forms.flatMap((form) =>
    itemsOf(form)
      .filter(({ printedRefs = [] }) => printedRefs.includes(reference))
      .map((item) => ({ form: nameOf(form), item })),
  );
  const readings = (['5.1', '5.2'] as const).map(
    (edition): ReferenceExplanation => ({
      kind: 'reference',
      edition,
      route: routeOfReference(reference, edition),
      items: edition === '5.1' ? items : [],
    }),
  );
  const targets = new Set<string>();
  return readings.filter(({ route }) => {
    const target = route.edges.map(({ requirement }) => requirement).join();
    const known = targets.has(target);
    targets.add(target);
    return route.level !== 'unknown' && !known;
  });
}

/** `システム運用編14(5)` → `システム運用編14⑤`, as the guideline prints it. */
const withCircledNumbers = (citation: string): string =>
  citation.replace(/[(（](\d{1,2})[)）]/g, (whole, digits: string) => {
    const number = Number(digits);
    return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : whole;
  });

const everyItem = (forms: readonly Form[]): readonly (readonly [Form, FormItem])[] =>
  forms.flatMap((form) => itemsOf(form).map((item) => [form, item] as const));

function itemsNamed(term: string, forms: readonly Form[]): readonly ItemExplanation[] {
  const [, kind, name] = /^(?:(MDS|SDS)\s+)?(\S+)$/i.exec(term) ?? [];
  if (name === undefined) return [];
  return everyItem(forms)
    .filter(([form]) => kind === undefined || form.about.form === kind.toUpperCase())
    .filter(([, item]) => item.key === name.toLowerCase() || item.number === name)
    .map(([form, item]) => explainItem(form, item));
}

function itemsAbout(words: string, forms: readonly Form[]): readonly ItemExplanation[] {
  const wanted = words.toLowerCase();
  return everyItem(forms)
    .filter(([, item]) => `${item.subjectJa}\n${item.subjectEn}`.toLowerCase().includes(wanted))
    .slice(0, MOST_FOUND)
    .map(([form, item]) => explainItem(form, item));
}

/**
 * Everything the term can mean: a rule id, a requirement (`システム運用編 14⑤` or `C-14-5`), a printed
 * reference (`6.5.C14`), a matrix row (`R10`), an item by key or number (`away-lock`, `SDS 3.2`), or
 * words of an item's subject.
 * @param imported forms learnt from publishers' files: they are asked before the catalogue's forms
 * @returns [] when nothing matches.
 */
export function explain(term: string, imported: readonly Form[] = []): readonly Explanation[] {
  const forms = [...imported, ...listForms().filter((form) => !isReplaced(form, imported))];
  const found = explainUnder(term, forms);
  // What an imported form does not ask may still be an item of the form it goes before.
  return found.length > 0 ? found : explainUnder(term, [...imported, ...listForms()]);
}

/** An imported form says what a form of its kind and edition asks. */
const isReplaced = ({ about }: Form, imported: readonly Form[]): boolean =>
  imported.some(({ about: own }) => own.form === about.form && own.edition === about.edition);

function explainUnder(term: string, forms: readonly Form[]): readonly Explanation[] {
  const plain = term.normalize('NFKC').trim();
  if (plain === '') return [];
  const rule = explainRule(plain.toUpperCase());
  if (rule !== null) return [rule];
  const requirement =
    findRequirement(plain.toUpperCase()) ??
    findRequirementByCitation(withCircledNumbers(term.trim()));
  if (requirement !== undefined) return [explainRequirement(requirement, forms)];
  const row = findDemarcationRow(plain.toUpperCase());
  if (row !== undefined) return [{ kind: 'row', row, questions: questionsOfRow(row.id) }];
  const references = parseReferences(plain).flatMap((one) => explainReference(one, forms));
  if (references.length > 0) return references;
  const named = itemsNamed(plain, forms);
  return named.length > 0 ? named : itemsAbout(plain, forms);
}
