import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import type { BarChart } from './charts/BarChart';

/** Fluent's charts are a file of their own, asked for when somebody looks. */
const load = () => import(/* webpackChunkName: "charts" */ './charts/BarChart');

/** The drawing, once it is there; or that it cannot be had. */
export type Charts = { readonly state: 'loading' | 'failed' } | { readonly state: 'there'; readonly BarChart: typeof BarChart };

const ChartsContext = createContext<Charts>({ state: 'loading' });
export const useCharts = (): Charts => useContext(ChartsContext);

interface Props {
  /** What is shown around the pictures, with a way to ask again. */
  readonly children: (charts: Charts, again: () => void) => ReactNode;
}

/** Asks for the charts as soon as it is in the page. */
export function ChartsProvider({ children }: Props) {
  const [charts, setCharts] = useState<Charts>({ state: 'loading' });
  const ask = useCallback(() => {
    load().then(
      (loaded) => setCharts({ state: 'there', BarChart: loaded.BarChart }),
      () => setCharts({ state: 'failed' }),
    );
  }, []);
  useEffect(ask, [ask]);
  const again = () => {
    setCharts({ state: 'loading' });
    ask();
  };
  return <ChartsContext value={charts}>{children(charts, again)}</ChartsContext>;
}
