import { client } from "./api302/client.gen.js";
import { chatComplete, openaiTranscribe, promptGetOptimization, promptOptimize } from "./api302/index.js";
import type { ChatCompletionChunk } from "./api302/index.js";

client.setConfig({ baseUrl: process.env.API302_BASE_URL!, auth: process.env.API302_API_KEY! });
const messages = [{ role: "user", content: "Hello!" }];

const { data: answer } = await chatComplete({ body: { model: "gpt-4o", messages }, throwOnError: true });
if (!("choices" in answer)) throw new Error(JSON.stringify(answer));
console.log("json:", String(answer.choices[0]?.message.content).trim());

const { data: task } = await promptOptimize({
  body: { qa: [{ question: "1 + 1?", answer: "2" }], prompt: "Add", max_rounds: 5, model: "gpt-4o" },
  throwOnError: true,
});
for (;;) {
  const { data: state } = await promptGetOptimization({ path: { task_id: task.task_id }, throwOnError: true });
  if (state.status === "fail") throw new Error(JSON.stringify(state.error));
  if (state.status === "success") {
    console.log("task:", state.best_prompt);
    break;
  }
  await new Promise((done) => setTimeout(done, 100));
}

const { data: heard } = await openaiTranscribe({
  body: { file: new File(["RIFF"], "hello.wav"), model: "whisper-1", response_format: "json" },
  throwOnError: true,
});
if (typeof heard === "string") throw new Error(heard);
console.log("upload:", heard.text);

// Where an answer is JSON or a stream, the generated function reads JSON only.
const { stream } = await client.sse.post<Record<200, ChatCompletionChunk>>({
  url: "/v1/chat/completions",
  security: [{ scheme: "bearer", type: "http" }],
  headers: { "Content-Type": "application/json" },
  body: { model: "gpt-4o", messages, stream: true },
});
let text = "";
for await (const chunk of stream) if (typeof chunk === "object") text += chunk.choices[0]?.delta.content ?? "";
console.log("stream:", text);
