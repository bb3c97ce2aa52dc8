/** Icons are bundled as text (angular.json, `loader`). */
declare module '*.svg' {
  const text: string;
  export default text;
}
