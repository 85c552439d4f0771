import { NextRequest } from "next/server";
import { withAppLog } from "../store/app-log";

const token = "opensesame";
const site = "http://localhost:3000";

/** Gives the tests of a file a log of their own with the raids in it and an editor's token, and takes both away after them. */
export function withBriefingLog(): void {
  withAppLog({ settings: { STRIKE_LEDGER_EDITOR_TOKEN: token } });
}

const editor = { authorization: `Bearer ${token}`, host: "localhost:3000" };

/** A form of an editor, as a browser sends it. */
export function form(address: string, fields: Readonly<Record<string, string>>, headers: object = editor): Request {
  const own = { ...headers, "content-type": "application/x-www-form-urlencoded" };
  return new Request(site + address, { method: "POST", body: new URLSearchParams(fields).toString(), headers: own });
}

/** A request of an editor's page with a body. */
export function sent(address: string, body: unknown, headers: object = editor): Request {
  const own = { ...headers, "content-type": "application/json" };
  return new Request(site + address, { method: "POST", body: JSON.stringify(body), headers: own });
}

/** A reader's request. */
export function asked(address: string, headers: Record<string, string> = {}): NextRequest {
  return new NextRequest(site + address, { headers: { host: "localhost:3000", ...headers } });
}
