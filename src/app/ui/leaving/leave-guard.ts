import { inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { CanDeactivateFn } from '@angular/router';
import { firstValueFrom, map } from 'rxjs';
import { LeaveDialog, LeaveReason } from './leave-dialog';

/** A page that somebody may have typed in, or that is at work. */
export interface TypedPage {
  hasUnsavedText(): boolean;
  /** Whether it is in the middle of something that leaving would stop. */
  isWorking?(): boolean;
  /** Whether an identity number is why it cannot be kept as a draft either. */
  holdsIdentityNumber?(): boolean;
}

/** Asks before leaving a page with something typed and not saved, or one that is at work. */
export const leaveGuard: CanDeactivateFn<TypedPage> = (page) => {
  const isWorking = page.isWorking?.() ?? false;
  if (!isWorking && !page.hasUnsavedText()) {
    return true;
  }
  const typed = page.holdsIdentityNumber?.() ? 'identityNumber' : 'notKept';
  const dialog = inject(MatDialog).open<LeaveDialog, LeaveReason, boolean>(LeaveDialog, {
    data: isWorking ? 'working' : typed,
  });
  return firstValueFrom(dialog.afterClosed().pipe(map((leave) => leave === true)));
};
