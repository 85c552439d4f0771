import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { type AccessSettings, editorAccess, isLoopbackAddress, mayGiveToken } from "@/lib/review/access";
import { editorCookie, editorCookieValue, isEditorCookie } from "@/lib/review/editor-token";
import { markedPeer, markPeer, type Peer } from "@/lib/review/peer-header";

const nowMs = Date.parse("2031-04-07T09:00:00Z");
const here: Peer = { address: "127.0.0.1", isForwarded: false };
const token = "a token of the operator's";

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly peer?: Peer | null;
  readonly settings?: AccessSettings;
}

function answer({ method = "GET", headers = {}, peer = here, settings = {} }: Asked) {
  const all = new Headers({ host: "localhost:3000", ...headers });
  const access = editorAccess({ method, headers: all, peer }, settings, nowMs);
  return access.isAllowed ? "allowed" : `${access.status} ${access.refusal}`;
}

describe("without a token the page", () => {
  it.each(["127.0.0.1", "::1", "::ffff:127.0.0.1", "127.8.8.8"])("answers this machine itself: %s", (address) => {
    expect(answer({ peer: { address, isForwarded: false } })).toBe("allowed");
  });

  it.each(["192.0.2.7", "::ffff:192.0.2.7", "fe80::1", "unknown", "127.0.0.1.example", "1270.0.0.1"])(
    "answers no other machine: %s",
    (address) => {
      expect(answer({ peer: { address, isForwarded: false } })).toBe("403 remote");
      expect(isLoopbackAddress(address)).toBe(false);
    },
  );

  it("answers nobody whose address the server cannot tell, nor who comes by way of a proxy", () => {
    expect(answer({ peer: null })).toBe("403 remote");
    expect(answer({ peer: { ...here, isForwarded: true } })).toBe("403 remote");
  });

  it.each(["localhost", "LOCALHOST:80", "127.0.0.1:3000", "[::1]:3000"])(
    "answers at this machine's own names: %s",
    (host) => {
      expect(answer({ headers: { host } })).toBe("allowed");
    },
  );

  it.each(["evil.example", "localhost.evil.example", "127.0.0.1.nip.io", "", "0.0.0.0:3000"])(
    "answers at no name that anybody could point here: %j",
    (host) => {
      expect(answer({ headers: { host } })).toBe("403 remote");
    },
  );

  it("takes a change only from its own page", () => {
    const post = (headers: Record<string, string>) => answer({ method: "POST", headers });
    expect(post({ "sec-fetch-site": "same-origin", origin: "http://localhost:3000" })).toBe("allowed");
    expect(post({ origin: "http://localhost:3000" })).toBe("allowed");
    expect(post({})).toBe("403 other_site");
    expect(post({ origin: "http://localhost:4000" })).toBe("403 other_site");
    expect(post({ origin: "null" })).toBe("403 other_site");
    expect(post({ origin: "http://evil.example", "sec-fetch-site": "cross-site" })).toBe("403 other_site");
    expect(post({ origin: "http://localhost:3000", "sec-fetch-site": "same-site" })).toBe("403 other_site");
  });

  it("takes no token", () => {
    expect(answer({ peer: null, headers: { authorization: "Bearer " } })).toBe("403 remote");
    expect(
      mayGiveToken({ method: "POST", headers: new Headers({ "sec-fetch-site": "same-origin" }), peer: here }, {}),
    ).toBe(false);
  });
});

describe("with a token the page", () => {
  const settings = { STRIKE_LEDGER_EDITOR_TOKEN: token };
  const cookie = (value: string) => ({ cookie: `theme=dark; ${editorCookie.name}=${value}` });
  const away: Peer = { address: "192.0.2.7", isForwarded: true };

  it("asks this machine for it too", () => {
    expect(answer({ settings })).toBe("401 token_missing");
  });

  it("answers whoever gives it, from wherever, as bearer or by the cookie", () => {
    const bearer = { authorization: `Bearer ${token.replaceAll(" ", "-")}` };
    const plain = { STRIKE_LEDGER_EDITOR_TOKEN: token.replaceAll(" ", "-") };
    expect(answer({ settings: plain, headers: bearer, peer: away })).toBe("allowed");
    expect(answer({ settings: plain, headers: bearer, peer: null, method: "POST" })).toBe("allowed");
    expect(answer({ settings, headers: cookie(editorCookieValue(token, nowMs)), peer: away })).toBe("allowed");
  });

  it("refuses another token, another's cookie, an ended one and one whose end was moved", () => {
    expect(answer({ settings, headers: { authorization: "Bearer wrong" } })).toBe("401 token_wrong");
    expect(answer({ settings, headers: cookie(editorCookieValue("another", nowMs)) })).toBe("401 token_wrong");
    expect(answer({ settings, headers: cookie(editorCookieValue(token, nowMs - editorCookie.lifetimeMs)) })).toBe(
      "401 token_wrong",
    );
    const [, seal] = editorCookieValue(token, nowMs - editorCookie.lifetimeMs).split(".");
    expect(answer({ settings, headers: cookie(`${nowMs + 9e9}.${seal}`) })).toBe("401 token_wrong");
    expect(answer({ settings, headers: cookie("") })).toBe("401 token_wrong");
  });

  it("takes a cookie's change only from its own page, also where a web server in front has another name", () => {
    const own = cookie(editorCookieValue(token, nowMs));
    expect(answer({ settings, method: "POST", headers: { ...own, origin: "http://evil.example" } })).toBe(
      "403 other_site",
    );
    expect(answer({ settings, method: "POST", headers: { ...own, origin: "https://ledger.example" } })).toBe(
      "403 other_site",
    );
    const named = { ...settings, STRIKE_LEDGER_URL: "https://ledger.example" };
    expect(answer({ settings: named, method: "POST", headers: { ...own, origin: "https://ledger.example" } })).toBe(
      "allowed",
    );
  });

  it("keeps nothing of the token in the cookie", () => {
    const value = editorCookieValue(token, nowMs);
    expect(value).toMatch(/^\d+\.[0-9a-f]{64}$/);
    expect(isEditorCookie(value, token, nowMs)).toBe(true);
    expect(isEditorCookie(value, `${token} `, nowMs)).toBe(false);
  });
});

describe("the peer of a request", () => {
  const marked = (headers: IncomingMessage["headers"], remoteAddress: string | undefined) => {
    const sent = { ...headers };
    markPeer({ headers: sent, socket: { remoteAddress } as IncomingMessage["socket"] });
    return markedPeer(new Headers(sent as Record<string, string>));
  };

  it("is what the socket says, whatever the client sent", () => {
    expect(marked({}, "192.0.2.7")).toEqual({ address: "192.0.2.7", isForwarded: false });
    expect(marked({ "x-strike-ledger-peer": "key direct 127.0.0.1" }, "192.0.2.7")).toEqual({
      address: "192.0.2.7",
      isForwarded: false,
    });
    expect(marked({}, undefined)).toEqual({ address: "unknown", isForwarded: false });
  });

  it.each(["forwarded", "via", "x-forwarded-for", "x-real-ip"])("came by way of others where it has %s", (name) => {
    expect(marked({ [name]: "127.0.0.1" }, "127.0.0.1")).toEqual({ address: "127.0.0.1", isForwarded: true });
  });

  it("is nobody where the server did not say", () => {
    expect(markedPeer(new Headers({ "x-strike-ledger-peer": `${"0".repeat(48)} direct 127.0.0.1` }))).toBeNull();
    expect(markedPeer(new Headers())).toBeNull();
  });
});
