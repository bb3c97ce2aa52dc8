import { Observable } from 'rxjs';
import { Member } from '../../domain/member/member';
import { Found } from '../document/unreadable';

export abstract class MemberRepository {
  /** The member, followed as it changes; `null` for somebody who is not an active member. */
  abstract watchMember(uid: string): Observable<Found<Member>>;
}
