import os
import time

from api302_stock import AuthenticatedClient
from api302_stock.api.chat import chat_complete
from api302_stock.api.openai import openai_transcribe
from api302_stock.api.prompt import prompt_get_optimization, prompt_optimize
from api302_stock.models import (
    ChatCompletion,
    ChatMessage,
    ChatRequest,
    OpenaiTranscribeRequest,
    OpenaiTranscript,
    PromptExample,
    PromptOptimization,
    PromptOptimizationTask,
    PromptOptimizeRequest,
)
from api302_stock.types import File

client = AuthenticatedClient(base_url=os.environ["API302_BASE_URL"], token=os.environ["API302_API_KEY"])

question = ChatRequest(model="gpt-4o", messages=[ChatMessage(role="user", content="Hello!")])
answer = chat_complete.sync(client=client, body=question)
assert isinstance(answer, ChatCompletion), answer
print("json:", str(answer.choices[0].message.content).strip())

wish = PromptOptimizeRequest(
    qa=[PromptExample(question="1 + 1?", answer="2")], prompt="Add", max_rounds=5, model="gpt-4o"
)
task = prompt_optimize.sync(client=client, body=wish)
assert isinstance(task, PromptOptimizationTask), task
while True:
    state = prompt_get_optimization.sync(task.task_id, client=client)
    assert isinstance(state, PromptOptimization), state
    assert state.status != "fail", state.error
    if state.status == "success":
        print("task:", state.best_prompt)
        break
    time.sleep(0.1)

recording = OpenaiTranscribeRequest(file=File(payload=b"RIFF", file_name="hello.wav"), model="whisper-1")
heard = openai_transcribe.sync(client=client, body=recording)
assert isinstance(heard, OpenaiTranscript), heard
print("upload:", heard.text)
