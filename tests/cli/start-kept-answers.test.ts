import { expect, test } from "vitest";
import { startModuleValue } from "./start-module";

/**
 * What `script` gives, which may ask (`ask(path, headers)` gives status, text and content type) a server whose pages say how often they were made, and move its log
 * (`head`, `makings` and `hold` are at hand).
 */
function asked(script: string): Promise<unknown> {
  return startModuleValue(
    "kept-answers.mjs",
    `(async () => {
      const { createServer } = await import("node:http");
      const state = { head: { seq: 1, hash: "a" }, makings: 0, hold: Promise.resolve(), type: "text/html; charset=utf-8", status: 200, cookie: false };
      const page = async (request, response) => {
        const count = ++state.makings;
        await state.hold;
        response.statusCode = state.status;
        response.setHeader("Content-Type", state.type);
        if (state.cookie) response.setHeader("Set-Cookie", "a=b");
        response.write("made ");
        response.end(String(count));
      };
      const answer = start.keptAnswers(page, async () => { if (state.head === "lost") throw new Error("no database"); return state.head; });
      const server = createServer(answer);
      await new Promise((resolve) => server.listen(0, "localhost", resolve));
      const ask = async (path, headers = {}, method = "GET") => {
        const response = await fetch("http://localhost:" + server.address().port + path, { headers, method });
        return response.status + " " + (await response.text());
      };
      const told = await (async () => { ${script} })();
      server.closeAllConnections();
      server.close();
      return told;
    })()`,
  );
}

test("a page is made once for as long as the log stands where it stood, and anew at the next request after an append", async () => {
  const told = await asked(`
    const before = [await ask("/"), await ask("/")];
    state.head = { seq: 2, hash: "b" };
    return [...before, await ask("/"), await ask("/")];`);
  expect(told).toEqual(["200 made 1", "200 made 1", "200 made 2", "200 made 2"]);
});

test("a log that was replaced by one of the same length gives a new page", async () => {
  const told = await asked(
    `const first = await ask("/"); state.head = { seq: 1, hash: "z" }; return [first, await ask("/")];`,
  );
  expect(told).toEqual(["200 made 1", "200 made 2"]);
});

test("readers who ask the same at one moment wait for one making", async () => {
  const told = await asked(`
    let release; state.hold = new Promise((resolve) => { release = resolve; });
    const waiting = Array.from({ length: 20 }, () => ask("/"));
    while (state.makings === 0) await new Promise((resolve) => setImmediate(resolve));
    release();
    return [...new Set(await Promise.all(waiting))];`);
  expect(told).toEqual(["200 made 1"]);
});

test("another address, cookie, host or part of a page is another page; another browser is not", async () => {
  const told = await asked(`
    const asks = [["/"], ["/?a=1"], ["/", { cookie: "theme=dark" }], ["/", { rsc: "1" }], ["/", { "x-forwarded-host": "other.example" }], ["/", { "user-agent": "another" }]];
    const told = [];
    for (const one of asks) told.push(await ask(...one));
    return told;`);
  expect(told).toEqual(["200 made 1", "200 made 2", "200 made 3", "200 made 4", "200 made 5", "200 made 1"]);
});

test("whoever shows an editor's token is answered anew and leaves nothing for others", async () => {
  const told = await asked(`
    const editor = { cookie: "strike-ledger-editor=x" };
    return [await ask("/", editor), await ask("/", editor), await ask("/", { authorization: "Bearer x" }), await ask("/")];`);
  expect(told).toEqual(["200 made 1", "200 made 2", "200 made 3", "200 made 4"]);
});

test("failures, large files, answers with a cookie, and pages that answer for themselves are never kept", async () => {
  const told = await asked(`
    const twice = async (change, path = "/") => { const before = { ...state }; Object.assign(state, change); await ask(path); await ask(path); const made = state.makings; Object.assign(state, before, { makings: made }); return made; };
    return [await twice({ status: 500 }), await twice({ type: "application/pdf" }), await twice({ cookie: true }), await twice({}, "/reports/new"), await twice({ head: "lost" }), await twice({ head: null })];`);
  expect(told).toEqual([2, 4, 6, 8, 10, 12]);
});

test("drawings, tables and the API's answers are kept like pages", async () => {
  const told = await asked(`
    const twice = async (type) => { state.type = type; return [await ask("/" + type), await ask("/" + type)]; };
    return [await twice("image/svg+xml"), await twice("text/csv; charset=utf-8"), await twice("application/json")].flat();`);
  expect(told).toEqual(["200 made 1", "200 made 1", "200 made 2", "200 made 2", "200 made 3", "200 made 3"]);
});
