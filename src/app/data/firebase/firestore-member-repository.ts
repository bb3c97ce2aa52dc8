import { inject } from '@angular/core';
import { doc } from 'firebase/firestore';
import { catchError, map, Observable, of, throwError } from 'rxjs';
import { Member } from '../../domain/member/member';
import { memberDocument, toMember } from '../directory/directory-document';
import { Found, readDocument } from '../document/unreadable';
import { MemberRepository } from '../member/member-repository';
import { isPermissionDenied } from './refusal';
import { followDocument } from './snapshots';
import { FIRESTORE } from './tokens';

export class FirestoreMemberRepository extends MemberRepository {
  private readonly firestore = inject(FIRESTORE);

  override watchMember(uid: string): Observable<Found<Member>> {
    return followDocument(doc(this.firestore, 'members', uid)).pipe(
      map((found) => found && readDocument(found, memberDocument, toMember)),
      // The rules let nobody but an active member read the document: a refusal is the answer no.
      catchError((error: unknown) =>
        isPermissionDenied(error) ? of(null) : throwError(() => error),
      ),
    );
  }
}
