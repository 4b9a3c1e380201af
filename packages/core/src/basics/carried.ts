/** An object made for one file, with what was found out about it so far. */
export interface Carrier {
  readonly facts: unknown[];
}

/**
 * Makes what is asked of objects of one kind a fact: it is found when somebody first asks for it, and
 * carried by the object itself. Beside it, in a weak map, it would outlive the file; see `oncePer`.
 * Facts are for module level: they are numbered, never dropped.
 */
export function factsCarriedBy<S extends Carrier>() {
  let facts = 0;
  return <T extends object>(find: (subject: S) => T): ((subject: S) => T) => {
    const place = facts;
    facts += 1;
    return (subject) => {
      const known = subject.facts[place];
      if (known !== undefined) return known as T;
      const found = find(subject);
      subject.facts[place] = found;
      return found;
    };
  };
}
