import { type Dispatch, type SetStateAction, useEffect, useState } from "react";
import type { Review } from "../../lib/review/review";
import { draftKey, keptDraft } from "./kept-drafts";

/** The draft of a text as another window of this browser last kept it since this one began or settled; null where none has. */
export function useDraftElsewhere(
  textSha256: string,
): readonly [Review | null, Dispatch<SetStateAction<Review | null>>] {
  const [elsewhere, setElsewhere] = useState<Review | null>(null);
  useEffect(() => {
    // Browsers tell other windows only: what this one keeps is not told to it.
    const onStorage = ({ key, newValue }: StorageEvent) => {
      if (key === draftKey(textSha256) && newValue !== null) setElsewhere(keptDraft(textSha256)?.review ?? null);
    };
    addEventListener("storage", onStorage);
    return () => removeEventListener("storage", onStorage);
  }, [textSha256]);
  return [elsewhere, setElsewhere];
}
