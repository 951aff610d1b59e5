import { describe, expect, it } from 'vitest';
import type { Carte } from '../../../src/map/carte';
import type { VueCarte } from '../../../src/map/props';
import { lierCartes } from '../../../src/map/synchroniser';

/** A camera with the three methods that tie two maps; it tells its own moves only, as the map does. */
class Camera {
  vue: VueCarte | null;
  moves = 0;
  private readonly suiveurs = new Set<(vue: VueCarte) => void>();

  constructor(vue: VueCarte | null) {
    this.vue = vue;
  }

  suivreMouvements(ecouteur: (vue: VueCarte) => void): () => void {
    this.suiveurs.add(ecouteur);
    return () => this.suiveurs.delete(ecouteur);
  }

  imposerVue(vue: VueCarte): void {
    this.vue = vue;
    this.moves += 1;
  }

  lireVue(): VueCarte | null {
    return this.vue;
  }

  bouger(vue: VueCarte): void {
    this.vue = vue;
    for (const suiveur of this.suiveurs) suiveur(vue);
  }
}

const vue = (zoom: number): VueCarte => ({ longitude: 1, latitude: 46, zoom });
const lier = (a: Camera, b: Camera) => lierCartes(a as unknown as Carte, b as unknown as Carte);

describe('two maps side by side', () => {
  it('start at the same place, and follow each other without an echo', () => {
    const [a, b] = [new Camera(vue(5)), new Camera(vue(9))];
    lier(a, b);
    expect(b.vue).toEqual(vue(5));
    a.bouger(vue(6));
    expect(b.vue).toEqual(vue(6));
    b.bouger(vue(7));
    expect(a.vue).toEqual(vue(7));
    expect([a.moves, b.moves]).toEqual([1, 2]);
  });

  it('go their own ways once parted', () => {
    const [a, b] = [new Camera(null), new Camera(vue(9))];
    const separer = lier(a, b);
    expect(b.vue).toEqual(vue(9));
    separer();
    a.bouger(vue(3));
    expect(b.vue).toEqual(vue(9));
  });
});
