import { Component, computed, inject, OnInit } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Municipality } from '../../data/municipality/municipality';
import { Session } from '../../data/session/session';
import { unitName } from '../../domain/directory/directory';
import { EmptyState } from '../../ui/page/empty-state';

/** The units that one leads or works in; straight to the plan where it is only one. */
@Component({
  selector: 'app-my-units',
  imports: [EmptyState, RouterLink],
  template: `
    <div class="page narrow">
      <h1 i18n>Dine enheter</h1>
      <ul>
        @for (unit of units(); track unit.id) {
          <li>
            <a [routerLink]="['/plan', unit.id]">{{ unit.name }}</a>
          </li>
        } @empty {
          <app-empty-state>
            <p i18n>Du er ikke knyttet til noen enhet. Alle planene finner du under Tiltak.</p>
            <a routerLink="/tiltak" i18n>Se alle tiltak</a>
          </app-empty-state>
        }
      </ul>
    </div>
  `,
})
export class MyUnits implements OnInit {
  private readonly session = inject(Session);
  private readonly municipality = inject(Municipality);
  private readonly router = inject(Router);

  protected readonly units = computed(() =>
    this.session.unitIds().map((id) => ({ id, name: unitName(this.municipality.directory(), id) })),
  );

  ngOnInit(): void {
    const [only, ...more] = this.session.unitIds();
    if (only && more.length === 0) {
      void this.router.navigate(['/plan', only], { replaceUrl: true });
    }
  }
}
