import { Location } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { listsParts, Report, ReportSection } from '../../domain/report/report';
import { ReportBlocks } from './report-blocks';

/** A report as a page that can be read, printed, or saved as PDF with its headings as bookmarks. */
@Component({
  selector: 'app-report-view',
  imports: [ReportBlocks],
  templateUrl: './report-view.html',
  styleUrl: './report-view.scss',
})
export class ReportView {
  readonly report = input.required<Report>();

  /** This page's own address: only a link within one document becomes one within the PDF. */
  protected readonly here = inject(Location).path();

  protected readonly contents = computed(() => {
    const report = this.report();
    const withParts = listsParts(report);
    return report.sections.map((section) => ({
      section,
      parts: withParts ? (section.parts ?? []) : [],
    }));
  });

  /** Goes to the section here, where following the link would load the page anew. */
  protected show(event: Event, { id }: ReportSection): void {
    const heading = document.getElementById(id);
    if (heading) {
      event.preventDefault();
      heading.scrollIntoView();
      heading.focus({ preventScroll: true });
    }
  }
}
