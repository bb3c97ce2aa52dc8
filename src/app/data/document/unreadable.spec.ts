import * as v from 'valibot';
import { aStoredDocument } from '../../testing/stored-documents';
import { readDocument, readingOnce, readListing } from './unreadable';

const schema = v.object({ name: v.string(), place: v.object({ order: v.number() }) });
const convert = (id: string, { name, place }: v.InferOutput<typeof schema>) =>
  `${place.order}. ${name} (${id})`;

const SOUND = { name: 'Møter', place: { order: 2 } };

describe('A stored document', () => {
  it('is read where it has the shape', () => {
    expect(readDocument(aStoredDocument('lists/b', SOUND), schema, convert)).toEqual({
      item: '2. Møter (b)',
    });
  });

  it('gives nothing of fields beside its shape', () => {
    const document = aStoredDocument('lists/b', { ...SOUND, secret: 'x' });
    const read = readDocument(document, schema, (_id, data) => Object.keys(data));
    expect(read).toEqual({ item: ['name', 'place'] });
  });

  it('tells by path and field what is wrong, all at once', () => {
    const read = readDocument(aStoredDocument('lists/b', { place: {} }), schema, convert);
    const { path, reason } = 'unreadable' in read ? read.unreadable : { path: '', reason: '' };
    expect(path).toBe('lists/b');
    expect(reason.split('; ').map((part) => part.split(':')[0])).toEqual(['name', 'place.order']);
  });

  for (const data of [null, undefined, 'text', []]) {
    it(`is unreadable where it holds ${JSON.stringify(data)}`, () => {
      const read = readDocument(aStoredDocument('lists/b', data), schema, convert);
      expect('unreadable' in read).toBeTrue();
    });
  }
});

describe('A listing', () => {
  it('has the sound documents in their order, and the unreadable apart', () => {
    const { items, unreadable } = readListing(
      [
        aStoredDocument('lists/a', SOUND),
        aStoredDocument('lists/b', { name: 'x' }),
        aStoredDocument('lists/c', SOUND),
      ],
      schema,
      convert,
    );
    expect(items).toEqual(['2. Møter (a)', '2. Møter (c)']);
    expect(unreadable.map(({ path }) => path)).toEqual(['lists/b']);
  });
});

describe('A listing that is read once', () => {
  it('reads again what is a new object, and gives the same item for what is not', () => {
    const converted: string[] = [];
    const read = readingOnce(schema, (id, { name }) => {
      converted.push(id);
      return { id, name };
    });
    const [one, other] = ['a', 'b'].map((id) => aStoredDocument(`lists/${id}`, SOUND));
    const broken = aStoredDocument('lists/c', {});
    const before = read([one, other, broken]);
    const after = read([one, aStoredDocument('lists/b', { ...SOUND, name: 'Ny' }), broken]);
    expect(converted).toEqual(['a', 'b', 'b']);
    expect(after.items[0]).toBe(before.items[0]);
    expect(after.items.map(({ name }) => name)).toEqual(['Møter', 'Ny']);
    expect(after.unreadable).toEqual(before.unreadable);
    expect(after.unreadable.map(({ path }) => path)).toEqual(['lists/c']);
  });
});
