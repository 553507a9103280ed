"""The clients, with an attribute for each provider and service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ._client import AsyncCore, SyncCore
from ._operation import number_at as cost_of

if TYPE_CHECKING:
    from .api.agent import Agent, AsyncAgent
    from .api.answers import Answers, AsyncAnswers
    from .api.anthropic import Anthropic, AsyncAnthropic
    from .api.audio_models import AsyncAudioModels, AudioModels
    from .api.avatar import AsyncAvatar, Avatar
    from .api.azure import AsyncAzure, Azure
    from .api.bagel import AsyncBagel, Bagel
    from .api.baidu import AsyncBaidu, Baidu
    from .api.bocha import AsyncBocha, Bocha
    from .api.bria import AsyncBria, Bria
    from .api.browser import AsyncBrowser, Browser
    from .api.cards import AsyncCards, Cards
    from .api.chanjing import AsyncChanjing, Chanjing
    from .api.chat import AsyncChat, Chat
    from .api.clipdrop import AsyncClipdrop, Clipdrop
    from .api.cogvideo import AsyncCogvideo, Cogvideo
    from .api.comfyui import AsyncComfyui, Comfyui
    from .api.crawler import AsyncCrawler, Crawler
    from .api.creative_images import AsyncCreativeImages, CreativeImages
    from .api.dashboard import AsyncDashboard, Dashboard
    from .api.deepl import AsyncDeepl, Deepl
    from .api.deploy import AsyncDeploy, Deploy
    from .api.doc2x import AsyncDoc2x, Doc2x
    from .api.doubao import AsyncDoubao, Doubao
    from .api.dubbingx import AsyncDubbingx, Dubbingx
    from .api.elevenlabs import AsyncElevenlabs, Elevenlabs
    from .api.embeddings import AsyncEmbeddings, Embeddings
    from .api.exa import AsyncExa, Exa
    from .api.fashn import AsyncFashn, Fashn
    from .api.files import AsyncFiles, Files
    from .api.firecrawl import AsyncFirecrawl, Firecrawl
    from .api.firefly_card import AsyncFireflyCard, FireflyCard
    from .api.fish_audio import AsyncFishAudio, FishAudio
    from .api.flux import AsyncFlux, Flux
    from .api.gemini import AsyncGemini, Gemini
    from .api.genmo import AsyncGenmo, Genmo
    from .api.glif import AsyncGlif, Glif
    from .api.google import AsyncGoogle, Google
    from .api.haiper import AsyncHaiper, Haiper
    from .api.hedra import AsyncHedra, Hedra
    from .api.hidream import AsyncHidream, Hidream
    from .api.higgsfield import AsyncHiggsfield, Higgsfield
    from .api.hunyuan import AsyncHunyuan, Hunyuan
    from .api.hunyuan3d import AsyncHunyuan3d, Hunyuan3d
    from .api.hyper3d import AsyncHyper3d, Hyper3d
    from .api.ideogram import AsyncIdeogram, Ideogram
    from .api.image_models import AsyncImageModels, ImageModels
    from .api.image_tools import AsyncImageTools, ImageTools
    from .api.images import AsyncImages, Images
    from .api.jimeng import AsyncJimeng, Jimeng
    from .api.jina import AsyncJina, Jina
    from .api.kling import AsyncKling, Kling
    from .api.knowledge import AsyncKnowledge, Knowledge
    from .api.lightricks import AsyncLightricks, Lightricks
    from .api.luma import AsyncLuma, Luma
    from .api.memobase import AsyncMemobase, Memobase
    from .api.metaso import AsyncMetaso, Metaso
    from .api.midjourney import AsyncMidjourney, Midjourney
    from .api.midjourney_relax import AsyncMidjourneyRelax, MidjourneyRelax
    from .api.minimax import AsyncMinimax, Minimax
    from .api.mistral import AsyncMistral, Mistral
    from .api.model_3d import AsyncModel3d, Model3d
    from .api.models import AsyncModels, Models
    from .api.mureka import AsyncMureka, Mureka
    from .api.openai import AsyncOpenai, Openai
    from .api.paper_writing import AsyncPaperWriting, PaperWriting
    from .api.papers import AsyncPapers, Papers
    from .api.pika import AsyncPika, Pika
    from .api.pixverse import AsyncPixverse, Pixverse
    from .api.podcast import AsyncPodcast, Podcast
    from .api.ppt import AsyncPpt, Ppt
    from .api.prompt import AsyncPrompt, Prompt
    from .api.recraft import AsyncRecraft, Recraft
    from .api.rerank import AsyncRerank, Rerank
    from .api.responses import AsyncResponses, Responses
    from .api.rsshub import AsyncRsshub, Rsshub
    from .api.runway import AsyncRunway, Runway
    from .api.sandbox import AsyncSandbox, Sandbox
    from .api.search import AsyncSearch, Search
    from .api.search1api import AsyncSearch1api, Search1api
    from .api.serpapi import AsyncSerpapi, Serpapi
    from .api.siliconflow import AsyncSiliconflow, Siliconflow
    from .api.skyreels import AsyncSkyreels, Skyreels
    from .api.social import AsyncSocial, Social
    from .api.stability import AsyncStability, Stability
    from .api.stepfun import AsyncStepfun, Stepfun
    from .api.stock_video import AsyncStockVideo, StockVideo
    from .api.suno import AsyncSuno, Suno
    from .api.sync_labs import AsyncSyncLabs, SyncLabs
    from .api.tasks import AsyncTasks, Tasks
    from .api.tavily import AsyncTavily, Tavily
    from .api.topview import AsyncTopview, Topview
    from .api.tripo3d import AsyncTripo3d, Tripo3d
    from .api.tts import AsyncTts, Tts
    from .api.udio import AsyncUdio, Udio
    from .api.vectorizer import AsyncVectorizer, Vectorizer
    from .api.video_models import AsyncVideoModels, VideoModels
    from .api.video_translation import AsyncVideoTranslation, VideoTranslation
    from .api.videos import AsyncVideos, Videos
    from .api.vidu import AsyncVidu, Vidu
    from .api.wanxiang import AsyncWanxiang, Wanxiang
    from .api.writing import AsyncWriting, Writing
    from .api.zhipu import AsyncZhipu, Zhipu

_NAMESPACES = {
    "chat": "Chat",
    "memobase": "Memobase",
    "anthropic": "Anthropic",
    "models": "Models",
    "responses": "Responses",
    "images": "Images",
    "stability": "Stability",
    "midjourney": "Midjourney",
    "midjourney_relax": "MidjourneyRelax",
    "image_models": "ImageModels",
    "glif": "Glif",
    "flux": "Flux",
    "ideogram": "Ideogram",
    "recraft": "Recraft",
    "luma": "Luma",
    "doubao": "Doubao",
    "google": "Google",
    "minimax": "Minimax",
    "zhipu": "Zhipu",
    "baidu": "Baidu",
    "hidream": "Hidream",
    "bagel": "Bagel",
    "siliconflow": "Siliconflow",
    "higgsfield": "Higgsfield",
    "kling": "Kling",
    "image_tools": "ImageTools",
    "tasks": "Tasks",
    "comfyui": "Comfyui",
    "vectorizer": "Vectorizer",
    "clipdrop": "Clipdrop",
    "bria": "Bria",
    "hyper3d": "Hyper3d",
    "tripo3d": "Tripo3d",
    "fashn": "Fashn",
    "stepfun": "Stepfun",
    "hunyuan3d": "Hunyuan3d",
    "videos": "Videos",
    "video_models": "VideoModels",
    "runway": "Runway",
    "cogvideo": "Cogvideo",
    "pika": "Pika",
    "pixverse": "Pixverse",
    "genmo": "Genmo",
    "hedra": "Hedra",
    "haiper": "Haiper",
    "sync_labs": "SyncLabs",
    "lightricks": "Lightricks",
    "hunyuan": "Hunyuan",
    "vidu": "Vidu",
    "wanxiang": "Wanxiang",
    "jimeng": "Jimeng",
    "skyreels": "Skyreels",
    "chanjing": "Chanjing",
    "topview": "Topview",
    "tts": "Tts",
    "audio_models": "AudioModels",
    "openai": "Openai",
    "azure": "Azure",
    "suno": "Suno",
    "fish_audio": "FishAudio",
    "dubbingx": "Dubbingx",
    "udio": "Udio",
    "elevenlabs": "Elevenlabs",
    "mureka": "Mureka",
    "search": "Search",
    "dashboard": "Dashboard",
    "social": "Social",
    "files": "Files",
    "sandbox": "Sandbox",
    "browser": "Browser",
    "tavily": "Tavily",
    "serpapi": "Serpapi",
    "search1api": "Search1api",
    "exa": "Exa",
    "bocha": "Bocha",
    "doc2x": "Doc2x",
    "jina": "Jina",
    "deepl": "Deepl",
    "rsshub": "Rsshub",
    "firefly_card": "FireflyCard",
    "mistral": "Mistral",
    "firecrawl": "Firecrawl",
    "metaso": "Metaso",
    "embeddings": "Embeddings",
    "rerank": "Rerank",
    "knowledge": "Knowledge",
    "stock_video": "StockVideo",
    "paper_writing": "PaperWriting",
    "podcast": "Podcast",
    "writing": "Writing",
    "video_translation": "VideoTranslation",
    "crawler": "Crawler",
    "prompt": "Prompt",
    "model_3d": "Model3d",
    "answers": "Answers",
    "ppt": "Ppt",
    "papers": "Papers",
    "deploy": "Deploy",
    "avatar": "Avatar",
    "cards": "Cards",
    "creative_images": "CreativeImages",
    "agent": "Agent",
    "gemini": "Gemini",
}


class Client(SyncCore):
    """Calls the 302.AI gateway; each attribute holds the operations of a provider or service."""

    namespaces: ClassVar[Mapping[str, str]] = _NAMESPACES

    chat: Chat
    """Conversations with language models in the format of OpenAI."""
    memobase: Memobase
    """Memobase long-term memory of the users that a model talks with."""
    anthropic: Anthropic
    """Conversations with language models in the format of Anthropic."""
    models: Models
    """The models of the gateway, their prices and how fast they answer."""
    responses: Responses
    """Answers and deep research in the newer format of OpenAI."""
    images: Images
    """Pictures by GPT-Image and DALL·E, and by any image model in one format."""
    stability: Stability
    """Stability.ai pictures and 3D models, made, edited and enlarged."""
    midjourney: Midjourney
    """Midjourney pictures and videos, as tasks with buttons."""
    midjourney_relax: MidjourneyRelax
    """The same as midjourney in relax mode, cheaper and slower."""
    image_models: ImageModels
    """Image models that 302.AI serves itself, such as Stable Diffusion XL, Kolors and OmniGen."""
    glif: Glif
    """Glif workflows."""
    flux: Flux
    """FLUX of Black Forest Labs, in the vendor's own format and in that of 302.AI."""
    ideogram: Ideogram
    """Ideogram pictures."""
    recraft: Recraft
    """Recraft pictures, vector graphics and styles; vectorising, cutting out and enlarging."""
    luma: Luma
    """Luma Photon pictures."""
    doubao: Doubao
    """Pictures by ByteDance Seedream, SeedEdit and Jimeng; Doubao voices."""
    google: Google
    """Google Imagen pictures, Veo videos, and voices of Gemini and Google Cloud."""
    minimax: Minimax
    """MiniMax pictures, videos, voices and music."""
    zhipu: Zhipu
    """Zhipu CogView pictures."""
    baidu: Baidu
    """Baidu iRAG pictures."""
    hidream: Hidream
    """HiDream pictures, drawn and edited."""
    bagel: Bagel
    """BAGEL pictures, drawn and edited."""
    siliconflow: Siliconflow
    """Models that SiliconFlow serves."""
    higgsfield: Higgsfield
    """Higgsfield Soul pictures, characters and videos."""
    kling: Kling
    """Kling pictures."""
    image_tools: ImageTools
    """Pictures enlarged, cut out, lit, translated and more, by models that 302.AI serves itself."""
    tasks: Tasks
    """Results of 302.AI's own models that take longer than 30 seconds."""
    comfyui: Comfyui
    """Workflows of 302.AI that dress people, swap faces, replace objects and restyle pictures."""
    vectorizer: Vectorizer
    """Vectorizer.AI, which turns pictures of pixels into shapes."""
    clipdrop: Clipdrop
    """Clipdrop, which cleans up, enlarges, cuts out and extends pictures."""
    bria: Bria
    """BRIA pictures, their backgrounds, products and people."""
    hyper3d: Hyper3d
    """Hyper3D Rodin, 3D models after words and pictures."""
    tripo3d: Tripo3d
    """Tripo3D models of things, from words and pictures."""
    fashn: Fashn
    """FASHN, people dressed in garments."""
    stepfun: Stepfun
    """StepFun, pictures edited after an instruction."""
    hunyuan3d: Hunyuan3d
    """Hunyuan3D of Tencent, 3D models after pictures."""
    videos: Videos
    """Videos by any video model in one format."""
    video_models: VideoModels
    """Video models that 302.AI serves itself, such as LatentSync."""
    runway: Runway
    """Runway videos."""
    cogvideo: Cogvideo
    """CogVideoX of Zhipu, videos of texts and pictures."""
    pika: Pika
    """Pika videos, effects and scenes."""
    pixverse: Pixverse
    """PixVerse videos and effects."""
    genmo: Genmo
    """Mochi of Genmo, videos of texts."""
    hedra: Hedra
    """Hedra, pictures that speak."""
    haiper: Haiper
    """Haiper videos."""
    sync_labs: SyncLabs
    """Sync. lip movements after a sound."""
    lightricks: Lightricks
    """LTX-Video of Lightricks, videos at once."""
    hunyuan: Hunyuan
    """Hunyuan of Tencent, videos of texts."""
    vidu: Vidu
    """Vidu videos, scenes and upscaling."""
    wanxiang: Wanxiang
    """Videos of Alibaba's Tongyi Wanxiang, by DashScope and by the open-source models."""
    jimeng: Jimeng
    """Videos of ByteDance Jimeng, Seaweed and Seedance."""
    skyreels: Skyreels
    """Videos of Kunlun SkyReels."""
    chanjing: Chanjing
    """Chanjing digital people and voices."""
    topview: Topview
    """Topview marketing videos, digital people and product pictures."""
    tts: Tts
    """Texts spoken with any vendor's voice, in one format."""
    audio_models: AudioModels
    """Sound by models that 302.AI serves itself, such as WhisperX, F5-TTS and MMAudio."""
    openai: Openai
    """Speech, transcription and translation by OpenAI, and what is served in its format. There is also a WebSocket for
    talking with a model: `wss://api.302.ai/v1/realtime?model=gpt-4o-realtime-preview-2024-12-17`, with the key as
    `Authorization: Bearer {{YOUR_API_KEY}}`; `model` is required, one caller sends `voice` in the query too, and the
    events both ways are those of OpenAI's Realtime API. Callers have been seen, a page's text has not.
    """
    azure: Azure
    """Azure voices, which speak SSML."""
    suno: Suno
    """Suno songs and lyrics."""
    fish_audio: FishAudio
    """Fish Audio voices, lent and made after recordings."""
    dubbingx: Dubbingx
    """Dubbingx voices, with feelings."""
    udio: Udio
    """Udio songs."""
    elevenlabs: Elevenlabs
    """ElevenLabs speech and transcription, in the format of 302.AI and in its own."""
    mureka: Mureka
    """Mureka songs, lyrics and voices."""
    search: Search
    """Web search of many providers in one format."""
    dashboard: Dashboard
    """The account's balance, prices and keys, and what calls cost."""
    social: Social
    """Notes, posts, videos and articles of Xiaohongshu, X, YouTube, Bilibili and WeChat."""
    files: Files
    """Files stored, read and turned into Markdown."""
    sandbox: Sandbox
    """Code and commands run in sandboxes."""
    browser: Browser
    """A browser that a language model drives."""
    tavily: Tavily
    """Tavily search and reading of web pages."""
    serpapi: Serpapi
    """SerpApi, the results of Google, Baidu and others as data."""
    search1api: Search1api
    """Search1API search, news, reading, sitemaps and trends."""
    exa: Exa
    """Exa search by meaning, reading of web pages, and answers."""
    bocha: Bocha
    """Bocha search over the web, also with an answer by a model."""
    doc2x: Doc2x
    """Doc2X, which turns PDF files and pictures into Markdown."""
    jina: Jina
    """Jina embeddings, reranking, tokenizing and reading."""
    deepl: Deepl
    """DeepL translation."""
    rsshub: Rsshub
    """RSSHub feeds."""
    firefly_card: FireflyCard
    """Firefly cards, texts drawn as pictures."""
    mistral: Mistral
    """Mistral, which reads PDF files and pictures."""
    firecrawl: Firecrawl
    """Firecrawl, which reads, lists and searches web pages."""
    metaso: Metaso
    """MetaSota search over web pages, papers, podcasts, videos and images."""
    embeddings: Embeddings
    """Texts as vectors, of many vendors, in the format of OpenAI."""
    rerank: Rerank
    """Ordering documents by how well they answer a query, by many vendors."""
    knowledge: Knowledge
    """Knowledge bases of 302.AI, filled with files and asked in words."""
    stock_video: StockVideo
    """Spoken videos of stock footage."""
    paper_writing: PaperWriting
    """Papers and articles, researched and written."""
    podcast: Podcast
    """Podcasts, written and spoken."""
    writing: Writing
    """Copywriting and long texts with pictures."""
    video_translation: VideoTranslation
    """Videos fetched, transcribed, translated and subtitled."""
    crawler: Crawler
    """Data extracted from web pages."""
    prompt: Prompt
    """Writing and optimising prompts."""
    model_3d: Model3d
    """Files of 3D models."""
    answers: Answers
    """Questions solved."""
    ppt: Ppt
    """Presentations, outlined, written and laid out."""
    papers: Papers
    """Search for academic papers."""
    deploy: Deploy
    """Web pages published in one call."""
    avatar: Avatar
    """Avatars after pictures of faces."""
    cards: Cards
    """Cards that explain something."""
    creative_images: CreativeImages
    """Pictures by prepared creative tools."""
    agent: Agent
    """An agent that searches the web and thinks in rounds."""
    gemini: Gemini
    """Conversations with models of Google in Google's own format."""

    def cost(self, request_id: str) -> float | None:
        """What a call cost, in PTC; None where the gateway does not tell (yet).

        Args:
            request_id: of the call, as `with_response` or an exception gives it.
        """
        record = self.dashboard.get_record(request_id)
        return cost_of(record, ("data", "cost"))


class AsyncClient(AsyncCore):
    """Calls the 302.AI gateway from asynchronous code; otherwise as `Client`."""

    namespaces: ClassVar[Mapping[str, str]] = _NAMESPACES

    chat: AsyncChat
    """Conversations with language models in the format of OpenAI."""
    memobase: AsyncMemobase
    """Memobase long-term memory of the users that a model talks with."""
    anthropic: AsyncAnthropic
    """Conversations with language models in the format of Anthropic."""
    models: AsyncModels
    """The models of the gateway, their prices and how fast they answer."""
    responses: AsyncResponses
    """Answers and deep research in the newer format of OpenAI."""
    images: AsyncImages
    """Pictures by GPT-Image and DALL·E, and by any image model in one format."""
    stability: AsyncStability
    """Stability.ai pictures and 3D models, made, edited and enlarged."""
    midjourney: AsyncMidjourney
    """Midjourney pictures and videos, as tasks with buttons."""
    midjourney_relax: AsyncMidjourneyRelax
    """The same as midjourney in relax mode, cheaper and slower."""
    image_models: AsyncImageModels
    """Image models that 302.AI serves itself, such as Stable Diffusion XL, Kolors and OmniGen."""
    glif: AsyncGlif
    """Glif workflows."""
    flux: AsyncFlux
    """FLUX of Black Forest Labs, in the vendor's own format and in that of 302.AI."""
    ideogram: AsyncIdeogram
    """Ideogram pictures."""
    recraft: AsyncRecraft
    """Recraft pictures, vector graphics and styles; vectorising, cutting out and enlarging."""
    luma: AsyncLuma
    """Luma Photon pictures."""
    doubao: AsyncDoubao
    """Pictures by ByteDance Seedream, SeedEdit and Jimeng; Doubao voices."""
    google: AsyncGoogle
    """Google Imagen pictures, Veo videos, and voices of Gemini and Google Cloud."""
    minimax: AsyncMinimax
    """MiniMax pictures, videos, voices and music."""
    zhipu: AsyncZhipu
    """Zhipu CogView pictures."""
    baidu: AsyncBaidu
    """Baidu iRAG pictures."""
    hidream: AsyncHidream
    """HiDream pictures, drawn and edited."""
    bagel: AsyncBagel
    """BAGEL pictures, drawn and edited."""
    siliconflow: AsyncSiliconflow
    """Models that SiliconFlow serves."""
    higgsfield: AsyncHiggsfield
    """Higgsfield Soul pictures, characters and videos."""
    kling: AsyncKling
    """Kling pictures."""
    image_tools: AsyncImageTools
    """Pictures enlarged, cut out, lit, translated and more, by models that 302.AI serves itself."""
    tasks: AsyncTasks
    """Results of 302.AI's own models that take longer than 30 seconds."""
    comfyui: AsyncComfyui
    """Workflows of 302.AI that dress people, swap faces, replace objects and restyle pictures."""
    vectorizer: AsyncVectorizer
    """Vectorizer.AI, which turns pictures of pixels into shapes."""
    clipdrop: AsyncClipdrop
    """Clipdrop, which cleans up, enlarges, cuts out and extends pictures."""
    bria: AsyncBria
    """BRIA pictures, their backgrounds, products and people."""
    hyper3d: AsyncHyper3d
    """Hyper3D Rodin, 3D models after words and pictures."""
    tripo3d: AsyncTripo3d
    """Tripo3D models of things, from words and pictures."""
    fashn: AsyncFashn
    """FASHN, people dressed in garments."""
    stepfun: AsyncStepfun
    """StepFun, pictures edited after an instruction."""
    hunyuan3d: AsyncHunyuan3d
    """Hunyuan3D of Tencent, 3D models after pictures."""
    videos: AsyncVideos
    """Videos by any video model in one format."""
    video_models: AsyncVideoModels
    """Video models that 302.AI serves itself, such as LatentSync."""
    runway: AsyncRunway
    """Runway videos."""
    cogvideo: AsyncCogvideo
    """CogVideoX of Zhipu, videos of texts and pictures."""
    pika: AsyncPika
    """Pika videos, effects and scenes."""
    pixverse: AsyncPixverse
    """PixVerse videos and effects."""
    genmo: AsyncGenmo
    """Mochi of Genmo, videos of texts."""
    hedra: AsyncHedra
    """Hedra, pictures that speak."""
    haiper: AsyncHaiper
    """Haiper videos."""
    sync_labs: AsyncSyncLabs
    """Sync. lip movements after a sound."""
    lightricks: AsyncLightricks
    """LTX-Video of Lightricks, videos at once."""
    hunyuan: AsyncHunyuan
    """Hunyuan of Tencent, videos of texts."""
    vidu: AsyncVidu
    """Vidu videos, scenes and upscaling."""
    wanxiang: AsyncWanxiang
    """Videos of Alibaba's Tongyi Wanxiang, by DashScope and by the open-source models."""
    jimeng: AsyncJimeng
    """Videos of ByteDance Jimeng, Seaweed and Seedance."""
    skyreels: AsyncSkyreels
    """Videos of Kunlun SkyReels."""
    chanjing: AsyncChanjing
    """Chanjing digital people and voices."""
    topview: AsyncTopview
    """Topview marketing videos, digital people and product pictures."""
    tts: AsyncTts
    """Texts spoken with any vendor's voice, in one format."""
    audio_models: AsyncAudioModels
    """Sound by models that 302.AI serves itself, such as WhisperX, F5-TTS and MMAudio."""
    openai: AsyncOpenai
    """Speech, transcription and translation by OpenAI, and what is served in its format. There is also a WebSocket for
    talking with a model: `wss://api.302.ai/v1/realtime?model=gpt-4o-realtime-preview-2024-12-17`, with the key as
    `Authorization: Bearer {{YOUR_API_KEY}}`; `model` is required, one caller sends `voice` in the query too, and the
    events both ways are those of OpenAI's Realtime API. Callers have been seen, a page's text has not.
    """
    azure: AsyncAzure
    """Azure voices, which speak SSML."""
    suno: AsyncSuno
    """Suno songs and lyrics."""
    fish_audio: AsyncFishAudio
    """Fish Audio voices, lent and made after recordings."""
    dubbingx: AsyncDubbingx
    """Dubbingx voices, with feelings."""
    udio: AsyncUdio
    """Udio songs."""
    elevenlabs: AsyncElevenlabs
    """ElevenLabs speech and transcription, in the format of 302.AI and in its own."""
    mureka: AsyncMureka
    """Mureka songs, lyrics and voices."""
    search: AsyncSearch
    """Web search of many providers in one format."""
    dashboard: AsyncDashboard
    """The account's balance, prices and keys, and what calls cost."""
    social: AsyncSocial
    """Notes, posts, videos and articles of Xiaohongshu, X, YouTube, Bilibili and WeChat."""
    files: AsyncFiles
    """Files stored, read and turned into Markdown."""
    sandbox: AsyncSandbox
    """Code and commands run in sandboxes."""
    browser: AsyncBrowser
    """A browser that a language model drives."""
    tavily: AsyncTavily
    """Tavily search and reading of web pages."""
    serpapi: AsyncSerpapi
    """SerpApi, the results of Google, Baidu and others as data."""
    search1api: AsyncSearch1api
    """Search1API search, news, reading, sitemaps and trends."""
    exa: AsyncExa
    """Exa search by meaning, reading of web pages, and answers."""
    bocha: AsyncBocha
    """Bocha search over the web, also with an answer by a model."""
    doc2x: AsyncDoc2x
    """Doc2X, which turns PDF files and pictures into Markdown."""
    jina: AsyncJina
    """Jina embeddings, reranking, tokenizing and reading."""
    deepl: AsyncDeepl
    """DeepL translation."""
    rsshub: AsyncRsshub
    """RSSHub feeds."""
    firefly_card: AsyncFireflyCard
    """Firefly cards, texts drawn as pictures."""
    mistral: AsyncMistral
    """Mistral, which reads PDF files and pictures."""
    firecrawl: AsyncFirecrawl
    """Firecrawl, which reads, lists and searches web pages."""
    metaso: AsyncMetaso
    """MetaSota search over web pages, papers, podcasts, videos and images."""
    embeddings: AsyncEmbeddings
    """Texts as vectors, of many vendors, in the format of OpenAI."""
    rerank: AsyncRerank
    """Ordering documents by how well they answer a query, by many vendors."""
    knowledge: AsyncKnowledge
    """Knowledge bases of 302.AI, filled with files and asked in words."""
    stock_video: AsyncStockVideo
    """Spoken videos of stock footage."""
    paper_writing: AsyncPaperWriting
    """Papers and articles, researched and written."""
    podcast: AsyncPodcast
    """Podcasts, written and spoken."""
    writing: AsyncWriting
    """Copywriting and long texts with pictures."""
    video_translation: AsyncVideoTranslation
    """Videos fetched, transcribed, translated and subtitled."""
    crawler: AsyncCrawler
    """Data extracted from web pages."""
    prompt: AsyncPrompt
    """Writing and optimising prompts."""
    model_3d: AsyncModel3d
    """Files of 3D models."""
    answers: AsyncAnswers
    """Questions solved."""
    ppt: AsyncPpt
    """Presentations, outlined, written and laid out."""
    papers: AsyncPapers
    """Search for academic papers."""
    deploy: AsyncDeploy
    """Web pages published in one call."""
    avatar: AsyncAvatar
    """Avatars after pictures of faces."""
    cards: AsyncCards
    """Cards that explain something."""
    creative_images: AsyncCreativeImages
    """Pictures by prepared creative tools."""
    agent: AsyncAgent
    """An agent that searches the web and thinks in rounds."""
    gemini: AsyncGemini
    """Conversations with models of Google in Google's own format."""

    async def cost(self, request_id: str) -> float | None:
        """What a call cost, in PTC; otherwise as `Client.cost`."""
        record = await self.dashboard.get_record(request_id)
        return cost_of(record, ("data", "cost"))
