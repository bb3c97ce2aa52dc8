import { beginsNearly, typosAllowed } from './typos';

/** Words from this length on are also found inside others: `rute` in `skolerute`. */
const INSIDE_FROM = 3;

/** Different words, each with the places where it stands: rows, or choices of a facet. */
export class WordList {
  private readonly words: string[] = [];
  private readonly places: number[][] = [];
  private readonly numberOf = new Map<string, number>();

  add(word: string, place: number): void {
    let number = this.numberOf.get(word);
    if (number === undefined) {
      number = this.words.push(word) - 1;
      this.numberOf.set(word, number);
      this.places.push([]);
    }
    const places = this.places[number];
    if (places[places.length - 1] !== place) {
      places.push(place);
    }
  }

  /** The places of the words that begin with what is typed, or hold it from three letters on. */
  find(typed: string): readonly (readonly number[])[] {
    const isInside = typed.length >= INSIDE_FROM;
    return this.places.filter((_, number) =>
      isInside ? this.words[number].includes(typed) : this.words[number].startsWith(typed),
    );
  }

  /** The places of the words that begin nearly as what is typed; see {@link typosAllowed}. */
  findNearly(typed: string): readonly (readonly number[])[] {
    const allowed = typosAllowed(typed);
    return allowed === 0
      ? []
      : this.places.filter((_, number) => beginsNearly(this.words[number], typed, allowed));
  }
}
