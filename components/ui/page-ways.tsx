interface PageWaysProps {
  /** What the list holds, for whoever hears the name of these links: "attacks". */
  readonly of: string;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Which rows of the whole stand on this page, in words. */
  readonly rows: string;
  readonly hrefOf: (page: number) => string;
}

/** The pages beside one: the first, the two before and after, and the last. */
function nearPages(page: number, pages: number): number[] {
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, pages];
  return [...new Set(near)].filter((one) => one >= 1 && one <= pages).sort((a, b) => a - b);
}

/** The ways to the other pages of a long list, and which rows of it stand here; nothing where one page holds all. */
export function PageWays({ of, page, pages, rows, hrefOf }: PageWaysProps) {
  if (pages === 1) return null;
  const near = nearPages(page, pages);
  return (
    <nav aria-label={`Pages of ${of}`} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3 print:hidden">
      <p className="text-sm text-muted">{rows}</p>
      <ul className="flex flex-wrap items-center gap-x-1">
        {near.map((one, index) => (
          <li key={one} className="flex items-center">
            {index > 0 && one - (near[index - 1] ?? one) > 1 ? <span className="px-1 text-muted">…</span> : null}
            {one === page ? (
              <span aria-current="page" className="inline-block min-w-9 px-2 py-2 text-center font-semibold">
                {one}
              </span>
            ) : (
              <a
                href={hrefOf(one)}
                aria-label={`Page ${one}`}
                rel={one === page - 1 ? "prev" : one === page + 1 ? "next" : undefined}
                className="inline-block min-w-9 px-2 py-2 text-center"
              >
                {one}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
