import { equal, ok } from 'node:assert/strict';
import { doc, serverTimestamp, writeBatch } from 'firebase/firestore';
import { changedFields } from '../src/app/domain/measure/history';
import { SCOPE_FIELDS } from '../src/app/domain/measure/measure';
import { MeasureWrite, prepareWrite } from '../src/app/domain/measure/measure-write';
import { PlanStatus } from '../src/app/domain/plan/plan';
import { emulator } from './emulator';
import { stamp, TODAY, UNITS } from './municipality';
import { isLegal, Known, PLAN, PLAN_ID, send } from './sequence-model';
import { changedContent, createdContent, Step } from './sequence-steps';

const EDITORS = ['lise', 'nina', 'arne'];

/** The municipality while a sequence runs: what is stored, and what each person has seen. */
export class Sequence {
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
        ? createdContent(who, this.leader)
        : changedContent(step, known, this.lastOf(id));
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

  private lastOf(id: string): MeasureWrite | undefined {
    return this.told.findLast(({ measureId }) => measureId === id);
  }

  private async lead(who: string): Promise<void> {
    if (who === this.leader) {
      return;
    }
    const school = { ...UNITS['school'], leaderUid: who, leaderSince: TODAY };
    const db = emulator.as('ada');
    const batch = writeBatch(db)
      .set(doc(db, 'units/school'), school)
      .update(doc(db, 'directory/units'), {
        'units.school': school,
        lastChange: 'school',
        ...stamp(),
      });
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
        ...stamp(),
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
            : status === 'submitted' && this.holdsCurrent());
    equal(await wasTaken(batch.commit()), legal, `${who}: ${this.status} to ${status}`);
    if (legal) {
      this.status = status;
      this.statusVersion = statusVersion;
      if (status === 'approved') {
        this.marks.clear();
      }
    }
  }

  private holdsCurrent(): boolean {
    return [...this.stored.values()].some((measure) => measure !== null && !measure.archived);
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
