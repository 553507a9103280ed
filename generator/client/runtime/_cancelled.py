"""What a cancelled call leaves in the pool of connections.

httpcore 1.0 shields its cleaning up from the cancellation of anyio, not from that of asyncio (encode/httpcore#1093).
What it then forgets is a connection that no call ever gets again; after a hundred of them every call waits for one.
"""

from __future__ import annotations

import httpx


def is_cancellation(error: BaseException) -> bool:
    """Whether an exception came from outside of the call that it ends, and leaves it time to clean up."""
    return not isinstance(error, Exception | GeneratorExit)


async def reclaim(client: httpx.AsyncClient, request: httpx.Request) -> None:
    """Close the connections that no request holds any more, now that `request` was cancelled."""
    try:
        pool = client._transport_for_url(request.url)._pool  # type: ignore[attr-defined]
        # The extensions are the same object in httpx's request and in httpcore's.
        for holder in [holder for holder in pool._requests if holder.request.extensions is request.extensions]:
            pool._requests.remove(holder)
        held = {id(holder.connection) for holder in pool._requests}
        lost = [one for one in pool._connections if id(one) not in held and not (one.is_idle() or one.is_closed())]
        pool._connections[:] = [one for one in pool._connections if one not in lost]
        lost += pool._assign_requests_to_connections()
    except AttributeError:  # a transport of another kind: what it keeps is its own business
        return
    await pool._close_connections(lost)
