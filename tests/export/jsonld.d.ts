/** The package brings no types; the tests use one function of it. */
declare module "jsonld" {
  const jsonld: { toRDF(document: unknown, options: object): Promise<object> };
  export default jsonld;
}
