"""The operations, one package a provider or service, one module an operation: `api.<tag>.<action>.sync(client=…)`."""

from typing import TYPE_CHECKING

from .._lazy import modules as _modules

if TYPE_CHECKING:
    from . import agent as agent
    from . import answers as answers
    from . import anthropic as anthropic
    from . import audio_models as audio_models
    from . import avatar as avatar
    from . import azure as azure
    from . import bagel as bagel
    from . import baidu as baidu
    from . import bocha as bocha
    from . import bria as bria
    from . import browser as browser
    from . import cards as cards
    from . import chanjing as chanjing
    from . import chat as chat
    from . import clipdrop as clipdrop
    from . import cogvideo as cogvideo
    from . import comfyui as comfyui
    from . import crawler as crawler
    from . import creative_images as creative_images
    from . import dashboard as dashboard
    from . import deepl as deepl
    from . import deploy as deploy
    from . import doc2x as doc2x
    from . import doubao as doubao
    from . import dubbingx as dubbingx
    from . import elevenlabs as elevenlabs
    from . import embeddings as embeddings
    from . import exa as exa
    from . import fashn as fashn
    from . import files as files
    from . import firecrawl as firecrawl
    from . import firefly_card as firefly_card
    from . import fish_audio as fish_audio
    from . import flux as flux
    from . import gemini as gemini
    from . import genmo as genmo
    from . import glif as glif
    from . import google as google
    from . import haiper as haiper
    from . import hedra as hedra
    from . import hidream as hidream
    from . import higgsfield as higgsfield
    from . import hunyuan as hunyuan
    from . import hunyuan3d as hunyuan3d
    from . import hyper3d as hyper3d
    from . import ideogram as ideogram
    from . import image_models as image_models
    from . import image_tools as image_tools
    from . import images as images
    from . import jimeng as jimeng
    from . import jina as jina
    from . import kling as kling
    from . import knowledge as knowledge
    from . import lightricks as lightricks
    from . import luma as luma
    from . import memobase as memobase
    from . import metaso as metaso
    from . import midjourney as midjourney
    from . import midjourney_relax as midjourney_relax
    from . import minimax as minimax
    from . import mistral as mistral
    from . import model_3d as model_3d
    from . import models as models
    from . import mureka as mureka
    from . import openai as openai
    from . import paper_writing as paper_writing
    from . import papers as papers
    from . import pika as pika
    from . import pixverse as pixverse
    from . import podcast as podcast
    from . import ppt as ppt
    from . import prompt as prompt
    from . import recraft as recraft
    from . import rerank as rerank
    from . import responses as responses
    from . import rsshub as rsshub
    from . import runway as runway
    from . import sandbox as sandbox
    from . import search as search
    from . import search1api as search1api
    from . import serpapi as serpapi
    from . import siliconflow as siliconflow
    from . import skyreels as skyreels
    from . import social as social
    from . import stability as stability
    from . import stepfun as stepfun
    from . import stock_video as stock_video
    from . import suno as suno
    from . import sync_labs as sync_labs
    from . import tasks as tasks
    from . import tavily as tavily
    from . import topview as topview
    from . import tripo3d as tripo3d
    from . import tts as tts
    from . import udio as udio
    from . import vectorizer as vectorizer
    from . import video_models as video_models
    from . import video_translation as video_translation
    from . import videos as videos
    from . import vidu as vidu
    from . import wanxiang as wanxiang
    from . import writing as writing
    from . import zhipu as zhipu

_TAGS = (
    "chat",
    "memobase",
    "anthropic",
    "models",
    "responses",
    "images",
    "stability",
    "midjourney",
    "midjourney_relax",
    "image_models",
    "glif",
    "flux",
    "ideogram",
    "recraft",
    "luma",
    "doubao",
    "google",
    "minimax",
    "zhipu",
    "baidu",
    "hidream",
    "bagel",
    "siliconflow",
    "higgsfield",
    "kling",
    "image_tools",
    "tasks",
    "comfyui",
    "vectorizer",
    "clipdrop",
    "bria",
    "hyper3d",
    "tripo3d",
    "fashn",
    "stepfun",
    "hunyuan3d",
    "videos",
    "video_models",
    "runway",
    "cogvideo",
    "pika",
    "pixverse",
    "genmo",
    "hedra",
    "haiper",
    "sync_labs",
    "lightricks",
    "hunyuan",
    "vidu",
    "wanxiang",
    "jimeng",
    "skyreels",
    "chanjing",
    "topview",
    "tts",
    "audio_models",
    "openai",
    "azure",
    "suno",
    "fish_audio",
    "dubbingx",
    "udio",
    "elevenlabs",
    "mureka",
    "search",
    "dashboard",
    "social",
    "files",
    "sandbox",
    "browser",
    "tavily",
    "serpapi",
    "search1api",
    "exa",
    "bocha",
    "doc2x",
    "jina",
    "deepl",
    "rsshub",
    "firefly_card",
    "mistral",
    "firecrawl",
    "metaso",
    "embeddings",
    "rerank",
    "knowledge",
    "stock_video",
    "paper_writing",
    "podcast",
    "writing",
    "video_translation",
    "crawler",
    "prompt",
    "model_3d",
    "answers",
    "ppt",
    "papers",
    "deploy",
    "avatar",
    "cards",
    "creative_images",
    "agent",
    "gemini",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _TAGS)
    __all__ = [*_TAGS]
