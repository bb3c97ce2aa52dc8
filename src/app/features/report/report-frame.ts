import { Component, DOCUMENT, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { baseNameOf, fileNameOf, Report } from '../../domain/report/report';
import { Notice } from '../../ui/notice/notice';
import { ReportView } from '../../ui/report/report-view';
import { saveFile } from '../../ui/files/save-file';

type Format = 'docx' | 'xlsx';

/** A report with what can be done with it: print it, and take it along as Word or Excel. */
@Component({
  selector: 'app-report-frame',
  imports: [MatButton, MatIcon, Notice, ReportView, RouterLink],
  templateUrl: './report-frame.html',
  styleUrl: './report-frame.scss',
  host: {
    '(window:beforeprint)': 'nameForPrint()',
    '(window:afterprint)': 'restoreName()',
  },
})
export class ReportFrame {
  readonly report = input.required<Report>();
  /** Where one came from, and what it is called there. */
  readonly back = input.required<string>();
  readonly backText = input.required<string>();

  private readonly document = inject(DOCUMENT);
  private titleBefore = '';

  /** The file that is being made; `null` for none. */
  protected readonly writing = signal<Format | null>(null);
  /** The file's name once it has been saved, and whether the last one could not be made. */
  protected readonly saved = signal('');
  protected readonly hasFailed = signal(false);

  protected print(): void {
    this.document.defaultView?.print();
  }

  /** Writers are large: they are fetched when somebody asks for a file. */
  protected async save(format: Format): Promise<void> {
    this.writing.set(format);
    this.saved.set('');
    this.hasFailed.set(false);
    const report = this.report();
    const name = fileNameOf(report, format);
    try {
      saveFile(this.document, await write(report, format), name);
      this.saved.set(name);
    } catch {
      this.hasFailed.set(true);
    } finally {
      this.writing.set(null);
    }
  }

  /** A browser suggests the page's title as the PDF's name, and writes it into the PDF. */
  protected nameForPrint(): void {
    this.titleBefore = this.document.title;
    this.document.title = baseNameOf(this.report());
  }

  protected restoreName(): void {
    this.document.title = this.titleBefore;
  }
}

async function write(report: Report, format: Format): Promise<Blob> {
  switch (format) {
    case 'docx':
      return (await import('../../ui/report/write-word')).writeWord(report);
    case 'xlsx':
      return (await import('../../ui/report/write-excel')).writeExcel(report);
  }
}
