import { StatusRequest } from '../domain/request/request';

/** A request of `measure-1`, made in the morning of its day, with the changes given. */
export function aRequest(changes: Partial<StatusRequest> = {}): StatusRequest {
  const on = changes.on ?? '2026-05-01';
  return {
    id: 'request-1',
    by: 'advisor-1',
    at: new Date(`${on}T09:00:00`),
    on,
    note: '',
    measureIds: ['measure-1'],
    ...changes,
  };
}
