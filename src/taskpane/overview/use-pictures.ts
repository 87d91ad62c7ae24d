import { useCallback, useEffect, useState } from 'react';
import type { PICTURES } from './pictures';

/** The pictures and Fluent's charts are files of their own, asked for when somebody looks. */
const load = () => import(/* webpackChunkName: "overview" */ './pictures');

/** The pictures once they are there, or that they cannot be had. */
export type Asked = { readonly state: 'loading' | 'failed' } | { readonly state: 'there'; readonly pictures: typeof PICTURES };

/** @returns a way to ask again, too */
export function usePictures(): readonly [Asked, () => void] {
  const [asked, setAsked] = useState<Asked>({ state: 'loading' });
  const ask = useCallback(() => {
    load().then(
      (loaded) => setAsked({ state: 'there', pictures: loaded.PICTURES }),
      () => setAsked({ state: 'failed' }),
    );
  }, []);
  useEffect(ask, [ask]);
  const again = () => {
    setAsked({ state: 'loading' });
    ask();
  };
  return [asked, again];
}
