import { Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel, MatPrefix } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { ActivatedRoute, Router } from '@angular/router';
import { STATUSES } from '../../domain/measure/measure';
import { MeasureFilter, readFilter } from '../../domain/register/filter';
import { MeasureRow } from '../../ui/measure-row/measure-row';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import { STATUS_BADGES } from '../../ui/words/words';
import { RegisterStore } from './register-store';

/** Rows drawn at first, and with each "show more". */
const PAGE_SIZE = 50;

/** Every unit's measures. The address holds the filter, so that a finding can be linked to. */
@Component({
  selector: 'app-register-page',
  imports: [
    EmptyState,
    LoadState,
    MatButton,
    MatFormField,
    MatIcon,
    MatInput,
    MatLabel,
    MatOption,
    MatPrefix,
    MatSelect,
    MeasureRow,
    UnreadableNotice,
  ],
  templateUrl: './register-page.html',
  styleUrl: './register-page.scss',
})
export class RegisterPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly store = inject(RegisterStore);

  protected readonly filter = this.store.filter;
  protected readonly statuses = STATUSES.map((id) => ({ id, label: STATUS_BADGES[id].label }));
  protected readonly showsFilters = signal(false);
  protected readonly limit = signal(PAGE_SIZE);
  protected readonly shown = computed(() => this.store.rows().slice(0, this.limit()));
  protected readonly remaining = computed(() => this.store.rows().length - this.shown().length);
  protected readonly filterCount = computed(() => Object.keys(this.filter()).length);

  constructor() {
    this.route.queryParams.pipe(takeUntilDestroyed()).subscribe((parameters) => {
      this.store.setFilter(readFilter(parameters));
      this.limit.set(PAGE_SIZE);
    });
  }

  protected narrow(change: { readonly [F in keyof MeasureFilter]?: string | undefined }): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { ...this.filter(), ...change },
      replaceUrl: true,
    });
  }

  protected reset(): void {
    void this.router.navigate([], { relativeTo: this.route });
  }

  protected showMore(): void {
    this.limit.update((limit) => limit + PAGE_SIZE);
  }
}
