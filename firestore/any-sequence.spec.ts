import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { collection, doc, getDocs, serverTimestamp, writeBatch } from 'firebase/firestore';
import { describe, it } from 'node:test';
import { addDays } from '../src/app/domain/day/day';
import { changedFields, FieldValues } from '../src/app/domain/measure/history';
import { MeasureContent, NOTHING_WANTED, SCOPE_FIELDS } from '../src/app/domain/measure/measure';
import { writeLine } from '../src/app/domain/measure/measure-line';
import { MeasureWrite, prepareWrite } from '../src/app/domain/measure/measure-write';
import { newMeasure } from '../src/app/domain/measure/new-measure';
import { PlanStatus } from '../src/app/domain/plan/plan';
import { emulator } from './emulator';
import { emptyPlan, municipality, PEOPLE, TODAY, UNITS } from './municipality';
import { isLegal, Known, PLAN, PLAN_ID, send } from './sequence-model';

/** Nina is the school's other leader; Odd leads another unit; Ivar and Kari are delegated to. */
const WRITERS = ['lise', 'nina', 'arne', 'ivar', 'odd'] as const;
const EDITORS = ['lise', 'nina', 'arne'];
const NINA = { ...PEOPLE['lise'], displayName: 'Nina', email: 'nina@example.no' };
const IDS = ['a', 'b'] as const;
const KINDS = [
  'edit',
  'report',
  'complete',
  'reopen',
  'move deadline',
  'delegate',
  'take back',
  'acknowledge',
  'archive',
  'unarchive',
  'undo',
] as const;

type Step =
  | { readonly do: 'create'; readonly who: string; readonly id: string }
  | {
      readonly do: 'write';
      readonly who: string;
      readonly id: string;
      readonly kind: (typeof KINDS)[number];
      readonly n: number;
    }
  | { readonly do: 'leave' | 'return' | 'comment'; readonly who: string }
  | { readonly do: 'lead'; readonly who: string }
  | { readonly do: 'move'; readonly who: string; readonly status: PlanStatus };

/** The municipality while a sequence runs: what is stored, and what each person has seen. */
class Sequence {
  readonly stored = new Map<string, Known>();
  /** Every write that was let through, in order. */
  readonly told: MeasureWrite[] = [];
  readonly marks = new Set<string>();
  private readonly away = new Map<string, { seen: Map<string, Known>; unsent: MeasureWrite[] }>();
  private leader = 'lise';
  private status: PlanStatus = 'draft';
  private statusVersion = 0;
  /** Who has led the unit; the step itself is held to whoever leads it then (`isLegal`). */
  readonly leaders = new Set(['lise']);
  comments = 0;

  async run(step: Step): Promise<void> {
    switch (step.do) {
      case 'leave':
        if (!this.away.has(step.who)) {
          this.away.set(step.who, { seen: new Map(this.stored), unsent: [] });
        }
        return;
      case 'return':
        return this.comeBack(step.who);
      case 'lead':
        return this.lead(step.who);
      case 'move':
        return this.move(step.who, step.status);
      case 'comment':
        return this.comment(step.who);
      default:
        return this.write(step);
    }
  }

  async comeBack(who: string): Promise<void> {
    const { unsent } = this.away.get(who) ?? { unsent: [] };
    this.away.delete(who);
    for (const write of unsent) {
      await this.send(write);
    }
  }

  async everybodyComesBack(): Promise<void> {
    for (const who of [...this.away.keys()]) {
      await this.comeBack(who);
    }
  }

  private async write(step: Extract<Step, { do: 'create' | 'write' }>): Promise<void> {
    const { who, id } = step;
    const away = this.away.get(who);
    const known = (away?.seen ?? this.stored).get(id) ?? null;
    if ((step.do === 'create') !== (known === null)) {
      return;
    }
    const content =
      step.do === 'create' || known === null
        ? this.created(who)
        : { ...known, ...this.change(step.kind, step.n, who, id, known) };
    const base = known && { ...known, id, updatedAt: null };
    const write = { planId: PLAN_ID, measureId: id, base, content, by: who, day: TODAY };
    if (away) {
      away.unsent.push(write);
      away.seen.set(id, prepareWrite(write).measure);
    } else {
      await this.send(write);
    }
  }

  /** The server takes what is legal and refuses what is not: nothing is lost without a word. */
  private async send(write: MeasureWrite): Promise<void> {
    const { measureId, by, base, content } = write;
    const stored = this.stored.get(measureId) ?? null;
    const legal = isLegal(write, stored, { leader: this.leader, editors: EDITORS });
    const taken = await wasTaken(send(emulator.as(by), write));
    equal(taken, legal, `${by} wrote ${JSON.stringify(base && changedFields(base, content))}`);
    if (taken) {
      this.stored.set(measureId, prepareWrite(write).measure);
      this.told.push(write);
      if (!stored || changedFields(stored, content).some(isScope)) {
        this.marks.add(measureId);
      }
    }
  }

  private created(who: string): MeasureContent {
    return {
      ...newMeasure(TODAY, who === this.leader ? who : ''),
      title: 'Åpen dag | for alle',
      goalIds: ['g1'],
      targetGroupIds: ['t1', 't2'],
    };
  }

  private change(
    kind: (typeof KINDS)[number],
    n: number,
    who: string,
    id: string,
    known: NonNullable<Known>,
  ): Partial<MeasureContent> {
    const last = this.told.findLast(({ measureId }) => measureId === id);
    const changes: Readonly<Record<typeof kind, () => Partial<MeasureContent>>> = {
      edit: () => EDITS[n % EDITS.length],
      report: () => ({
        status: 'inProgress',
        progress: n % 100,
        health: n % 2 ? 'atRisk' : 'onTrack',
        statusText: `Rapport ${n}`,
        evaluation: '',
        reportedOn: TODAY,
      }),
      complete: () => ({ status: 'completed', progress: 100, evaluation: `Fullt hus ${n}.` }),
      reopen: () => ({ status: 'postponed', progress: 50 }),
      'move deadline': () => ({ deadline: addDays(known.start, n) }),
      delegate: () => ({ assigneeUid: n % 2 ? 'ivar' : 'kari' }),
      'take back': () => ({ assigneeUid: '' }),
      acknowledge: () => ({ acknowledgedBy: who, acknowledgedOn: addDays(TODAY, -(n % 3)) }),
      archive: () => ({ archived: true }),
      unarchive: () => ({ archived: false }),
      undo: () => (last ? prepareWrite(last).history.from : {}),
    };
    return changes[kind]();
  }

  private async lead(who: string): Promise<void> {
    if (who === this.leader) {
      return;
    }
    const school = { ...UNITS['school'], leaderUid: who, leaderSince: TODAY };
    const db = emulator.as('ada');
    const batch = writeBatch(db)
      .set(doc(db, 'units/school'), school)
      .update(doc(db, 'directory/units'), { 'units.school': school, lastChange: 'school' });
    ok(await wasTaken(batch.commit()));
    this.leader = who;
    this.leaders.add(who);
  }

  private async move(who: string, status: PlanStatus): Promise<void> {
    const statusVersion = this.statusVersion + 1;
    const moment = serverTimestamp();
    const comment = status === 'returned' ? 'Mangler noe.' : '';
    const db = emulator.as(who);
    const batch = writeBatch(db)
      .update(doc(db, PLAN), {
        status,
        statusVersion,
        statusBy: who,
        statusAt: moment,
        statusComment: comment,
        ...(status === 'approved' && { changedSinceApproval: [] }),
      })
      .set(doc(db, `${PLAN}/decisions/${statusVersion}`), {
        status,
        by: who,
        at: moment,
        comment,
        seen: (await emulator.stored(PLAN))?.['lastChange'],
      });
    const legal =
      this.status === 'submitted' && (status === 'approved' || status === 'returned')
        ? who === 'eva'
        : who === this.leader &&
          (this.status === 'submitted'
            ? status === 'draft'
            : status === 'submitted' && this.stored.size > 0);
    equal(await wasTaken(batch.commit()), legal, `${who}: ${this.status} to ${status}`);
    if (legal) {
      this.status = status;
      this.statusVersion = statusVersion;
      if (status === 'approved') {
        this.marks.clear();
      }
    }
  }

  private async comment(who: string): Promise<void> {
    if (!this.stored.get('a')) {
      return;
    }
    const data = { by: who, at: serverTimestamp(), text: 'Fint.', mentions: [], unread: [] };
    const db = emulator.as(who);
    const path = `${PLAN}/measures/a/comments/c${this.comments++}`;
    ok(await wasTaken(writeBatch(db).set(doc(db, path), data).commit()));
  }
}

const EDITS: readonly Partial<MeasureContent>[] = [
  { title: 'Ny | tittel' },
  { goalIds: ['g2', 'g1'], sectionId: 's1' },
  { targetGroupIds: ['t2'], wanted: { ...NOTHING_WANTED, action: { t2: 'Komme.' } } },
  { targetGroupIds: ['t2', 't3'], channelIds: ['c1'] },
  { message: 'Alle er velkommen.', languages: ['en', 'se'], dialogueLevel: 'involvement' },
  { objectiveIds: ['o1'], neededResources: 'To kvelder.', audience: 'internal' },
];

describe('any sequence of steps by several people, with and without network', () => {
  it('keeps every invariant', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep(), { minLength: 6, maxLength: 24 }), async (steps) => {
        await emulator.reset({
          ...municipality({}),
          [PLAN]: emptyPlan('school'),
          'members/nina': NINA,
        });
        const sequence = new Sequence();
        await sequence.run({ do: 'create', who: 'lise', id: 'a' });
        for (const step of steps) {
          await sequence.run(step);
        }
        await sequence.everybodyComesBack();
        await checkAll(sequence);
      }),
      { numRuns: 15 },
    );
  });
});

/** Reads everything and holds it against docs/invariants.md, by replaying the history. */
async function checkAll(sequence: Sequence): Promise<void> {
  const plan = (await emulator.stored(PLAN)) ?? {};
  const counts: Record<string, number> = {};
  const ids = [...sequence.stored.keys()];
  deepEqual(Object.keys(plan['summaries'] as object).sort(), ids.sort());
  for (const id of ids) {
    const path = `${PLAN}/measures/${id}`;
    const measure = (await emulator.stored(path))!;
    const found = await getDocs(collection(emulator.as('ada'), `${path}/history`));
    const events = found.docs
      .toSorted((one, other) => Number(one.id) - Number(other.id))
      .map((event) => event.data() as { by: string; from: FieldValues; to: FieldValues });
    const told = sequence.told.filter(({ measureId }) => measureId === id);
    equal(plan['summaries'][id], writeLine(measure as NonNullable<Known>));
    equal(measure['version'], events.length);
    deepEqual(
      events.map(({ by }) => by),
      told.map(({ by }) => by),
    );
    let content = prepareWrite(told[0]).measure as MeasureContent;
    const firstDeadline = content.deadline;
    let slips = 0;
    for (const { from, to, by } of events.slice(1)) {
      deepEqual(Object.keys(from).sort(), Object.keys(to).sort());
      deepEqual({ ...content, ...from }, content);
      const after = { ...content, ...to };
      deepEqual(changedFields(content, after).toSorted(), Object.keys(to).sort());
      slips += after.deadline > content.deadline ? 1 : 0;
      if ('acknowledgedBy' in to || 'acknowledgedOn' in to) {
        equal(after.acknowledgedBy, by);
        ok(sequence.leaders.has(by));
      }
      content = after;
    }
    deepEqual(changedFields(content, measure as MeasureContent), []);
    equal(measure['slips'], slips);
    equal(measure['firstDeadline'], firstDeadline);
    equal(measure['status'] === 'completed', measure['progress'] === 100);
    ok(measure['status'] !== 'completed' || measure['evaluation'] !== '');
    if (!measure['archived']) {
      counts[measure['status']] = (counts[measure['status']] ?? 0) + 1;
    }
  }
  deepEqual([...(plan['changedSinceApproval'] as string[])].sort(), [...sequence.marks].sort());
  deepEqual(totalsOf(plan['trend'] as Record<string, Record<string, number>>), counts);
}

/** The sums over all weeks, without those that are none. */
function totalsOf(trend: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const totals: Record<string, number> = {};
  for (const [status, count] of Object.values(trend).flatMap((week) => Object.entries(week))) {
    totals[status] = (totals[status] ?? 0) + count;
  }
  return Object.fromEntries(Object.entries(totals).filter(([, count]) => count !== 0));
}

function isScope(field: string): boolean {
  return (SCOPE_FIELDS as readonly string[]).includes(field);
}

async function wasTaken(write: Promise<void>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    equal((error as { code?: string }).code, 'permission-denied');
    return false;
  }
}

function anyStep(): fc.Arbitrary<Step> {
  const who = fc.constantFrom(...WRITERS);
  const id = fc.constantFrom(...IDS);
  const n = fc.integer({ min: 0, max: 120 });
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        do: fc.constant('write' as const),
        who,
        id,
        kind: fc.constantFrom(...KINDS),
        n,
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('create' as const), who, id }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('leave', 'comment'), who }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('leave', 'return'), who }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('lead' as const),
        who: fc.constantFrom('lise', 'nina'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('move' as const),
        who: fc.constantFrom('lise', 'nina', 'eva', 'arne'),
        status: fc.constantFrom('draft', 'submitted', 'returned', 'approved'),
      }),
    },
  );
}
