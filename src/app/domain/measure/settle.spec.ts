import { aContent } from '../../testing/measures';
import { settle } from './settle';

describe('settle', () => {
  it('leaves what is settled as it is', () => {
    const content = aContent({
      targetGroupIds: ['a', 'b'],
      wanted: { knowledge: { a: 'Når det skjer' }, attitude: {}, action: { b: 'Komme' } },
    });
    expect(settle(content)).toEqual(content);
  });

  it('takes away space around every text', () => {
    const spaced = aContent({
      title: ' Åpen dag ',
      message: 'Kom\n',
      expectedEffect: '\tFlere kommer',
      neededResources: ' Kaffe ',
      statusText: ' Bestilt',
      evaluation: 'Bra ',
      escalation: ' Hvem betaler?\n',
      wanted: { knowledge: { 'group-1': ' Når ' }, attitude: {}, action: {} },
    });
    expect(settle(spaced)).toEqual(
      aContent({
        title: 'Åpen dag',
        message: 'Kom',
        expectedEffect: 'Flere kommer',
        neededResources: 'Kaffe',
        statusText: 'Bestilt',
        evaluation: 'Bra',
        escalation: 'Hvem betaler?',
        wanted: { knowledge: { 'group-1': 'Når' }, attitude: {}, action: {} },
      }),
    );
  });

  it('drops what is wanted of groups that are not chosen, and empty texts', () => {
    const content = aContent({
      targetGroupIds: ['a'],
      wanted: {
        knowledge: { a: 'Når', b: 'Hvor' },
        attitude: { a: '  ' },
        action: { b: 'Komme' },
      },
    });
    expect(settle(content).wanted).toEqual({ knowledge: { a: 'Når' }, attitude: {}, action: {} });
  });

  it('takes out of wanted texts the character that Security Rules part them by', () => {
    expect(settle(aContent({ title: 'Åpen\u001fdag' })).title).toBe('Åpen dag');
    const wanted = { knowledge: { 'group-1': 'Når\u001fog hvor' }, attitude: {}, action: {} };
    expect(settle(aContent({ wanted })).wanted.knowledge).toEqual({ 'group-1': 'Når og hvor' });
  });
});
