/** Made of `docs/rules` by whatever builds. */
declare module 'kaijisho:rule-pages' {
  const pages: import('@kaijisho/report').RulePages;
  export default pages;
}
