import { findDeadline } from './deadline';

/** A Tuesday, in week 48. */
const TODAY = '2026-11-24';

describe('A deadline', () => {
  for (const { text, day, year = 2026 } of [
    { text: 'Møte 15. mars', day: '2027-03-15' },
    { text: 'Møte 15. mars', day: '2027-03-15', year: 2027 },
    { text: 'Møte 15. mars', day: '2025-03-15', year: 2025 },
    { text: 'Møte 15 mars 2028', day: '2028-03-15' },
    { text: 'Møte 3. des', day: '2026-12-03' },
    { text: 'Møte 3. des.', day: '2026-12-03' },
    { text: 'Møte 3. DESEMBER', day: '2026-12-03' },
    { text: 'Møte 24. november', day: '2026-11-24' },
    { text: 'Møte 23. november', day: '2027-11-23' },
    { text: 'Møte 29. februar', day: '2028-02-29' },
    { text: 'Møte 30. februar', day: null },
    { text: 'Møte 15.3.', day: '2027-03-15' },
    { text: 'Møte 15.3', day: '2027-03-15' },
    { text: 'Møte 15.03.2027', day: '2027-03-15' },
    { text: 'Møte 15.3.27', day: '2027-03-15' },
    { text: 'Versjon 15.13', day: null },
    { text: 'Møte innen 1. juni', day: '2027-06-01' },
    { text: 'Møte innen juni', day: '2027-06-30' },
    { text: 'Møte innen desember', day: '2026-12-31' },
    { text: 'Møte innen november', day: '2026-11-30' },
    { text: 'Møte innen februar 2028', day: '2028-02-29' },
    { text: 'Møte i løpet av april', day: '2027-04-30' },
    { text: 'Møte i mai', day: '2027-05-31', year: 2027 },
    { text: 'Juni er fin', day: null },
    { text: 'Møte uke 12', day: '2027-03-26' },
    { text: 'Møte innen uke 48', day: '2026-11-27' },
    { text: 'Møte uke 47', day: '2027-11-26' },
    { text: 'Møte uke 1', day: '2027-01-08', year: 2027 },
    { text: 'Møte uke 53', day: '2027-01-01' },
    { text: 'Møte uke 54', day: null },
    { text: 'Møte uke 0', day: null },
    { text: 'Møte i dag', day: '2026-11-24' },
    { text: 'Møte i morgen', day: '2026-11-25' },
    { text: 'Møte neste uke', day: '2026-12-04' },
    { text: 'Møte denne uka', day: '2026-11-27' },
    { text: 'Møte på fredag', day: '2026-11-27' },
    { text: 'Møte på tirsdag', day: '2026-12-01' },
    { text: 'Fredagskaffe', day: null },
    { text: 'Festen 17. mai-toget', day: null },
    { text: 'Fra 10. mars til 12. mars', day: '2027-03-12' },
    { text: 'Møte', day: null },
    { text: '', day: null },
  ] satisfies { text: string; day: string | null; year?: number }[]) {
    it(`of "${text}" in the plan of ${year} is ${day}`, () => {
      expect(findDeadline(text, { today: TODAY, year })?.day ?? null).toBe(day);
    });
  }

  for (const { text, written } of [
    { text: 'Møte 15. mars om skole', written: '15. mars' },
    { text: 'Møte innen den 15. mars om skole', written: 'innen den 15. mars' },
    { text: 'Møte, frist: 15.3., om skole', written: 'frist: 15.3.' },
    { text: 'Møte innen uke 12 om skole', written: 'innen uke 12' },
  ]) {
    it(`stands in "${text}" as "${written}"`, () => {
      const found = findDeadline(text, { today: TODAY, year: 2026 });
      expect(text.slice(found?.start, found?.end)).toBe(written);
    });
  }
});
