import { FILE_LIMITS, FileProblem } from '../../../domain/exchange/grid';
import { ImportField } from '../../../domain/exchange/import-fields';
import { RowError, SkipReason } from '../../../domain/exchange/import-row';
import { FIELD_NAMES, problemText } from '../../../ui/words/words';
import { KEY_HEADER } from '../../../ui/exchange/measures-file';

/** What a column can be said to be. */
export const IMPORT_FIELD_NAMES: Readonly<Record<ImportField, string>> = {
  ...FIELD_NAMES,
  key: KEY_HEADER,
  unit: $localize`Enhet`,
};

const MEGABYTES = Math.round(FILE_LIMITS.bytes / 1_000_000);

/** Why the file cannot be read, and what to do about it. */
export function fileProblemText(problem: FileProblem): string {
  switch (problem) {
    case 'empty':
      return $localize`Filen er tom.`;
    case 'tooLarge':
      return $localize`Filen er for stor. Rettesnor leser filer på inntil ${MEGABYTES} MB. Ta med bare arket med tiltakene.`;
    case 'tooManyRows':
      return $localize`Filen har for mange rader. Rettesnor leser inntil ${FILE_LIMITS.rows} rader, og en plan har plass til 500 tiltak. Ta med bare tiltakene til enheten.`;
    case 'oldExcel':
      return $localize`Dette er en gammel Excel-fil (.xls). Åpne den i Excel, velg «Lagre som» og Excel-arbeidsbok (.xlsx), og prøv igjen.`;
    case 'encrypted':
      return $localize`Filen er låst med passord. Lagre en kopi uten passord, og prøv igjen.`;
    case 'notExcel':
      return $localize`Dette er ikke en Excel-fil eller CSV-fil. Velg en fil som slutter på .xlsx eller .csv.`;
    case 'broken':
      return $localize`Filen er ødelagt og kan ikke leses. Åpne den i Excel, lagre den på nytt, og prøv igjen.`;
    case 'tooSlow':
      return $localize`Filen tar for lang tid å lese. Ta med bare arket med tiltakene, og prøv igjen.`;
  }
}

/** What is wrong with a row, with the column that it is about. */
export function rowErrorText({ problem, field, said }: RowError): string {
  const text = ownText(problem, said) ?? problemText(problem as Parameters<typeof problemText>[0]);
  const column = field && IMPORT_FIELD_NAMES[field];
  return column ? `${column}: ${text}` : text;
}

function ownText(problem: RowError['problem'], said: string): string | null {
  switch (problem) {
    case 'required':
      return $localize`Mangler.`;
    case 'notADay':
      return said === ''
        ? null
        : $localize`«${said}:text:» er ikke en dato som finnes. Skriv for eksempel 15.03.2026.`;
    case 'notAPercentage':
      return $localize`«${said}:text:» er ikke et helt tall fra 0 til 100.`;
    case 'evaluationMissing':
      return $localize`Et fullført tiltak må ha en evaluering. Ta den med i en kolonne, eller fullfør tiltaket i Rettesnor.`;
    case 'unknownName':
      return $localize`Vi kjenner ikke «${said}:text:». Velg hva det betyr under «Navn i filen».`;
    case 'formulaError':
      return $localize`Formelen i cellen gir ikke noe svar (${said}:text:).`;
    case 'duplicate':
      return $localize`Samme tiltak står i rad ${said}:row:.`;
    case 'ambiguous':
      return $localize`Planen har flere tiltak som heter det samme. Last ned planen fra Rettesnor og gjør endringen i den filen.`;
    case 'goneMeasure':
      return $localize`Tiltaket finnes ikke i planen. Tøm nøkkelen for å legge det inn som nytt.`;
    case 'brokenKey':
      return $localize`Nøkkelen «${said}:text:» er endret og kan ikke leses. Tøm cellen eller hent filen på nytt.`;
    case 'planFull':
      return $localize`Planen er full. Den har plass til 500 tiltak.`;
    default:
      return null;
  }
}

/** Why a row is passed over. */
export function skipText(reason: SkipReason, said: string): string {
  switch (reason) {
    case 'otherUnit':
      return $localize`Gjelder ${said}:unit:, ikke denne enheten.`;
    case 'otherPlan':
      return $localize`Hører til en annen plan (${said}:plan:).`;
    case 'archived':
      return $localize`Tiltaket er arkivert. Hent det fram igjen først.`;
  }
}
