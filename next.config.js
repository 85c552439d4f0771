import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// Next writes its bootstrap as inline scripts and styles, hence 'unsafe-inline'; its development server also needs eval and
// a web socket. Nothing is ever loaded from another host.
const isDevelopment = process.env.NODE_ENV === "development";

const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  // An SVG file brings its letters along.
  "font-src 'self' data:",
  `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const securityHeaders = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

// A frame on any other site may hold an embedded chart, which is markup, style and one script of ours.
const embeddedHeaders = [
  {
    key: "Content-Security-Policy",
    value: [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'unsafe-inline'",
      "font-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors *",
    ].join("; "),
  },
  ...securityHeaders.filter(({ key }) =>
    ["X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"].includes(key),
  ),
];

// Most of what a page loads runs as soon as it is there. Told so, a browser compiles it while it arrives, beside the thread that draws the
// page (https://v8.dev/blog/explicit-compile-hints); to one that does not know the hint it is a comment.
const compileHint = "//# allFunctionsCalledOnLoad\n";

async function withCompileHints(folder) {
  const scripts = (await readdir(folder)).filter((name) => name.endsWith(".js"));
  for (const path of scripts.map((name) => join(folder, name))) {
    const script = await readFile(path, "utf8");
    if (!script.startsWith(compileHint)) await writeFile(path, compileHint + script);
  }
}

/** @type {import("next").NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Pages for whoever works on this are no part of a build (components/gallery/README.md).
  pageExtensions: isDevelopment ? ["dev.tsx", "tsx", "ts"] : ["tsx", "ts"],
  // `npm test` checks the types of everything, once; a build that people wait for does not.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    ...["@mozilla/readability", "@resvg/resvg-js", "better-sqlite3", "esbuild", "fontkit", "linkedom"],
    ...["pdfkit", "pg", "subset-font", "unpdf"],
  ],
  // Every reader gets a page whose head is whole, whatever is fetched without JavaScript.
  htmlLimitedBots: /.*/,
  compiler: { runAfterProductionCompile: ({ distDir }) => withCompileHints(join(distDir, "static", "chunks")) },
  // A kind of page is loaded when it is first asked for, which lets a large ledger start a second sooner.
  experimental: { preloadEntriesOnStart: false },
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
  async headers() {
    return [
      { source: "/((?!embed/).*)", headers: securityHeaders },
      { source: "/embed/:path*", headers: embeddedHeaders },
    ];
  },
  async rewrites() {
    return [
      {
        source: "/charts/:chart([a-z0-9-]+).:format([a-z0-9]+)",
        destination: "/charts/:chart/export/:format",
      },
      {
        source: "/attacks/:attack([a-z0-9-]+).:format([a-z0-9]+)",
        destination: "/attacks/:attack/export/:format",
      },
      {
        source: "/briefings/:briefing([a-z0-9-]+).:format([a-z0-9]+)",
        destination: "/briefings/:briefing/export/:format",
      },
      { source: "/dashboard.:format([a-z0-9]+)", destination: "/dashboard/export/:format" },
      { source: "/compare.:format([a-z0-9]+)", destination: "/compare/export/:format" },
      { source: "/data.:format([a-z0-9]+)", destination: "/data/export/:format" },
    ];
  },
};

export default nextConfig;
