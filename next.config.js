import { fileURLToPath } from "node:url";

// Next writes its bootstrap as inline scripts and styles, hence 'unsafe-inline'; its development server also needs eval and
// a web socket. Nothing is ever loaded from another host.
const isDevelopment = process.env.NODE_ENV === "development";

const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
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

/** @type {import("next").NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Pages for whoever works on this are no part of a build (components/gallery/README.md).
  pageExtensions: isDevelopment ? ["dev.tsx", "tsx", "ts"] : ["tsx", "ts"],
  // `npm test` checks the types of everything, once; a build that people wait for does not.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@resvg/resvg-js", "better-sqlite3", "pg"],
  // Every reader gets a page whose head is whole, whatever is fetched without JavaScript.
  htmlLimitedBots: /.*/,
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
  async headers() {
    return [{ source: "/:path*", headers: securityHeaders }];
  },
  async rewrites() {
    return [
      {
        source: "/charts/:chart([a-z0-9-]+).:format([a-z0-9]+)",
        destination: "/charts/:chart/export/:format",
      },
    ];
  },
};

export default nextConfig;
