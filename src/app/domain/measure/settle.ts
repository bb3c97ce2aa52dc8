import { EFFECTS, MeasureContent, Wanted } from './measure';

/** Nobody types it; Security Rules part texts with it. */
const SEPARATOR = '\u001f';

/**
 * What is typed, as it is stored: without space around it, and without what was wanted of target
 * groups that are no longer chosen. Until then the texts stay, so that a group unticked by accident
 * can be ticked again.
 */
export function settle(content: MeasureContent): MeasureContent {
  return {
    ...content,
    title: content.title.replaceAll(SEPARATOR, ' ').trim(),
    message: content.message.trim(),
    expectedEffect: content.expectedEffect.trim(),
    neededResources: content.neededResources.trim(),
    statusText: content.statusText.trim(),
    evaluation: content.evaluation.trim(),
    escalation: content.escalation.trim(),
    wanted: settleWanted(content.wanted, content.targetGroupIds),
  };
}

function settleWanted(wanted: Wanted, targetGroupIds: readonly string[]): Wanted {
  const entries = EFFECTS.map((effect) => [
    effect,
    Object.fromEntries(
      Object.entries(wanted[effect])
        .map(([id, text]): [string, string] => [id, text.replaceAll(SEPARATOR, ' ').trim()])
        .filter(([id, text]) => text !== '' && targetGroupIds.includes(id)),
    ),
  ]);
  return Object.fromEntries(entries) as Wanted;
}
