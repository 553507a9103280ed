import api302.ApiClient;
import api302.ApiException;
import api302.Configuration;
import api302.JSON;
import api302.api.ChatApi;
import api302.api.OpenaiApi;
import api302.api.PromptApi;
import api302.model.ChatCompleteBody;
import api302.model.ChatCompletionChunk;
import api302.model.ChatMessage;
import api302.model.ChatMessageContent;
import api302.model.ChatRequest;
import api302.model.OpenaiTranscript;
import api302.model.PromptExample;
import api302.model.PromptOptimization;
import api302.model.PromptOptimization.StatusEnum;
import api302.model.PromptOptimizeRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class Main {
    public static void main(String[] arguments) throws ApiException, InterruptedException, IOException {
        ApiClient client = Configuration.getDefaultApiClient().setBasePath(System.getenv("API302_BASE_URL"));
        client.setBearerToken(System.getenv("API302_API_KEY"));
        var chat = new ChatApi();

        var completion = chat.chatComplete(question(false), null, null).getChatCompletion();
        System.out.println("json: " + completion.getChoices().get(0).getMessage().getContent().strip());

        var prompt = new PromptApi();
        var request = new PromptOptimizeRequest().prompt("Add").maxRounds(5).model("gpt-4o");
        request.addQaItem(new PromptExample().question("1 + 1?").answer("2"));
        String task = prompt.promptOptimize(request).getTaskId();
        PromptOptimization state;
        do {
            Thread.sleep(100);
            state = prompt.promptGetOptimization(task);
        } while (state.getStatus() == StatusEnum.QUEUE || state.getStatus() == StatusEnum.PROCESSING);
        if (state.getStatus() != StatusEnum.SUCCESS) throw new IllegalStateException(String.valueOf(state.getError()));
        System.out.println("task: " + state.getBestPrompt());

        Path sound = Files.writeString(Path.of("hello.wav"), "RIFF");
        var heard = new OpenaiApi().openaiTranscribe(
            sound.toFile(), "whisper-1", null, "json", null, null, null, null, null, null, null);
        System.out.println("upload: " + ((OpenaiTranscript) heard.getActualInstance()).getText());

        // The generated call leaves the answer unread.
        var said = new StringBuilder();
        try (var answer = chat.chatCompleteCall(question(true), null, null, null).execute()) {
            if (!answer.isSuccessful()) throw new IOException(answer.body().string());
            for (var body = answer.body().source(); !body.exhausted(); ) {
                String line = body.readUtf8Line();
                if (!line.startsWith("data: ") || line.equals("data: [DONE]")) continue;
                ChatCompletionChunk chunk = JSON.deserialize(line.substring(6), ChatCompletionChunk.class);
                for (var choice : chunk.getChoices()) {
                    if (choice.getDelta().getContent() != null) said.append(choice.getDelta().getContent());
                }
            }
        }
        System.out.println("stream: " + said);
    }

    private static ChatCompleteBody question(boolean stream) {
        var message = new ChatMessage().role("user").content(new ChatMessageContent("Hello!"));
        return new ChatCompleteBody(new ChatRequest().model("gpt-4o").addMessagesItem(message).stream(stream));
    }
}
