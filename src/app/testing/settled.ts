/** Lets what is promised already come about, without any time passing. */
export async function settled(): Promise<void> {
  for (let step = 0; step < 20; step++) {
    await Promise.resolve();
  }
}
