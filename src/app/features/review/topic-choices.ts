import { computed, inject, Injectable } from '@angular/core';
import { toRows } from '../../domain/register/register-row';
import { readTopic, writeTopic } from '../../domain/review/topic';
import { topicOf } from '../../domain/review/suggestions';
import { ReviewStore } from './review-store';
import { TopicNames, topicText } from './review-words';

/** What the decisions of the open review can be about, and what that is called. */
@Injectable()
export class TopicChoices {
  private readonly store = inject(ReviewStore);

  readonly names = computed((): TopicNames => ({
    directory: this.store.all.municipality.directory(),
    goals: (this.store.figures()?.goals ?? []).map(({ goalId, order, shortName }) => ({
      ...{ id: goalId, order, name: shortName },
    })),
    titles: new Map([
      ...(this.store.figures()?.late ?? []).map(
        ({ planId, measureId, title }) => [`${planId}/${measureId}`, title] as const,
      ),
      ...toRows(this.store.plans()).map(
        ({ planId, id, title }) => [`${planId}/${id}`, title] as const,
      ),
    ]),
  }));

  private readonly suggested = computed(() => [
    ...(this.store.figures()?.goals ?? []).map(({ goalId }) =>
      writeTopic({ kind: 'goal', goalId }),
    ),
    ...this.store.suggestions().map((suggestion) => writeTopic(topicOf(suggestion))),
  ]);

  /** The main goals and what is suggested, and whatever has been chosen already. */
  choices(chosen: string): readonly { readonly id: string; readonly label: string }[] {
    return [...new Set([...this.suggested(), chosen])].flatMap((id) => {
      const topic = readTopic(id);
      return topic ? [{ id, label: topicText(topic, this.names()) }] : [];
    });
  }
}
