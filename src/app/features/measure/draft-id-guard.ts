import { inject } from '@angular/core';
import { CanActivateFn, Router } from '@angular/router';
import { MeasureRepository } from '../../data/measure/measure-repository';

/** What an id may be made of (`firestore.rules`, `isId`). */
const ID = /^[\w-]{1,128}$/;

/** Gives a new measure its id in the address, so that a page loaded anew finds its draft. */
export const draftIdGuard: CanActivateFn = (route, { url }) => {
  if (ID.test(route.queryParamMap.get('kladd') ?? '')) {
    return true;
  }
  const address = inject(Router).parseUrl(url);
  const kladd = inject(MeasureRepository).newId();
  address.queryParams = { ...address.queryParams, kladd };
  return address;
};
