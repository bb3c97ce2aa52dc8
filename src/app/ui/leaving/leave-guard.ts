import { inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { CanDeactivateFn } from '@angular/router';
import { firstValueFrom, map } from 'rxjs';
import { LeaveDialog, LeaveReason } from './leave-dialog';

/** A page that somebody may have typed in. */
export interface TypedPage {
  hasUnsavedText(): boolean;
  /** Whether an identity number is why it cannot be kept as a draft either. */
  holdsIdentityNumber?(): boolean;
}

/** Asks before leaving a page with something typed and not saved. */
export const leaveGuard: CanDeactivateFn<TypedPage> = (page) => {
  if (!page.hasUnsavedText()) {
    return true;
  }
  const dialog = inject(MatDialog).open<LeaveDialog, LeaveReason, boolean>(LeaveDialog, {
    data: page.holdsIdentityNumber?.() ? 'identityNumber' : 'notKept',
  });
  return firstValueFrom(dialog.afterClosed().pipe(map((leave) => leave === true)));
};
