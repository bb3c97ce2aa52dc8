import { Component, DOCUMENT, inject, input, OnDestroy, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Subscription } from 'rxjs';
import { fileNameOf } from '../../domain/report/report';
import { makeFile } from '../files/make-file';
import { saveFile } from '../files/save-file';
import { calendarOrder, MeasuresToSave, tableOrder } from './measures-file';

type Format = 'xlsx' | 'csv' | 'ics';

const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  xlsx: $localize`Excel-filen`,
  csv: $localize`CSV-filen`,
  ics: $localize`kalenderfilen`,
};

/** «Last ned»: the measures that somebody sees as a file, with how far it has come. */
@Component({
  selector: 'app-download-menu',
  imports: [MatButton, MatIcon, MatMenu, MatMenuItem, MatMenuTrigger],
  templateUrl: './download-menu.html',
  styleUrl: './download-menu.scss',
})
export class DownloadMenu implements OnDestroy {
  /** Asked when somebody wants a file, so that nothing is made ready for nobody. */
  readonly measures = input.required<() => MeasuresToSave>();
  /** Whether the deadlines for a calendar are all that is offered. */
  readonly onlyCalendar = input(false);

  private readonly document = inject(DOCUMENT);
  private making: Subscription | null = null;

  /** The file that is being made, and how far it has come, from 0 to 1. */
  protected readonly writing = signal<{ readonly format: string; readonly done: number } | null>(
    null,
  );
  /** The file's name once it is saved, and whether the last one could not be made. */
  protected readonly saved = signal('');
  protected readonly isCalendar = signal(false);
  protected readonly hasFailed = signal(false);

  ngOnDestroy(): void {
    this.making?.unsubscribe();
  }

  protected save(format: Format): void {
    this.stop();
    const measures = this.measures()();
    const { fileTitle, context } = measures;
    const name = fileNameOf({ fileTitle, asOf: context.today }, format);
    this.saved.set('');
    this.hasFailed.set(false);
    this.writing.set({ format: FORMAT_NAMES[format], done: 0 });
    const { origin } = this.document.location;
    const order =
      format === 'ics' ? calendarOrder(measures, origin, new Date()) : tableOrder(measures, format);
    this.making = makeFile(order).subscribe({
      next: (progress) => {
        if ('file' in progress) {
          saveFile(this.document, progress.file, name);
          this.saved.set(name);
          this.isCalendar.set(format === 'ics');
          this.writing.set(null);
        } else {
          this.writing.set({ format: FORMAT_NAMES[format], done: progress.done });
        }
      },
      error: () => {
        this.writing.set(null);
        this.hasFailed.set(true);
      },
    });
  }

  protected stop(): void {
    this.making?.unsubscribe();
    this.writing.set(null);
  }
}
