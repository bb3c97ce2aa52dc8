import { TestBed } from '@angular/core/testing';
import { MatIconRegistry } from '@angular/material/icon';
import { firstValueFrom } from 'rxjs';
import { provideIcons } from './icons';

describe('An icon', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideIcons()] }));

  it('comes with the app', async () => {
    const icon = await firstValueFrom(TestBed.inject(MatIconRegistry).getNamedSvgIcon('add'));
    expect(icon.querySelectorAll('path').length).toBeGreaterThan(0);
  });

  it('is refused where nobody has drawn it', async () => {
    const asking = firstValueFrom(TestBed.inject(MatIconRegistry).getNamedSvgIcon('unicorn'));
    await expectAsync(asking).toBeRejectedWithError(/unicorn/);
  });
});
