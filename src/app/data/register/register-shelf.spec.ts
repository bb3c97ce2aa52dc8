import { RegisterShelf } from './register-shelf';

const HABITS = { columns: 'title.200', views: [{ name: 'Forfalt', query: 'attention=overdue' }] };

describe('The shelf of the register', () => {
  const shelf = new RegisterShelf();
  const clear = () =>
    ['kari', 'ola'].forEach((uid) => localStorage.removeItem(`rettesnor.register.${uid}`));
  beforeEach(clear);
  afterEach(clear);

  it('gives back what each person has put there, and nobody else', () => {
    expect(shelf.write('kari', HABITS)).toBeTrue();
    expect(shelf.read('kari')).toEqual(HABITS);
    expect(shelf.read('ola')).toEqual({ columns: '', views: [] });
  });

  for (const text of ['', '{', '{"columns":1}', 'null']) {
    it(`passes over what it cannot read: ${text}`, () => {
      localStorage.setItem('rettesnor.register.kari', text);
      expect(shelf.read('kari')).toEqual({ columns: '', views: [] });
    });
  }
});
