import createClient from "openapi-fetch";
import type { components, paths } from "./api302.js";

type Chunk = components["schemas"]["ChatCompletionChunk"];

const headers = { Authorization: `Bearer ${process.env.API302_API_KEY}` };
const client = createClient<paths>({ baseUrl: process.env.API302_BASE_URL, headers });
const messages = [{ role: "user", content: "Hello!" }];

const { data: answer } = await client.POST("/v1/chat/completions", { body: { model: "gpt-4o", messages } });
if (typeof answer !== "object" || !("choices" in answer)) throw new Error(JSON.stringify(answer));
console.log("json:", String(answer.choices[0]?.message.content).trim());

const { data: task } = await client.POST("/302/prompt/spo/submit", {
  body: { qa: [{ question: "1 + 1?", answer: "2" }], prompt: "Add", max_rounds: 5, model: "gpt-4o" },
});
if (!task) throw new Error("not accepted");
for (;;) {
  const { data: state } = await client.GET("/302/prompt/spo/tasks/{task_id}", {
    params: { path: { task_id: task.task_id } },
  });
  if (!state || state.status === "fail") throw new Error(JSON.stringify(state?.error));
  if (state.status === "success") {
    console.log("task:", state.best_prompt);
    break;
  }
  await new Promise((done) => setTimeout(done, 100));
}

const { data: heard } = await client.POST("/v1/audio/transcriptions", {
  body: { file: "", model: "whisper-1", response_format: "json" },
  bodySerializer(body) {
    const form = new FormData();
    for (const [name, value] of Object.entries(body)) form.set(name, String(value));
    form.set("file", new Blob(["RIFF"]), "hello.wav"); // openapi-typescript has no type for a file
    return form;
  },
});
if (!heard || typeof heard === "string") throw new Error("no transcript");
console.log("upload:", heard.text);

const { data: stream } = await client.POST("/v1/chat/completions", {
  body: { model: "gpt-4o", messages, stream: true },
  parseAs: "stream",
});
if (!stream) throw new Error("no stream");
let text = "";
let rest = "";
for await (const piece of stream.pipeThrough(new TextDecoderStream())) {
  const lines = (rest + piece).split("\n");
  rest = lines.pop() ?? "";
  for (const line of lines) {
    if (!line.startsWith("data: ") || line === "data: [DONE]") continue;
    const chunk: Chunk = JSON.parse(line.slice(6));
    text += chunk.choices[0]?.delta.content ?? "";
  }
}
console.log("stream:", text);
