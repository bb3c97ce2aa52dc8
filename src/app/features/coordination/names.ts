import { monthName } from '../../domain/day/day';
import { Directory, personName, unitName } from '../../domain/directory/directory';
import { NONE } from '../../domain/register/facets';
import { Strategy } from '../../domain/strategy/strategy';

/** What ids are called. An id that nobody knows is its own name. */
export class Names {
  constructor(
    private readonly strategy: Pick<
      Strategy,
      'goals' | 'objectives' | 'targetGroups' | 'channels'
    > | null,
    private readonly directory: Directory,
  ) {}

  goal(id: string): string {
    const goal = this.strategy?.goals.find((one) => one.id === id);
    return goal ? `${goal.order}. ${goal.shortName}` : id;
  }

  /** What it is called without its number, beside which it stands. */
  goalName(id: string): string {
    return this.strategy?.goals.find((one) => one.id === id)?.shortName ?? id;
  }

  /** The number that people call the goal by, in a sentence. */
  goalNumber(id: string): string {
    const goal = this.strategy?.goals.find((one) => one.id === id);
    return goal ? $localize`hovedmål\u00a0${goal.order}` : id;
  }

  objective(id: string): string {
    return id === NONE
      ? $localize`Ingen kommunikasjonsmål`
      : (this.strategy?.objectives.find((one) => one.id === id)?.title ?? id);
  }

  group(id: string): string {
    return this.strategy?.targetGroups.find((one) => one.id === id)?.name ?? id;
  }

  channel(id: string): string {
    return id === NONE
      ? $localize`Ingen kanal`
      : (this.strategy?.channels.find((one) => one.id === id)?.name ?? id);
  }

  month(month: string): string {
    return monthName(month);
  }

  unit(id: string): string {
    return unitName(this.directory, id);
  }

  /** '' for nobody. */
  person(uid: string): string {
    return personName(this.directory, uid);
  }
}
