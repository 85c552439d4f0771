"use client";

import "@fontsource-variable/source-sans-3";
import "./globals.css";
import { FailureMessage } from "../components/dashboard/failure-message";
import { ColourStyle } from "../components/theme/colour-style";

export default function GlobalError({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>This page could not be made · Strike Ledger</title>
        <ColourStyle />
        <main className="page">
          <FailureMessage error={error} retry={retry} />
        </main>
      </body>
    </html>
  );
}
