package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"mime/multipart"
	"os"
	"strings"
	"time"

	"github.com/oapi-codegen/oapi-codegen/v2/pkg/securityprovider"

	"interop/api302"
)

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}

func main() {
	ctx := context.Background()
	key := must(securityprovider.NewSecurityProviderBearerToken(os.Getenv("API302_API_KEY")))
	client := must(api302.NewClientWithResponses(os.Getenv("API302_BASE_URL"), api302.WithRequestEditorFn(key.Intercept)))

	answer := must(client.ChatCompleteWithResponse(ctx, nil, question(false)))
	if answer.JSON200 == nil {
		log.Fatal(answer.Status())
	}
	completion := must(answer.JSON200.AsChatCompletion())
	fmt.Println("json:", strings.TrimSpace(*completion.Choices[0].Message.Content))

	task := must(client.PromptOptimizeWithResponse(ctx, api302.PromptOptimizeRequest{
		Qa: []api302.PromptExample{{Question: "1 + 1?", Answer: "2"}}, Prompt: "Add", MaxRounds: 5, Model: "gpt-4o",
	}))
	for state := api302.PromptOptimizationStatusQueue; state != api302.PromptOptimizationStatusSuccess; {
		time.Sleep(100 * time.Millisecond)
		poll := must(client.PromptGetOptimizationWithResponse(ctx, task.JSON200.TaskId))
		if state = poll.JSON200.Status; state == api302.PromptOptimizationStatusFail {
			log.Fatal(poll.JSON200.Error)
		}
		if poll.JSON200.BestPrompt != nil {
			fmt.Println("task:", *poll.JSON200.BestPrompt)
		}
	}

	var form bytes.Buffer
	writer := multipart.NewWriter(&form)
	file := must(writer.CreateFormFile("file", "hello.wav"))
	must(file.Write([]byte("RIFF")))
	must(0, writer.WriteField("model", "whisper-1"))
	must(0, writer.WriteField("response_format", "json"))
	must(0, writer.Close())
	heard := must(client.OpenaiTranscribeWithBodyWithResponse(ctx, writer.FormDataContentType(), &form))
	fmt.Println("upload:", must(heard.JSON200.AsOpenaiTranscript()).Text)

	// The raw method leaves the answer unread.
	stream := must(client.ClientInterface.ChatComplete(ctx, nil, question(true)))
	defer stream.Body.Close()
	var said strings.Builder
	for lines := bufio.NewScanner(stream.Body); lines.Scan(); {
		data, found := strings.CutPrefix(lines.Text(), "data: ")
		if !found || data == "[DONE]" {
			continue
		}
		var chunk api302.ChatCompletionChunk
		must(0, json.Unmarshal([]byte(data), &chunk))
		if len(chunk.Choices) > 0 && chunk.Choices[0].Delta.Content != nil {
			said.WriteString(*chunk.Choices[0].Delta.Content)
		}
	}
	fmt.Println("stream:", said.String())
}

func question(stream bool) (body api302.ChatCompleteBody) {
	var content api302.ChatMessage_Content
	must(0, content.FromChatMessageContent0("Hello!"))
	messages := []api302.ChatMessage{{Role: "user", Content: &content}}
	must(0, body.FromChatRequest(api302.ChatRequest{Model: "gpt-4o", Messages: messages, Stream: &stream}))
	return body
}
