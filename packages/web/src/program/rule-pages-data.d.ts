/** Made of `docs/rules` when the page is built: `RulePages`. */
declare module 'kaijisho:rule-pages' {
  const pages: unknown;
  export default pages;
}
