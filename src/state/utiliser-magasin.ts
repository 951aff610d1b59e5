import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Moteur } from '../workers/moteur-api';
import type { Actions } from './actions';
import type { Etat } from './etat';
import type { Magasin } from './magasin';

/** Gives the store to the screens: `<ContexteMagasin value={magasin}>`. */
export const ContexteMagasin = createContext<Magasin | null>(null);

function useMagasinComplet(): Magasin {
  const magasin = useContext(ContexteMagasin);
  if (magasin === null) throw new Error('got no store, expected ContexteMagasin above this component');
  return magasin;
}

/** Reads a part of the state; the component renders again when that part changes. */
export function useMagasin<T>(selecteur: (etat: Etat) => T): T {
  return useStore(useMagasinComplet().store, selecteur);
}

export function useActions(): Actions {
  return useMagasinComplet().actions;
}

export function useMoteur(): Moteur {
  return useMagasinComplet().moteur;
}
