const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]';

/**
 * Where the element in focus is taken off the page, as a line that is done with or a button that rests, the
 * focus goes to what stands next to it, so that who has no mouse need not begin anew at the top.
 * @param root within which the focus is kept
 */
export function keepFocus(root: HTMLElement): () => void {
  /** The element in focus, and what it stands in, from the inside out. */
  let path: readonly HTMLElement[] = [];
  const remember = ({ target }: FocusEvent) => {
    const found: HTMLElement[] = [];
    for (let at = target; at instanceof HTMLElement; at = at.parentElement) found.push(at);
    path = found;
  };
  // Who points elsewhere has no focus to lose.
  const forget = () => {
    path = [];
  };
  const lookAfter = () => {
    const [element, ...around] = path;
    if (element === undefined || document.activeElement !== document.body) return;
    if (element.isConnected && element.matches(FOCUSABLE)) return;
    const home = around.find((each) => each.isConnected && root.contains(each)) ?? root;
    const next = home.matches('[tabindex]') ? home : home.querySelector<HTMLElement>(FOCUSABLE);
    next?.focus({ preventScroll: next === root });
  };
  const observer = new MutationObserver(lookAfter);
  root.addEventListener('focusin', remember);
  root.addEventListener('pointerdown', forget);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    root.removeEventListener('focusin', remember);
    root.removeEventListener('pointerdown', forget);
    observer.disconnect();
  };
}
