/** As many answers as are kept, the oldest going first: far more than one page waits for. */
const mostKept = 100;

const answers = new Map<string, Promise<string | null>>();

async function answer(address: string): Promise<string | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/** The markup at an address, null when it cannot be had; the same promise each time, as React wants it of what it waits for. */
export function fetchedMarkup(address: string): Promise<string | null> {
  const known = answers.get(address) ?? answer(address);
  answers.set(address, known);
  for (const oldest of answers.keys()) {
    if (answers.size <= mostKept) break;
    answers.delete(oldest);
  }
  return known;
}

/** Forgets what an address answered, so that it is asked anew. */
export function forgetMarkup(address: string): void {
  answers.delete(address);
}
