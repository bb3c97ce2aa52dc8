/** Texts with what can be a national identity number; the rules must refuse each of them. */
export const IDENTITY_TEXTS: readonly string[] = [
  '01019012345',
  '31129912345',
  '010190 12345',
  '010190-12345',
  '010190.12345',
  'Født 010190 12345, sier hun.',
  'linje\n01019012345\nlinje',
  'tab\t01019012345',
  'bokstavx01019012345y',
  'åpen01019012345ø',
  '🎉01019012345🎉',
  'Først 12345678901 og så 29020012345',
  // A D-number has 40 more in its day, an H-number 40 more in its month, an invented one 80 more.
  '41019012345',
  '71129912345',
  '01419012345',
  '31529912345',
  '01819012345',
  '31929912345',
  '(01019012345)',
  '+01019012345',
];

/** Texts without one, though there are many digits in them; the rules must take each of them. */
export const OTHER_TEXTS: readonly string[] = [
  '',
  'Åpen dag på skolen',
  // Eleven digits that no day and month begin.
  '12345678901',
  '00019012345',
  '32019012345',
  '80019012345',
  '01009012345',
  '01139012345',
  '01609012345',
  '99999999999',
  // Account numbers as they are written.
  '8601.11.17947',
  '8601 11 17947',
  '86011117947',
  // Too few and too many digits.
  '0101901234',
  '010190123456',
  '101019012345',
  // Parted otherwise than identity numbers are.
  '0101 9012345',
  '01.01.90 12345',
  '010190  12345',
  '010190\n12345',
  '010190/12345',
  '01-01-1990',
  // Digits of other scripts are no identity number in any register.
  '٠١٠١٩٠١٢٣٤٥',
  'Telefon 73 54 00 00',
  '2026-01-05 og 2026-06-30',
];
