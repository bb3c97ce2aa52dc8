import { computed } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ThemeColors } from './theme-colors';

describe('The colours of the theme', () => {
  const root = document.documentElement;

  /** The system's choice of light or dark, in a test's hands. */
  let scheme: EventTarget;
  beforeEach(() => {
    scheme = new EventTarget();
    spyOn(window, 'matchMedia').and.returnValue(scheme as MediaQueryList);
    root.style.setProperty('--test-color', 'rgb(1, 2, 3)');
  });
  afterEach(() => root.style.removeProperty('--test-color'));

  it('are what the custom properties stand for', () => {
    expect(TestBed.inject(ThemeColors).resolve('var(--test-color)')).toBe('rgb(1, 2, 3)');
  });

  it('leave nothing behind in the page', () => {
    const before = document.body.childElementCount;
    TestBed.inject(ThemeColors).resolve('var(--test-color)');
    expect(document.body.childElementCount).toBe(before);
  });

  it('are looked up again once the system changes between light and dark', () => {
    const colors = TestBed.inject(ThemeColors);
    const color = computed(() => colors.resolve('var(--test-color)'));
    expect(color()).toBe('rgb(1, 2, 3)');
    root.style.setProperty('--test-color', 'rgb(4, 5, 6)');
    scheme.dispatchEvent(new Event('change'));
    expect(color()).toBe('rgb(4, 5, 6)');
  });
});
