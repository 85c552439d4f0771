import { expect, test } from "vitest";
import { fileResponse } from "@/app/file-response";
import { startModuleValue } from "./start-module";

/** What a HEAD of a server is told that says a length of 12 under a name, and answers with `headers` besides. */
function headOf(name: string, headers: Record<string, string>): Promise<unknown> {
  return startModuleValue(
    "kept-length.mjs",
    `(async () => {
      const { createServer } = await import("node:http");
      const server = createServer((request, response) => {
        start.keepLength(response);
        for (const [name, value] of Object.entries(${JSON.stringify({ [name]: "12", ...headers })})) response.setHeader(name, value);
        response.end();
      });
      await new Promise((resolve) => server.listen(0, "localhost", resolve));
      const { headers } = await fetch("http://localhost:" + server.address().port, { method: "HEAD" });
      server.close();
      return [headers.get("Content-Length"), headers.get(${JSON.stringify(name)})];
    })()`,
  );
}

const file = { name: "a.csv", mediaType: "text/csv", disposition: "inline", etag: '"a"', recordedAt: null } as const;

test("a file's answer says its length under the name that the server puts it back by", async () => {
  const name = String(await startModuleValue("kept-length.mjs", "start.lengthHeader"));
  const answer = fileResponse(new Request("http://localhost/a.csv"), { ...file, bytes: new Uint8Array(12) }, false);
  expect(answer.headers.get(name)).toBe("12");
  expect(await headOf(name, {})).toEqual(["12", null]);
});

test("what is compressed on the way has not the length that its answer says", async () => {
  const name = String(await startModuleValue("kept-length.mjs", "start.lengthHeader"));
  const [length] = (await headOf(name, { "Content-Encoding": "gzip" })) as [string | null];
  expect(length).not.toBe("12");
});
