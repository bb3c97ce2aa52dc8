/**
 * ISO 639 codes that a measure may be offered in besides Norwegian: the Sámi languages of the area,
 * and those that most people who have moved to the municipality speak.
 */
export const LANGUAGES = [
  'sma',
  'se',
  'en',
  'ar',
  'de',
  'es',
  'fa',
  'fr',
  'ku',
  'lt',
  'pl',
  'ps',
  'ro',
  'ru',
  'so',
  'th',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
] as const;
