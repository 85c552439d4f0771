/** The first stop of the Tab key: it passes over the navigation to the element whose id is `to`. Hidden until it has focus. */
export function SkipLink({ to }: { readonly to: string }) {
  return (
    <a href={`#${to}`} className="skip-link">
      Skip to content
    </a>
  );
}
