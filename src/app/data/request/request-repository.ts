import { Day } from '../../domain/day/day';

/** A request for a status of measures of one plan, as it is written. */
export interface NewRequest {
  readonly planId: string;
  /** From {@link RequestRepository.newId}. */
  readonly id: string;
  readonly by: string;
  readonly on: Day;
  readonly note: string;
  readonly measureIds: readonly string[];
}

/** The requests for a status that stand in the plans. They are read with their plan. */
export abstract class RequestRepository {
  /** An id for a new request, unique without asking the server. */
  abstract newId(): string;

  /**
   * Asks the line. It shows in every listener at once. Resolves when the server has it; rejects with
   * `WriteRefused`.
   */
  abstract ask(request: NewRequest): Promise<void>;

  /** Takes a request away. Resolves when the server has done so; rejects with `WriteRefused`. */
  abstract withdraw(planId: string, requestId: string): Promise<void>;
}
