import { inject } from '@angular/core';
import { collection } from 'firebase/firestore';
import { map, Observable } from 'rxjs';
import { Strategy } from '../../domain/strategy/strategy';
import { Listing, readListing } from '../document/unreadable';
import { strategyDocument, toStrategy } from '../strategy/strategy-document';
import { StrategyRepository } from '../strategy/strategy-repository';
import { followQuery } from './snapshots';
import { FIRESTORE } from './tokens';

export class FirestoreStrategyRepository extends StrategyRepository {
  private readonly firestore = inject(FIRESTORE);

  override watchStrategies(): Observable<Listing<Strategy>> {
    return followQuery(collection(this.firestore, 'strategies')).pipe(
      map((documents) => readListing(documents, strategyDocument, toStrategy)),
    );
  }
}
