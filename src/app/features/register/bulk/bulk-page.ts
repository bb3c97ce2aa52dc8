import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  OnDestroy,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { YearStrategy } from '../../../data/strategy/year-strategy';
import { MOST_AT_ONCE } from '../../../domain/bulk/bulk-action';
import { writeView } from '../../../domain/register/register-view';
import { TypedPage } from '../../../ui/leaving/leave-guard';
import { EmptyState } from '../../../ui/page/empty-state';
import { LoadState } from '../../../ui/page/load-state';
import { RegisterStore } from '../register-store';
import { SelectionStore } from '../selection-store';
import { BulkForm } from './bulk-form';
import { BULK_KINDS, BulkKind } from './bulk-kind';
import { keyOf } from './bulk-outcome';
import { BulkStore } from './bulk-store';
import { BULK_WORDS, sumTexts } from './bulk-words';
import { StepList } from './step-list';

/** One change of all chosen measures: seen first, then done one by one, and taken back if wanted. */
@Component({
  selector: 'app-bulk-page',
  imports: [BulkForm, EmptyState, LoadState, MatButton, RouterLink, StepList],
  providers: [BulkStore],
  templateUrl: './bulk-page.html',
  styleUrl: './bulk-page.scss',
  host: { '(window:beforeunload)': 'warnBeforeClosing($event)' },
})
export class BulkPage implements TypedPage, OnDestroy {
  /** From the address; anything unknown is the first. */
  readonly kind = input.required<string>();

  protected readonly store = inject(BulkStore);
  protected readonly register = inject(RegisterStore);
  protected readonly selection = inject(SelectionStore);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly strategy = inject(YearStrategy).strategy;

  protected readonly most = MOST_AT_ONCE;
  protected readonly sumTexts = sumTexts;
  protected readonly known = computed<BulkKind>(
    () => BULK_KINDS.find((kind) => kind === this.kind()) ?? 'frist',
  );
  protected readonly words = computed(() => BULK_WORDS[this.known()]);
  protected readonly channels = computed(() => this.strategy()?.channels ?? []);
  protected readonly backQuery = computed(() => writeView(this.register.view()));
  protected readonly left = computed(() =>
    this.store.steps().filter(({ obstacle }) => obstacle !== null),
  );
  protected readonly failed = computed(() =>
    this.store.toChange().filter((step) => !(keyOf(step) in this.store.written())),
  );
  protected readonly title = computed(() => {
    const total = this.store.toChange().length;
    switch (this.store.phase()) {
      case 'preparing':
        return this.words().title(this.selection.count());
      case 'working':
        return this.words().title(total);
      case 'done':
        return this.words().has(this.store.safe(), total);
      case 'undoing':
        return $localize`Angrer …`;
      case 'undone':
        return this.undoneTitle();
    }
  });
  private readonly undoneTitle = computed(() => {
    const back = Object.values(this.store.outcomes()).filter((one) => one === 'takenBack').length;
    if (this.known() === 'status') {
      return back === 1
        ? $localize`Forespørselen om 1 tiltak er trukket tilbake`
        : $localize`Forespørslene om ${back} tiltak er trukket tilbake`;
    }
    return back === 1 ? $localize`1 tiltak er som før` : $localize`${back} tiltak er som før`;
  });

  hasUnsavedText(): boolean {
    return false;
  }

  isWorking(): boolean {
    return this.store.isBusy();
  }

  ngOnDestroy(): void {
    this.store.leave();
  }

  protected async carryOut(): Promise<void> {
    await this.store.carryOut();
    this.heading()?.nativeElement.focus();
  }

  protected async undo(): Promise<void> {
    await this.store.undo();
    this.heading()?.nativeElement.focus();
  }

  protected tryOthersAgain(): void {
    this.store.tryOthersAgain();
    this.heading()?.nativeElement.focus();
  }

  protected warnBeforeClosing(event: BeforeUnloadEvent): void {
    if (this.isWorking()) {
      event.preventDefault();
    }
  }
}
