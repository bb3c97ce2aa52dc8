import { readFileSync } from 'node:fs';
import {
  initializeTestEnvironment,
  RulesTestContext,
  RulesTestEnvironment,
} from '@firebase/rules-unit-testing';
import { doc, DocumentData, Firestore, getDoc, setLogLevel, writeBatch } from 'firebase/firestore';
import { after } from 'node:test';
import { addressOf, CoverageTally, readReport, saveCoverage } from './coverage';

/** The one project that the emulator serves (`--single_project_mode`). */
const PROJECT = 'demo-rettesnor';

/** Tests between two looks at the coverage: as many as a small machine's emulator remembers. */
const RESETS_PER_REPORT = 25;

/** The database as the specs use it: as any of the people through the rules, or past the rules. */
class Emulator {
  private readonly connections = new Map<string, Firestore>();
  private readonly coverage = new CoverageTally();
  private resets = 0;

  constructor(
    private readonly environment: RulesTestEnvironment,
    private readonly address: string,
    private readonly rules: string,
  ) {}

  /** The database as this person sees it, through the rules. */
  as(uid: string): Firestore {
    return this.connection(uid, () => this.environment.authenticatedContext(uid));
  }

  /** The same over a connection of its own, for writers that race. */
  alsoAs(uid: string): Firestore {
    return firestoreOf(this.environment.authenticatedContext(uid));
  }

  /** The database as somebody who has not signed in sees it. */
  asNobody(): Firestore {
    return this.connection('', () => this.environment.unauthenticatedContext());
  }

  /** Empties the database and writes these documents past the rules, by path. */
  async reset(documents: Readonly<Record<string, DocumentData>>): Promise<void> {
    this.resets += 1;
    if (this.resets % RESETS_PER_REPORT === 0) {
      await this.noteCoverage();
    }
    await this.environment.clearFirestore();
    await this.environment.withSecurityRulesDisabled(async (context) => {
      const db = firestoreOf(context);
      const batch = writeBatch(db);
      for (const [path, data] of Object.entries(documents)) {
        batch.set(doc(db, path), data);
      }
      await batch.commit();
    });
  }

  /** What a document holds, past the rules; `undefined` where there is none. */
  async stored(path: string): Promise<DocumentData | undefined> {
    let data: DocumentData | undefined;
    await this.environment.withSecurityRulesDisabled(async (context) => {
      data = (await getDoc(doc(firestoreOf(context), path))).data();
    });
    return data;
  }

  /** Saves the coverage of everything since the emulator was opened, and closes it. */
  async close(): Promise<void> {
    await this.noteCoverage();
    await saveCoverage(this.coverage.count());
    await this.environment.cleanup();
  }

  /** Takes the emulator's report and empties it, which loading the rules does. */
  private async noteCoverage(): Promise<void> {
    this.coverage.add(await readReport(this.address, PROJECT));
    await loadRules(this.address, this.rules);
  }

  private connection(uid: string, open: () => RulesTestContext): Firestore {
    const known = this.connections.get(uid) ?? firestoreOf(open());
    this.connections.set(uid, known);
    return known;
  }
}

/**
 * The emulator at `FIRESTORE_EMULATOR_HOST` with the rules beside this file. One for all specs of a
 * process, so that a run with `--test-isolation=none` adds up to one coverage.
 */
export const emulator = await openEmulator();
after(() => emulator.close());

/** @throws where no emulator is named or answers, or where the rules do not compile. */
async function openEmulator(): Promise<Emulator> {
  // Every refusal is a warning to the SDK; here refusals are what is asked for.
  setLogLevel('silent');
  const { host, port } = addressOf(process.env['FIRESTORE_EMULATOR_HOST']);
  const rules = readFileSync(new URL('./firestore.rules', import.meta.url), 'utf8');
  const environment = await initializeTestEnvironment({
    projectId: PROJECT,
    firestore: { host, port, rules },
  });
  return new Emulator(environment, `${host}:${port}`, rules);
}

async function loadRules(address: string, content: string): Promise<void> {
  const response = await fetch(`http://${address}/emulator/v1/projects/${PROJECT}:securityRules`, {
    method: 'PUT',
    body: JSON.stringify({ rules: { files: [{ content }] } }),
  });
  if (!response.ok) {
    throw new Error(`The emulator refused the rules: ${await response.text()}`);
  }
}

/** The testing library still declares the SDK's older class; the functions take either. */
function firestoreOf(context: RulesTestContext): Firestore {
  return context.firestore() as unknown as Firestore;
}
