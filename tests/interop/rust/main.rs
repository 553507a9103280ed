use std::{env, error::Error, fs, time::Duration};

use api302::apis::chat_api::{chat_complete, ChatCompleteParams, ChatCompleteSuccess};
use api302::apis::configuration::Configuration;
use api302::apis::openai_api::{openai_transcribe, OpenaiTranscribeParams};
use api302::apis::prompt_api::{prompt_get_optimization, prompt_optimize};
use api302::apis::prompt_api::{PromptGetOptimizationParams, PromptGetOptimizationSuccess};
use api302::apis::prompt_api::{PromptOptimizeParams, PromptOptimizeSuccess};
use api302::models::prompt_optimization::Status;
use api302::models::{
    ChatCompleteBody, ChatCompleteReply, ChatCompletionChunk, ChatMessage, ChatMessageContent,
    ChatRequest, OpenaiTranscript, PromptExample, PromptOptimizeRequest,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Configuration {
        base_path: env::var("API302_BASE_URL")?,
        bearer_access_token: Some(env::var("API302_API_KEY")?),
        ..Configuration::new()
    };

    let answer = chat_complete(&client, question(false)).await?;
    let Some(ChatCompleteSuccess::Status200(ChatCompleteReply::ChatCompletion(completion))) =
        answer.entity
    else {
        return Err(answer.content.into());
    };
    println!(
        "json: {}",
        completion.choices[0]
            .message
            .content
            .clone()
            .flatten()
            .unwrap_or_default()
            .trim()
    );

    let example = PromptExample::new("1 + 1?".into(), "2".into());
    let request = PromptOptimizeRequest::new(vec![example], "Add".into(), 5, "gpt-4o".into());
    let task = prompt_optimize(
        &client,
        PromptOptimizeParams {
            prompt_optimize_request: request,
        },
    )
    .await?;
    let Some(PromptOptimizeSuccess::Status200(task)) = task.entity else {
        return Err(task.content.into());
    };
    loop {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let state = PromptGetOptimizationParams {
            task_id: task.task_id.clone(),
        };
        let state = prompt_get_optimization(&client, state).await?;
        let Some(PromptGetOptimizationSuccess::Status200(state)) = state.entity else {
            return Err(state.content.into());
        };
        match state.status {
            Status::Fail => return Err(format!("{:?}", state.error).into()),
            Status::Success => {
                println!("task: {}", state.best_prompt.unwrap_or_default());
                break;
            }
            Status::Queue | Status::Processing => {}
        }
    }

    fs::write("hello.wav", "RIFF")?;
    let upload = OpenaiTranscribeParams {
        file: "hello.wav".into(),
        model: "whisper-1".into(),
        response_format: Some("json".into()),
        prompt: None,
        temperature: None,
        language: None,
        vad_model: None,
        preprocessing: None,
        timestamp_granularities: None,
        alignment_model: None,
        chunking_strategy: None,
    };
    let heard = openai_transcribe(&client, upload).await?;
    // Of `anyOf` openapi-generator makes one struct that requires what any of its schemas requires.
    let heard: OpenaiTranscript = serde_json::from_str(&heard.content)?;
    println!("upload: {}", heard.text);

    // The generated function reads an answer to its end before it returns.
    let stream = chat_complete(&client, question(true)).await?.content;
    let mut said = String::new();
    for data in stream
        .lines()
        .filter_map(|line| line.strip_prefix("data: "))
        .filter(|data| *data != "[DONE]")
    {
        let chunk: ChatCompletionChunk = serde_json::from_str(data)?;
        for choice in chunk.choices {
            said += &choice.delta.content.flatten().unwrap_or_default();
        }
    }
    println!("stream: {said}");
    Ok(())
}

fn question(stream: bool) -> ChatCompleteParams {
    let content = ChatMessageContent::String("Hello!".into());
    let message = ChatMessage {
        content: Some(Box::new(content)),
        ..ChatMessage::new("user".into())
    };
    let request = ChatRequest {
        stream: Some(stream),
        ..ChatRequest::new("gpt-4o".into(), vec![message])
    };
    ChatCompleteParams {
        chat_complete_body: ChatCompleteBody::ChatRequest(Box::new(request)),
        r#async: None,
        callback: None,
    }
}
