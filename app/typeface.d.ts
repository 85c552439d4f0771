/** A file of the typeface, by the address at which the built site has it. */
declare module "*.woff2" {
  const address: string;
  export default address;
}
