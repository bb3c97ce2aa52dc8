import { Observable } from 'rxjs';
import { Strategy } from '../../domain/strategy/strategy';
import { Listing } from '../document/unreadable';

export abstract class StrategyRepository {
  /** All strategies, the retired too: earlier plans refer to them. */
  abstract watchStrategies(): Observable<Listing<Strategy>>;
}
