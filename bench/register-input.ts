import * as v from 'valibot';
import {
  peopleDocument,
  toPeople,
  toUnits,
  unitsDocument,
} from '../src/app/data/directory/directory-document';
import { strategyDocument, toStrategy } from '../src/app/data/strategy/strategy-document';
import { Day } from '../src/app/domain/day/day';
import { RegisterContext } from '../src/app/domain/register/facets';
import { MunicipalityOfSize } from './municipality-of-size';

/** A plan as it comes from the server: a line of text for each of its measures. */
export interface StoredPlan {
  readonly id: string;
  readonly unitId: string;
  readonly summaries: Readonly<Record<string, string>>;
}

/** What the register is made from, before anything is read out of it. */
export interface RegisterInput {
  readonly plans: readonly StoredPlan[];
  readonly context: RegisterContext;
}

/** The municipality as the register gets it. */
export function registerInput({ common, plans }: MunicipalityOfSize, today: Day): RegisterInput {
  const find = (start: string) => {
    const found = common.find(({ path }) => path.startsWith(start));
    if (!found) {
      throw new TypeError(`no ${start}`);
    }
    return found;
  };
  const strategy = find(`strategies/${String(plans[0].data['strategyId'])}`);
  return {
    plans: plans.map(({ path, data }) => ({
      id: path.slice('plans/'.length),
      unitId: String(data['unitId']),
      summaries: data['summaries'] as Readonly<Record<string, string>>,
    })),
    context: {
      directory: {
        units: toUnits('units', v.parse(unitsDocument, find('directory/units').data)),
        people: toPeople('people', v.parse(peopleDocument, find('directory/people').data)),
      },
      strategy: toStrategy(
        strategy.path.slice('strategies/'.length),
        v.parse(strategyDocument, strategy.data),
      ),
      today,
    },
  };
}
