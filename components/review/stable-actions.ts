import { useInsertionEffect, useMemo, useRef } from "react";
import type { FigureActions } from "./figure-actions";

/** The actions as they are by now behind one object that stays the same, so that what only hands them on is not drawn anew. */
export function useStable(actions: FigureActions): FigureActions {
  const latest = useRef(actions);
  useInsertionEffect(() => {
    latest.current = actions;
  });
  return useMemo(
    () => ({
      choose: (key) => latest.current.choose(key),
      accept: (key) => latest.current.accept(key),
      reject: (key) => latest.current.reject(key),
      reopen: (key) => latest.current.reopen(key),
      edit: (key) => latest.current.edit(key),
      mark: (key) => latest.current.mark(key),
      setApart: (key) => latest.current.setApart(key),
      leave: (key) => latest.current.leave(key),
      correct: (key, fields) => latest.current.correct(key, fields),
    }),
    [],
  );
}
