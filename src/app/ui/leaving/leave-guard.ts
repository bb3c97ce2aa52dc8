import { inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { CanDeactivateFn } from '@angular/router';
import { firstValueFrom, map } from 'rxjs';
import { LeaveDialog } from './leave-dialog';

/** A page that somebody may have typed in. */
export interface TypedPage {
  hasUnsavedText(): boolean;
}

/** Asks before leaving a page with something typed and not saved. */
export const leaveGuard: CanDeactivateFn<TypedPage> = (page) => {
  if (!page.hasUnsavedText()) {
    return true;
  }
  const dialog = inject(MatDialog).open<LeaveDialog, void, boolean>(LeaveDialog);
  return firstValueFrom(dialog.afterClosed().pipe(map((leave) => leave === true)));
};
