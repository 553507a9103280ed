"""The operations of `client.prompt`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._lazy import modules as _modules
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ..._streams import AsyncStream, Stream
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.prompt_enhance_answer import PromptEnhanceAnswer
    from ...models.prompt_example import PromptExample
    from ...models.prompt_optimization import PromptOptimization
    from ...models.prompt_optimization_task import PromptOptimizationTask
    from . import enhance as enhance
    from . import get_optimization as get_optimization
    from . import optimize as optimize

_OPERATIONS = (
    "enhance",
    "optimize",
    "get_optimization",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Prompt:
    """The operations of `client.prompt`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def enhance(
        self,
        *,
        id: int,
        prompt: str,
        model: str,
    ) -> PromptEnhanceAnswer:
        """Rewrite a prompt by a method.

        Known from one third party, with the method 2 (CO-STAR). 302.AI's app lists its methods as CRISPE, CO-STAR, Meta
        Prompting, CoT, VARI, Q*, RISE, O1-STYLE, MicrOptimization, OpenAI and Claude, which would fit the numbers from 1.
        How the answer comes with `stream` has not been seen.

        `POST /302/prompt/enhance`.

        Args:
            id: Number of the method; 2 is CO-STAR.
            prompt: The prompt to rewrite.
            model: The chat model that rewrites it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app.
        """
        from .enhance import OPERATION

        return self._client.send(OPERATION, id=id, prompt=prompt, model=model)

    def optimize(
        self,
        *,
        qa: Sequence[PromptExample | Mapping[str, Any]],
        prompt: str,
        max_rounds: int,
        model: str,
        requirements: str | Unset = UNSET,
        language: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> Task[PromptOptimizationTask, PromptOptimization]:
        """Start optimising a prompt against example questions and answers.

        Self-supervised prompt optimisation: a model rewrites the prompt round by round and keeps the best.
        The page names `None` as the default of `requirements` and leaves the field out of what it requires.

        `POST /302/prompt/spo/submit`.

        Args:
            qa: Questions with the answers that are wanted.
            prompt: The prompt to optimise.
            max_rounds: Most rounds; the first only loads the prompt, so that fewer than two change nothing.
            model: The model that optimises, charged by its tokens.
            requirements: What the prompt is to achieve.
            language: Language of the result. The gateway's default is 'zh'.
            temperature: Sampling temperature of the model. The gateway's default is 0.7.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Tools API > AI Prompt Expert > Create SPO Prompt Optimization Task; 302ai/302_prompt_expert: spoService.ts.
        """
        from .optimize import OPERATION, TASK

        return self._client.submit(
            OPERATION,
            TASK,
            qa=qa,
            prompt=prompt,
            max_rounds=max_rounds,
            model=model,
            requirements=requirements,
            language=language,
            temperature=temperature,
        )

    def get_optimization(
        self,
        task_id: str,
    ) -> PromptOptimization:
        """Ask for the state and the rounds of an optimisation.

        The web app asks every five seconds. What a `sample` holds has not been seen.

        `GET /302/prompt/spo/tasks/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_prompt_expert: spoService.ts, user_store.ts.
        """
        from .get_optimization import OPERATION

        return self._client.send(OPERATION, task_id=task_id)

    def task(self, id: Any) -> Task[PromptOptimizationTask, PromptOptimization]:
        """Pick up a task that was submitted by `optimize`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import Task
        from .optimize import TASK

        return Task(self._client, TASK, id)


class AsyncPrompt:
    """The operations of `client.prompt`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def enhance(
        self,
        *,
        id: int,
        prompt: str,
        model: str,
    ) -> PromptEnhanceAnswer:
        """Rewrite a prompt by a method.

        Known from one third party, with the method 2 (CO-STAR). 302.AI's app lists its methods as CRISPE, CO-STAR, Meta
        Prompting, CoT, VARI, Q*, RISE, O1-STYLE, MicrOptimization, OpenAI and Claude, which would fit the numbers from 1.
        How the answer comes with `stream` has not been seen.

        `POST /302/prompt/enhance`.

        Args:
            id: Number of the method; 2 is CO-STAR.
            prompt: The prompt to rewrite.
            model: The chat model that rewrites it.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: gsw18944305803/ai-digital-human, a third-party app.
        """
        from .enhance import OPERATION

        return await self._client.send(OPERATION, id=id, prompt=prompt, model=model)

    async def optimize(
        self,
        *,
        qa: Sequence[PromptExample | Mapping[str, Any]],
        prompt: str,
        max_rounds: int,
        model: str,
        requirements: str | Unset = UNSET,
        language: str | Unset = UNSET,
        temperature: float | Unset = UNSET,
    ) -> AsyncTask[PromptOptimizationTask, PromptOptimization]:
        """Start optimising a prompt against example questions and answers.

        Self-supervised prompt optimisation: a model rewrites the prompt round by round and keeps the best.
        The page names `None` as the default of `requirements` and leaves the field out of what it requires.

        `POST /302/prompt/spo/submit`.

        Args:
            qa: Questions with the answers that are wanted.
            prompt: The prompt to optimise.
            max_rounds: Most rounds; the first only loads the prompt, so that fewer than two change nothing.
            model: The model that optimises, charged by its tokens.
            requirements: What the prompt is to achieve.
            language: Language of the result. The gateway's default is 'zh'.
            temperature: Sampling temperature of the model. The gateway's default is 0.7.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Tools API > AI Prompt Expert > Create SPO Prompt Optimization Task; 302ai/302_prompt_expert: spoService.ts.
        """
        from .optimize import OPERATION, TASK

        return await self._client.submit(
            OPERATION,
            TASK,
            qa=qa,
            prompt=prompt,
            max_rounds=max_rounds,
            model=model,
            requirements=requirements,
            language=language,
            temperature=temperature,
        )

    async def get_optimization(
        self,
        task_id: str,
    ) -> PromptOptimization:
        """Ask for the state and the rounds of an optimisation.

        The web app asks every five seconds. What a `sample` holds has not been seen.

        `GET /302/prompt/spo/tasks/{task_id}`.

        Args:
            task_id: The id that the submission answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/302_prompt_expert: spoService.ts, user_store.ts.
        """
        from .get_optimization import OPERATION

        return await self._client.send(OPERATION, task_id=task_id)

    def task(self, id: Any) -> AsyncTask[PromptOptimizationTask, PromptOptimization]:
        """Pick up a task that was submitted by `optimize`, here or in another process.

        Args:
            id: The task's id, as `Task.id` gives it.
        """
        from ..._tasks import AsyncTask
        from .optimize import TASK

        return AsyncTask(self._client, TASK, id)
