/** A document of `docs/` that a spec reads, imported with `{ loader: 'text' }`. */
declare module '*.md' {
  const text: string;
  export default text;
}
