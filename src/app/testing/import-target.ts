import { ImportTarget } from '../domain/exchange/import-row';
import { aStrategy } from './strategies';

/** A plan to read files into, of the strategy and the people of the other specs. */
export function anImportTarget(changes: Partial<ImportTarget> = {}): ImportTarget {
  const strategy = aStrategy();
  return {
    planId: 'school-1-2026',
    unitId: 'school-1',
    year: 2026,
    today: '2026-11-23',
    leaderUid: '',
    known: strategy,
    things: {
      goalIds: strategy.goals.map(({ id, title, shortName, order }) => ({
        id,
        name: shortName,
        others: [title],
        number: order,
      })),
      targetGroupIds: strategy.targetGroups,
      channelIds: strategy.channels,
      objectiveIds: strategy.objectives.map(({ id, title }) => ({ id, name: title })),
      assigneeUid: [
        { id: 'kari', name: 'Kari Utprøvli' },
        { id: 'ola', name: 'Ola Ødegård' },
      ],
      status: [
        { id: 'notStarted', name: 'Ikke påbegynt', others: ['planlagt'] },
        { id: 'inProgress', name: 'Påbegynt', others: ['pågår'] },
        { id: 'completed', name: 'Fullført', others: ['ferdig'] },
        { id: 'postponed', name: 'Utsatt' },
        { id: 'cancelled', name: 'Avbrutt' },
      ],
      health: [
        { id: 'onTrack', name: 'I rute' },
        { id: 'atRisk', name: 'Noe forsinket' },
        { id: 'critical', name: 'Kritisk' },
      ],
      dialogueLevel: [
        { id: 'inform', name: 'Informere' },
        { id: 'dialogue', name: 'Dialog' },
      ],
      audience: [
        { id: 'external', name: 'Eksternt' },
        { id: 'internal', name: 'Internt' },
      ],
    },
    units: [
      { id: 'school-1', name: 'Åsheim skole' },
      { id: 'library', name: 'Folkebiblioteket' },
    ],
    measures: [],
    archived: [],
    room: 500,
    ...changes,
  };
}
