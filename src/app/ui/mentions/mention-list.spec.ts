import { registerLocaleData } from '@angular/common';
import nb from '@angular/common/locales/nb';
import { inputBinding, LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { MentionRow } from '../../domain/comment/mention-row';
import { linkNamed, show, textsOf } from '../../testing/on-screen';
import { MentionList } from './mention-list';

const mention: MentionRow = {
  id: 'comment-1',
  name: 'Kari Utprøvli',
  planId: 'school-1-2026',
  measureId: 'measure-1',
  title: 'Foreldremøte',
  text: 'Kan du se på dette?',
  at: new Date(2026, 3, 7, 10, 30),
};

describe('A list of mentions', () => {
  beforeEach(() => {
    registerLocaleData(nb);
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: LOCALE_ID, useValue: 'nb' }],
    });
  });
  const showList = (...mentions: MentionRow[]) =>
    show(MentionList, [inputBinding('mentions', () => mentions)]);

  it('says who, where, when and what, and leads there', async () => {
    const list = await showList(mention);
    expect(textsOf(list, 'p')).toEqual([
      'Kari Utprøvli nevnte deg i «Foreldremøte» 7. apr. 10:30',
      '«Kan du se på dette?»',
    ]);
    expect(linkNamed(list, '«Foreldremøte»').getAttribute('href')).toBe(
      '/tiltak/school-1-2026/measure-1',
    );
  });

  it('leads to a measure whose title is not at hand', async () => {
    const list = await showList({ ...mention, title: '' });
    expect(linkNamed(list, 'et tiltak')).toBeTruthy();
  });
});
