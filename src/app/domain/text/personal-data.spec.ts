import { IDENTITY_TEXTS, OTHER_TEXTS } from '../../testing/personal-texts';
import { holdsIdentityNumber, holdsMobileNumber } from './personal-data';

describe('An identity number', () => {
  for (const text of IDENTITY_TEXTS) {
    it(`is found in ${JSON.stringify(text)}`, () => {
      expect(holdsIdentityNumber(text)).toBeTrue();
    });
  }
  for (const text of OTHER_TEXTS) {
    it(`is not found in ${JSON.stringify(text)}`, () => {
      expect(holdsIdentityNumber(text)).toBeFalse();
    });
  }
  it('is found for every day of a year, and for no 32nd or 13th month', () => {
    const digits = (value: number) => String(value).padStart(2, '0');
    for (let month = 0; month <= 99; month++) {
      for (let day = 0; day <= 99; day++) {
        const isDay = [0, 40].some((more) => day - more >= 1 && day - more <= 31);
        const isMonth = [0, 40, 80].some((more) => month - more >= 1 && month - more <= 12);
        expect(holdsIdentityNumber(`${digits(day)}${digits(month)}9012345`))
          .withContext(`${day}.${month}`)
          .toBe(isDay && isMonth);
      }
    }
  });
});

describe('A mobile number', () => {
  const numbers: readonly string[] = [
    '40000000',
    '90000000',
    '400 00 000',
    '40 00 00 00',
    '+4740000000',
    '+47 40000000',
    '+47 400 00 000',
    '+47 90 00 00 00',
    '004790000000',
    'Ring Kari på 912 34 567.',
    'tlf.:91234567',
    'linje\n91234567',
  ];
  for (const text of numbers) {
    it(`is found in ${JSON.stringify(text)}`, () => {
      expect(holdsMobileNumber(text)).toBeTrue();
    });
  }
  const others: readonly string[] = [
    '',
    // An office's own number.
    '73540000',
    '73 54 00 00',
    '+47 73 54 00 00',
    '22 00 00 00',
    '02820',
    '800 00 000',
    // Too few and too many digits.
    '9123456',
    '912345678',
    '191234567',
    '4000 kroner',
    '86011117947',
    '01019012345',
    '2026-09-12',
  ];
  for (const text of others) {
    it(`is not found in ${JSON.stringify(text)}`, () => {
      expect(holdsMobileNumber(text)).toBeFalse();
    });
  }
});
