import { expect, Locator, Page } from '@playwright/test';

/** What a new measure is given beside its title; the rest stands as the form suggests it. */
export interface Details {
  readonly goal?: string;
  readonly group?: string;
  readonly deadline?: string;
  readonly assignee?: string;
}

/** Somebody's place of work: a page of their own, and what people do in it again and again. */
export class Desk {
  constructor(readonly page: Page) {}

  /** The measure with this title, in whatever list or table the page shows. */
  row(title: string): Locator {
    const { page } = this;
    return page
      .getByRole('listitem')
      .or(page.getByRole('row'))
      .filter({ has: this.link(title) });
  }

  link(title: string): Locator {
    return this.page.getByRole('link', { name: title, exact: true });
  }

  /** The moment at which the text comes into the page, in ms, seen from within the page. */
  momentOf(text: string): Promise<number> {
    return this.page.evaluate(
      (wanted) =>
        new Promise<number>((resolve) => {
          const observer = new MutationObserver(() => {
            if (document.body.textContent?.includes(wanted)) {
              observer.disconnect();
              resolve(Date.now());
            }
          });
          observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        }),
      text,
    );
  }

  /** Opens a place in the main menu. */
  async goTo(place: string): Promise<void> {
    // The first page of a role comes by itself, and would take over from the one chosen here.
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    await this.page
      .getByRole('navigation', { name: 'Hovedmeny' })
      .getByRole('link', { name: place })
      .click();
  }

  /** Fills in a new measure on the plan's page, and leaves it unsaved. */
  async fillInMeasure(title: string, details: Details = {}): Promise<void> {
    const { page } = this;
    if (!page.url().includes('/plan/')) {
      await this.goTo('Plan');
    }
    await page.getByRole('link', { name: 'Nytt tiltak' }).click();
    await page.getByLabel('Hva skal dere gjøre?').fill(title);
    await page.getByLabel(details.goal ?? '1. Teknologi- og kunnskapsby').check();
    await page.getByLabel(details.group ?? 'Barn og unge').check();
    if (details.deadline) {
      await page.getByLabel('Frist').fill(details.deadline);
    }
    if (details.assignee) {
      await this.unfold('Gjennomføring');
      await page.getByLabel('Utfører').click();
      await page.getByRole('option', { name: details.assignee }).click();
    }
  }

  /** Unfolds a section of the measure's form, where it is closed. */
  async unfold(name: string): Promise<void> {
    const section = this.page.locator('details').filter({
      has: this.page.getByRole('heading', { name, exact: true }),
    });
    if ((await section.getAttribute('open')) === null) {
      await section.locator('summary').click();
    }
  }

  /** Enters a measure, and waits until the plan shows it. */
  async createMeasure(title: string, details: Details = {}): Promise<void> {
    await this.fillInMeasure(title, details);
    await this.page.getByRole('button', { name: 'Lagre tiltaket' }).click();
    await expect(this.row(title)).toBeVisible();
  }

  /** Opens the form of a measure that the page lists. */
  async edit(title: string): Promise<void> {
    await this.link(title).click();
    await this.page.getByRole('link', { name: 'Rediger' }).click();
    await expect(this.page.getByRole('heading', { name: 'Rediger tiltaket' })).toBeVisible();
  }

  async cutNetwork(): Promise<void> {
    await this.page.context().setOffline(true);
  }

  async mendNetwork(): Promise<void> {
    await this.page.context().setOffline(false);
  }
}
