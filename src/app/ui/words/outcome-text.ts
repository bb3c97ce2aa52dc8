import { Outcome } from '../../domain/measure/outcome';

/** What to say, beside the measure, of how its change ended. */
export function outcomeText(outcome: Outcome): string {
  switch (outcome) {
    case 'saved':
      return $localize`Lagret`;
    case 'waiting':
      return $localize`Tatt vare på her. Sendes når nettet er tilbake.`;
    case 'overtaken':
      return $localize`Ikke lagret: noen andre lagret en nyere versjon samtidig.`;
    case 'missing':
      return $localize`Ikke lagret: vi får ikke hentet tiltaket akkurat nå. Prøv igjen.`;
    case 'undecided':
      return $localize`Ikke lagret: ta først stilling til endringen som ikke ble lagret sist.`;
    case 'notAMember':
      return $localize`Ikke lagret: du har ikke lenger tilgang til Rettesnor.`;
    case 'notAllowed':
      return $localize`Ikke lagret: du har ikke lov til å endre dette tiltaket.`;
    case 'planFull':
      return $localize`Ikke lagret: planen er full.`;
    case 'failed':
      return $localize`Ikke lagret: noe gikk galt på veien. Prøv igjen.`;
  }
}
