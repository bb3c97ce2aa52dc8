/** A measure that is to be shown to others. */
export interface NewExample {
  readonly planId: string;
  readonly measureId: string;
  readonly by: string;
  readonly why: string;
}

/** The examples of the plans. They are read with their plan. */
export abstract class ExampleRepository {
  /**
   * Shows a measure to others. It shows in every listener at once. Resolves when the server has it;
   * rejects with `WriteRefused`.
   */
  abstract show(example: NewExample): Promise<void>;

  /** Takes an example back. Resolves when the server has done so; rejects with `WriteRefused`. */
  abstract takeBack(planId: string, measureId: string): Promise<void>;
}
