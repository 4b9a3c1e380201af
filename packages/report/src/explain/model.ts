import type {
  DemarcationRow,
  Edge,
  FormItem,
  FormKind,
  Language,
  PrintedEdition,
  PrintedRoute,
  Question,
  Requirement,
  RuleAction,
  RuleClass,
  Severity,
} from '@kaijisho/core';

/** What `explain` answers: one entry per thing the term can mean, with the chain it stands in. */

/** A form as it is cited: kind and edition. */
export interface FormName {
  readonly kind: FormKind;
  readonly edition: string;
  /** Learnt from a publisher's file. */
  readonly imported?: true;
}

/** A row of a form, and everything it leads to. */
export interface ItemExplanation {
  readonly kind: 'item';
  readonly form: FormName;
  readonly section: { readonly id: string; readonly title: string };
  readonly item: FormItem;
  /** By what the row asks. */
  readonly edges: readonly Edge[];
  /** By the references printed on the form. */
  readonly routes: readonly PrintedRoute[];
  readonly rows: readonly DemarcationRow[];
}

/** A row of a form that asks about a requirement. */
export interface AskedBy {
  readonly form: FormName;
  readonly item: FormItem;
  readonly edge: Edge;
}

export interface RequirementExplanation {
  readonly kind: 'requirement';
  readonly requirement: Requirement;
  readonly askedBy: readonly AskedBy[];
  readonly rows: readonly DemarcationRow[];
}

/** A printed reference such as 6.5.C14, in the numbering of one guideline edition. */
export interface ReferenceExplanation {
  readonly kind: 'reference';
  readonly edition: PrintedEdition;
  readonly route: PrintedRoute;
  /** Rows of the forms that print it. */
  readonly items: readonly { readonly form: FormName; readonly item: FormItem }[];
}

export interface RowExplanation {
  readonly kind: 'row';
  readonly row: DemarcationRow;
  readonly questions: readonly Question[];
}

/** What stands below one heading of a page; `code` in a paragraph stands between backquotes. */
export interface RuleSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The page of a rule in one language. */
export interface RulePage {
  readonly title: string;
  readonly sections: readonly RuleSection[];
}

/** The sections of all pages, by the id of the rule and the language. */
export type RulePages = Readonly<
  Record<string, Readonly<Record<Language, readonly RuleSection[]>>>
>;

/** A rule, or a finding of reading itself, which belongs to no class. */
export interface RuleExplanation {
  readonly kind: 'rule';
  readonly id: string;
  readonly severity: Severity;
  readonly class: RuleClass | null;
  readonly action: RuleAction;
  /** Where the pages of the rules are at hand. */
  readonly page?: RulePage;
}

export type Explanation =
  | ItemExplanation
  | RequirementExplanation
  | ReferenceExplanation
  | RowExplanation
  | RuleExplanation;
