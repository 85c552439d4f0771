import "@fontsource-variable/source-sans-3";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { ColourStyle } from "../components/dashboard/colour-style";
import { SiteFooter } from "../components/dashboard/site-footer";
import { SiteHeader } from "../components/dashboard/site-header";
import { SkipLink } from "../components/ui/skip-link";
import { palettes } from "../lib/viz/palette";
import { currentRevision } from "./current-revision";

export const metadata: Metadata = {
  title: { default: "Reported air attacks on Ukraine, side by side · Strike Ledger", template: "%s · Strike Ledger" },
  description:
    "What news reports say each air attack on Ukraine did, side by side, every figure traceable to its words.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: palettes.light.paper },
    { media: "(prefers-color-scheme: dark)", color: palettes.dark.paper },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  return (
    <html lang="en">
      <head>
        <ColourStyle />
      </head>
      <body className="flex min-h-dvh flex-col">
        <SkipLink to="content" />
        <SiteHeader />
        <main id="content" tabIndex={-1} className="page grow pt-8 pb-16 outline-none sm:pt-10">
          {children}
        </main>
        <SiteFooter revision={await currentRevision()} />
      </body>
    </html>
  );
}
