import { Fastio, FastioError } from "fastio-sdk";

const $ = (id) => document.getElementById(id);

/** Set by the form at the top. */
let fastio;
let workspace;

function say(text) {
  $("status").textContent = text;
}

/** What to show for an error: its message says what to do. */
function explain(error) {
  return error instanceof FastioError ? error.message : String(error);
}

function item(list, ...children) {
  const li = document.createElement("li");
  li.append(...children);
  list.append(li);
  return li;
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

$("connect").addEventListener("submit", async (event) => {
  event.preventDefault();
  const settings = Object.fromEntries(new FormData(event.target));
  await fastio?.close();
  fastio = new Fastio({ baseUrl: settings.baseUrl, apiKey: settings.apiKey });
  try {
    const { id, name } = await fastio.workspaces.get(settings.workspace);
    workspace = id;
    say(`Connected to ${name}.`);
    $("work").hidden = false;
    await list();
  } catch (error) {
    $("work").hidden = true;
    say(explain(error));
  }
});

/** The root of the workspace, however many pages it has. */
async function list() {
  const files = document.createElement("ul");
  for await (const node of fastio.storage.list("workspace", workspace, "root", { sort_by: "updated", sort_dir: "desc" })) {
    item(files, node.type === "file" ? `${node.name} (${node.size} bytes)` : `${node.name}/`);
  }
  $("files").replaceChildren(...files.children);
}

/** How far an upload is, in words. */
function far({ state, sent, total, bytesPerS, remainingMs, filesDone, files }) {
  const count = files > 1 ? `${filesDone} of ${files}, ` : "";
  if (state === "finishing") return `${count}being stored`;
  const rate = bytesPerS === null ? "" : `, ${(bytesPerS / 1e6).toFixed(1)} MB/s`;
  const left = remainingMs === null ? "" : `, ${Math.ceil(remainingMs / 1000)} s left`;
  return `${count}${Math.floor((100 * sent) / (total || 1))} %${rate}${left}`;
}

/** What was dropped together, with one bar and a button. Bytes are read as they are sent; small files go together. */
async function upload(files) {
  const name = files.length === 1 ? files[0].name : `${files.length} files`;
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const bar = element("progress", { max: size || 1, value: 0 });
  const state = element("span");
  const button = element("button");
  const failures = element("ul");
  item($("transfers"), element("span", { textContent: name }), bar, state, button, failures);
  // Who keeps it elsewhere, in localStorage for one, can go on after a reload with the same files.
  let journal;

  async function send() {
    const stop = new AbortController();
    Object.assign(button, { textContent: "Cancel", onclick: () => stop.abort() });
    failures.replaceChildren();
    // What arrived stays with the service for a while, and is not sent again.
    const ended = (how) => {
      Object.assign(button, { textContent: "Go on", onclick: send });
      state.textContent = how;
    };
    let failed = 0;
    try {
      await fastio.uploadMany(files, {
        workspace,
        // They are to be in the list afterwards.
        nodeIds: true,
        signal: stop.signal,
        resumable: true,
        resume: journal,
        onJournal: (now) => (journal = now),
        onFile({ path, error }) {
          if (!error) return;
          failed++;
          item(failures, `${path}: ${explain(error)}`);
        },
        onProgress(progress) {
          bar.value = progress.sent;
          state.textContent = far(progress);
        },
      });
    } catch (error) {
      ended(stop.signal.aborted ? "cancelled" : "failed");
      if (stop.signal.aborted) return;
      journal = error.journal ?? undefined;
      say(`${name}: ${explain(error)}`);
      return;
    }
    if (failed > 0) {
      ended(`${failed} failed`);
    } else {
      bar.value = bar.max;
      state.textContent = "stored";
      button.disabled = true;
    }
    await list().catch((error) => say(explain(error)));
  }
  await send();
}

function take(files) {
  // A copy: the list of an input is emptied with it.
  if (files.length > 0) void upload([...files]);
}

const drop = $("drop");
drop.querySelector("input").addEventListener("change", ({ target }) => {
  take(target.files);
  target.value = "";
});
for (const type of ["dragenter", "dragover", "dragleave", "drop"]) {
  drop.addEventListener(type, (event) => {
    event.preventDefault();
    drop.classList.toggle("over", type === "dragenter" || type === "dragover");
    if (type === "drop") take(event.dataTransfer.files);
  });
}

$("ask").addEventListener("submit", async (event) => {
  event.preventDefault();
  const { question } = Object.fromEntries(new FormData(event.target));
  const shown = $("answer");
  shown.textContent = "…";
  $("citations").replaceChildren();
  try {
    const answer = fastio.ask(question, { workspace });
    let text = "";
    for await (const piece of answer) {
      if (piece.type === "text") shown.textContent = text += piece.text;
    }
    const whole = await answer;
    // If the stream broke, this is all of it.
    shown.textContent = whole.text;
    for (const citation of whole.citations) {
      const snippet = citation.entries?.[0]?.snippet ?? citation.nodeId;
      item($("citations"), snippet);
    }
  } catch (error) {
    shown.textContent = explain(error);
  }
});
