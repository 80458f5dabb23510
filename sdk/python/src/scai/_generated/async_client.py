# Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from .._runtime.async_calls import AsyncCalls
from .._runtime.async_transport import AsyncCredentials, AsyncTransport
from .._runtime.hooks import Hooks

if TYPE_CHECKING:
    import httpx

    from . import async_resources

_RESOURCES = {
    "access_grants",
    "admin",
    "api_keys",
    "audit",
    "auth",
    "authoritative_domains",
    "devices",
    "dnssec",
    "domains",
    "files",
    "folders",
    "name_servers",
    "permissions",
    "quotas",
    "records",
    "reverse_zones",
    "roles",
    "settings",
    "shares",
    "sync",
    "templates",
    "transfers",
    "uploads",
    "users",
}


class AsyncClient(AsyncCalls):
    """Every resource of the API, over one transport, and what takes several calls.

    base_url: where the server is, as `https://drive.example`.
    token: an access token, or what gets one; it is asked again after a 401, with True.
    timeout: seconds that a try may take, its answer included; for content, how long nothing may come.
    max_retries: how often a call that may be repeated is tried again.
    max_retry_after: a server that asks to wait for more seconds than this is not waited for.
    headers: go with every call.
    traceparent: the present trace as W3C Trace Context has it.
    user_agent: before the SDK's own, as `backup/2.1`.
    """

    access_grants: async_resources.AsyncAccessGrants
    """Who has access to which records of a zone."""
    admin: async_resources.AsyncAdmin
    """Partners, tenants, users and groups, for administrators."""
    api_keys: async_resources.AsyncApiKeys
    """Keys for machines: whose rights they have, and what narrows them."""
    audit: async_resources.AsyncAudit
    """Who did what, in a chain that shows if anything was changed."""
    auth: async_resources.AsyncAuth
    """Signing in through ScaiKey, the identity provider."""
    authoritative_domains: async_resources.AsyncAuthoritativeDomains
    devices: async_resources.AsyncDevices
    """Installations of sync clients: their names, and an end to those that are lost."""
    dnssec: async_resources.AsyncDnssec
    """How zones are signed: their keys, DS records, and the replacement of keys."""
    domains: async_resources.AsyncDomains
    """Zones: domain names that are served, whose they are and in what state."""
    files: async_resources.AsyncFiles
    """Files, their content and its versions, the trash."""
    folders: async_resources.AsyncFolders
    """Folders and what is in them."""
    name_servers: async_resources.AsyncNameServers
    permissions: async_resources.AsyncPermissions
    """Who may do what with a share, folder or file, and why."""
    quotas: async_resources.AsyncQuotas
    """How much partners, tenants, users, groups and shares may hold, and how much they do."""
    records: async_resources.AsyncRecords
    """What is in zones, its journal, and zone files."""
    reverse_zones: async_resources.AsyncReverseZones
    roles: async_resources.AsyncRoles
    """What users and groups may do where, who has which role, and why somebody may do something."""
    settings: async_resources.AsyncSettings
    shares: async_resources.AsyncShares
    """Spaces of folders and files, their owners and members."""
    sync: async_resources.AsyncSync
    """What changed since a client last looked."""
    templates: async_resources.AsyncTemplates
    """Sets of records with variables, for zones that are to have the same."""
    transfers: async_resources.AsyncTransfers
    """Where secondary zones come from, who may fetch primary ones, and the keys that sign that."""
    uploads: async_resources.AsyncUploads
    """Large files in chunks: resumable, in parallel, and without what is there already."""
    users: async_resources.AsyncUsers
    """The caller."""

    def __init__(
        self,
        base_url: str,
        *,
        token: str | Callable[[bool], Awaitable[str]] | None = None,
        api_key: str | None = None,
        credentials: AsyncCredentials | None = None,
        timeout: float = 60.0,
        max_retries: int = 2,
        max_retry_after: float = 60.0,
        headers: Mapping[str, str] | None = None,
        hooks: Hooks | None = None,
        traceparent: Callable[[], str | None] | None = None,
        user_agent: str | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        self.transport = AsyncTransport(
            base_url,
            token=token,
            api_key=api_key,
            credentials=credentials,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_after=max_retry_after,
            headers=headers,
            hooks=hooks,
            traceparent=traceparent,
            user_agent=user_agent,
            http_client=http_client,
        )

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            # A resource is made when it is first asked for: to import all of them, with what they answer, takes long.
            if name not in _RESOURCES:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            from . import async_resources

            class_name = "Async" + "".join(word.capitalize() for word in name.split("_"))
            made = getattr(async_resources, class_name)(self.transport)
            setattr(self, name, made)
            return made

    async def aclose(self) -> None:
        """Lets go of the connections."""
        await self.transport.aclose()

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *_exc: object) -> None:
        await self.aclose()
