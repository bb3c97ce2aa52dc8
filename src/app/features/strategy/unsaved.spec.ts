import { signal } from '@angular/core';
import { Unsaved } from './unsaved';

describe('What is typed and not saved', () => {
  const begin = () => {
    const stored = signal('stored');
    return { stored, unsaved: new Unsaved(stored, (one, other) => one.trim() === other.trim()) };
  };

  it('follows what is stored until something is typed', () => {
    const { stored, unsaved } = begin();
    expect(unsaved.value()).toBe('stored');
    stored.set('changed');
    expect(unsaved.value()).toBe('changed');
    expect(unsaved.hasChanged()).toBeFalse();
  });

  it('stays when somebody else writes, and tells so', () => {
    const { stored, unsaved } = begin();
    unsaved.write('mine');
    expect(unsaved.hasChanged()).toBeTrue();
    expect(unsaved.isOvertaken()).toBeFalse();
    stored.set('theirs');
    expect(unsaved.value()).toBe('mine');
    expect(unsaved.isOvertaken()).toBeTrue();
  });

  it('is mine once I have seen theirs and keep mine', () => {
    const { stored, unsaved } = begin();
    unsaved.write('mine');
    stored.set('theirs');
    unsaved.keepMine();
    expect(unsaved.value()).toBe('mine');
    expect(unsaved.isOvertaken()).toBeFalse();
    expect(unsaved.hasChanged()).toBeTrue();
  });

  it('is gone once I take theirs', () => {
    const { stored, unsaved } = begin();
    unsaved.write('mine');
    stored.set('theirs');
    unsaved.takeStored();
    expect(unsaved.value()).toBe('theirs');
    expect(unsaved.hasChanged()).toBeFalse();
  });

  it('is nothing where the other wrote the same', () => {
    const { stored, unsaved } = begin();
    unsaved.write('the same');
    stored.set('the same ');
    expect(unsaved.hasChanged()).toBeFalse();
    expect(unsaved.isOvertaken()).toBeFalse();
  });

  it('is settled once the server has it', async () => {
    const { stored, unsaved } = begin();
    unsaved.write('mine');
    const refusal = await unsaved.save(async () => {
      stored.set('mine');
      return null;
    });
    expect(refusal).toBeNull();
    expect(unsaved.hasChanged()).toBeFalse();
    expect(unsaved.value()).toBe('mine');
  });

  it('stays where it shows as stored and is then refused', async () => {
    const { stored, unsaved } = begin();
    unsaved.write('mine');
    const saving = unsaved.save(async () => {
      stored.set('mine');
      expect(unsaved.value()).toBe('mine');
      await Promise.resolve();
      stored.set('theirs');
      return 'moved';
    });
    expect(unsaved.isOvertaken()).toBeFalse();
    expect(await saving).toBe('moved');
    expect(unsaved.value()).toBe('mine');
    expect(unsaved.hasChanged()).toBeTrue();
    expect(unsaved.isOvertaken()).toBeTrue();
  });
});
