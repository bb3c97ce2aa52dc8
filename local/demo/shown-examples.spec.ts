import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdsIdentityNumber } from '../../src/app/domain/text/personal-data';
import { EXAMPLE_LIMITS } from '../../src/app/domain/example/example';
import { makeMunicipality } from './municipality';
import { DemoExample } from './shown-examples';

describe('the examples that units show to each other', () => {
  const { documents } = makeMunicipality({ seed: 1, today: '2026-11-23' });
  const data = new Map(documents.map((document) => [document.path, document.data]));
  const examples = [...data].flatMap(([path, plan]) =>
    Object.entries((plan['examples'] ?? {}) as Record<string, DemoExample>).map(
      ([id, example]) => ({ path, id, example, plan }),
    ),
  );

  it('are a few, each of a completed measure of its plan', () => {
    assert.ok(examples.length >= 5 && examples.length <= 40, String(examples.length));
    for (const { path, id } of examples) {
      assert.equal(data.get(`${path}/measures/${id}`)?.['status'], 'completed');
    }
  });

  it('are as the rules would have taken them', () => {
    for (const { example, plan } of examples) {
      assert.ok(data.has(`members/${example.by}`));
      assert.ok(example.why !== '' && example.why.length <= EXAMPLE_LIMITS.why);
      assert.ok(!holdsIdentityNumber(example.why));
      assert.ok(example.at <= (plan['updatedAt'] as Date));
    }
  });
});
