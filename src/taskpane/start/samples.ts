import type { Plan } from '../../domain/plan';

export const SAMPLE_IDS = ['ishoej', 'vejleaaparken', 'hoeje-gladsaxe'] as const;
export type SampleId = (typeof SAMPLE_IDS)[number];

/** Each is a file of its own, fetched when somebody asks for it. */
const FILES: Readonly<Record<SampleId, () => Promise<{ readonly default: unknown }>>> = {
  ishoej: () => import(/* webpackChunkName: "sample-ishoej" */ '../../../assets/samples/ishoej-2025-29.json'),
  vejleaaparken: () => import(/* webpackChunkName: "sample-vejleaaparken" */ '../../../assets/samples/vejleaaparken-2021-25.json'),
  'hoeje-gladsaxe': () => import(/* webpackChunkName: "sample-hoeje-gladsaxe" */ '../../../assets/samples/hoeje-gladsaxe-2017-20.json'),
};

/** @returns `undefined` when the file could not be fetched */
export async function loadSample(id: SampleId): Promise<Plan | undefined> {
  const files = Promise.all([FILES[id](), import('../../domain/plan-json')]);
  const [sample, json] = (await files.catch(() => undefined)) ?? [];
  return json?.planFromJson(sample?.default);
}
