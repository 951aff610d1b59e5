import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Etendue } from '../../../domain/territoire/etendue';
import { ETENDUE } from '../../../i18n/etendue';
import { ETENDUE_TOUTE } from '../../../state/constantes';
import { useActions, useMagasin } from '../../../state/utiliser-magasin';
import { ContourRoutier } from '../../en-ligne/ContourRoutier';
import blocs from '../../kit/styles/blocs.module.css';
import textes from '../../kit/styles/textes.module.css';
import { ChampNombre } from '../../scenarios/ChampNombre';
import { RechercheVille } from '../../scenarios/RechercheVille';

interface Props {
  readonly etendue: Etendue;
  readonly surEtendue: (etendue: Etendue) => void;
  readonly surTrace: () => void;
}

interface Centre {
  readonly nom: string;
  readonly longitude: number;
  readonly latitude: number;
}

const MINUTES_DEFAUT = 30;
const MINUTES_MAX = 240;

/** What lies within some minutes of a point: a commune, the selected establishment, or a click on the map. */
export function AutourDuPoint({ etendue, surEtendue, surTrace }: Props) {
  const rayon = etendue.territoire?.genre === 'rayon' ? etendue.territoire : null;
  const fiche = useMagasin((etat) => etat.detail?.fiche ?? null);
  const sansCarte = useMagasin((etat) => etat.carteIndisponible);
  const { prendreOutil, quitterDonnees } = useActions();
  const [minutes, setMinutes] = useState(rayon?.minutes ?? MINUTES_DEFAUT);
  const [centre, setCentre] = useState<Centre | null>(rayon);
  const montrer = (autour: Centre, duree: number) =>
    surEtendue({
      ...ETENDUE_TOUTE,
      territoire: {
        genre: 'rayon',
        nom: autour.nom,
        longitude: arrondir(autour.longitude),
        latitude: arrondir(autour.latitude),
        minutes: duree,
      },
    });
  const prendre = (autour: Centre) => {
    setCentre(autour);
    montrer(autour, minutes);
  };
  return (
    <div className={blocs.colonne}>
      <ChampNombre
        libelle={ETENDUE.autour.minutes}
        valeur={minutes}
        min={1}
        max={MINUTES_MAX}
        pas={5}
        suffixe={ETENDUE.autour.minutesUnite}
        surValeur={(valeur) => {
          setMinutes(valeur);
          if (centre !== null) montrer(centre, valeur);
        }}
      />
      <RechercheVille
        libelle={ETENDUE.autour.commune}
        invite={ETENDUE.autour.communeInvite}
        surChoix={(_code, nom, { longitude, latitude }) => {
          if (longitude !== null && latitude !== null) prendre({ nom, longitude, latitude });
        }}
      />
      <div className={blocs.gestes}>
        {fiche !== null && fiche.longitude !== null && fiche.latitude !== null && (
          <button
            type="button"
            className={textes.lienPetit}
            onClick={() =>
              prendre({
                nom: fiche.nom,
                longitude: fiche.longitude as number,
                latitude: fiche.latitude as number,
              })
            }
          >
            {ETENDUE.autour.selection(fiche.nom)}
          </button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          disabled={sansCarte}
          onClick={() => {
            quitterDonnees();
            prendreOutil({ genre: 'rayon', points: [], minutes });
            surTrace();
          }}
        >
          {ETENDUE.autour.surCarte}
        </Button>
      </div>
      <p className={textes.note} role="status">
        {centre === null
          ? ETENDUE.autour.sansPoint
          : `${ETENDUE.autour.point}\u00a0: ${centre.nom === '' ? ETENDUE.autour.pointCarte : centre.nom} (${ETENDUE.autour.coordonnees(centre.latitude, centre.longitude)})`}
      </p>
      {centre !== null && (
        <ContourRoutier
          nom={centre.nom}
          longitude={centre.longitude}
          latitude={centre.latitude}
          minutes={minutes}
        />
      )}
    </div>
  );
}

/** What the address bar keeps: about one metre. */
function arrondir(degres: number): number {
  return Number(degres.toFixed(5));
}
