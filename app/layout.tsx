import "@fontsource-variable/source-sans-3";
import latinLetters from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { provideMarkup } from "../components/charts/markup-source";
import { SiteFooter } from "../components/dashboard/site-footer";
import { SiteHeader } from "../components/dashboard/site-header";
import { Inspector } from "../components/inspector/inspector";
import { ColourStyle } from "../components/theme/colour-style";
import { PrintMargins } from "../components/theme/print-margins";
import { themeAttribute } from "../components/theme/theme-choice";
import { ThemeControl } from "../components/theme/theme-control";
import { SkipLink } from "../components/ui/skip-link";
import { palettes } from "../lib/viz/palette";
import { currentRevision } from "./current-revision";
import { drawingsMarkup } from "./drawings-at";
import { siteDescription, siteName, siteTitle } from "./page-metadata";
import { siteOrigin } from "./site-origin";
import { themeOfReader } from "./theme-of-reader";

provideMarkup(drawingsMarkup);

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: await siteOrigin(),
    title: { default: `${siteTitle} · ${siteName}`, template: `%s · ${siteName}` },
    description: siteDescription,
    applicationName: siteName,
  };
}

export async function generateViewport(): Promise<Viewport> {
  const theme = themeAttribute(await themeOfReader());
  return {
    themeColor:
      theme === undefined
        ? [
            { media: "(prefers-color-scheme: light)", color: palettes.light.paper },
            { media: "(prefers-color-scheme: dark)", color: palettes.dark.paper },
          ]
        : palettes[theme].paper,
  };
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await connection();
  // On its way before the style sheet asks for it, so that most pages are laid out once, in their own letters.
  preload(latinLetters, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  const [revision, choice] = await Promise.all([currentRevision(), themeOfReader()]);
  return (
    <html lang="en" data-theme={themeAttribute(choice)}>
      <head>
        <ColourStyle />
        <PrintMargins revision={revision} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <SkipLink to="content" />
        <SiteHeader />
        <main id="content" tabIndex={-1} className="page grow pt-8 pb-16 outline-none sm:pt-10">
          {children}
        </main>
        <SiteFooter revision={revision} />
        <ThemeControl chosen={choice} />
        <Inspector />
      </body>
    </html>
  );
}
