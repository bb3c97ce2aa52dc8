import { inputBinding, outputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { groupNamed, inputLabelled, show } from '../../testing/on-screen';
import { provideIcons } from '../icons/icons';
import { Option, OptionGroup } from './option-group';

const OPTIONS: readonly Option[] = [
  { id: 'onTrack', label: 'I rute', icon: 'checkCircle', color: 'green' },
  { id: 'atRisk', label: 'Noe forsinket', icon: 'warning', color: 'orange' },
];

describe('A group of options', () => {
  let chosen: string[];
  beforeEach(() => {
    chosen = [];
    TestBed.configureTestingModule({ providers: [provideIcons()] });
  });

  function showGroup(): Promise<HTMLElement> {
    return show(OptionGroup, [
      inputBinding('label', () => 'Vurdering'),
      inputBinding('options', () => OPTIONS),
      inputBinding('value', () => 'atRisk'),
      outputBinding<string>('choose', (id) => chosen.push(id)),
    ]);
  }

  it('shows which one is chosen', async () => {
    const group = groupNamed(await showGroup(), 'Vurdering');
    expect(inputLabelled(group, 'I rute').checked).toBeFalse();
    expect(inputLabelled(group, 'Noe forsinket').checked).toBeTrue();
  });

  it('says which one is chosen instead', async () => {
    inputLabelled(await showGroup(), 'I rute').click();
    expect(chosen).toEqual(['onTrack']);
  });

  it('draws the icon of each option', async () => {
    const group = await showGroup();
    expect(group.querySelectorAll('label mat-icon svg').length).toBe(2);
  });

  it('leaves the choice in another group alone', async () => {
    const [one, other] = [await showGroup(), await showGroup()];
    // The second takes the first one's place in the page.
    document.body.append(one);
    inputLabelled(one, 'I rute').click();
    const isKept = inputLabelled(other, 'Noe forsinket').checked;
    one.remove();
    expect(isKept).toBeTrue();
  });
});
