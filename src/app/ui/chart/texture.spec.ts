import { STATUSES } from '../../domain/measure/measure';
import { STATUS_TEXTURES } from './texture';

describe('The textures of the statuses', () => {
  it('tell each from the others without colour', () =>
    expect(new Set(STATUSES.map((status) => STATUS_TEXTURES[status])).size).toBe(STATUSES.length));
});
