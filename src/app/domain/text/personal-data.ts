// Six digits that can be a day and a month (a D-number's day is 40 more, an H-number's month 40 and
// an invented one's 80 more), then five. Any other eleven digits are left alone: an account number
// has eleven too.
const IDENTITY_NUMBER =
  /(^|[^0-9])([04][1-9]|[1256][0-9]|[37][01])([048][1-9]|[159][012])[0-9]{2}[ .-]?[0-9]{5}([^0-9]|$)/;

// Mobile numbers begin with 4 or 9 (Nkom's numbering plan) and belong to a person; those of an
// office begin with other digits.
const MOBILE_NUMBER =
  /(?<![\d+])((\+|00)47 ?)?[49](\d{7}|\d{2} \d{2} \d{3}|\d \d{2} \d{2} \d{2})(?! ?\d)/;

/**
 * Whether the text holds what can be a national identity number. No field may (docs/invariants.md,
 * 6): Security Rules refuse the same pattern to the letter (`firestore.rules`, `isFreeOfIdentity`).
 */
export function holdsIdentityNumber(text: string): boolean {
  return IDENTITY_NUMBER.test(text);
}

/** Whether the text holds what can be somebody's own telephone number: warned about, not refused. */
export function holdsMobileNumber(text: string): boolean {
  return MOBILE_NUMBER.test(text);
}
