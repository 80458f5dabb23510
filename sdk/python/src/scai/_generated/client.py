# Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING

from .._runtime.async_calls import AsyncCalls
from .._runtime.async_transport import AsyncCredentials, AsyncTransport
from .._runtime.hooks import Hooks
from . import async_resources, resources
from .calls import Calls
from .transport import Credentials, Transport

if TYPE_CHECKING:
    import httpx

class Client(Calls):
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

    def __init__(
        self,
        base_url: str,
        *,
        token: str | Callable[[bool], str] | None = None,
        api_key: str | None = None,
        credentials: Credentials | None = None,
        timeout: float = 60.0,
        max_retries: int = 2,
        max_retry_after: float = 60.0,
        headers: Mapping[str, str] | None = None,
        hooks: Hooks | None = None,
        traceparent: Callable[[], str | None] | None = None,
        user_agent: str | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        self.transport = Transport(
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
        self.access_grants = resources.AccessGrants(self.transport)
        """Who has access to which records of a zone."""
        self.admin = resources.Admin(self.transport)
        """Partners, tenants, users and groups, for administrators."""
        self.api_keys = resources.ApiKeys(self.transport)
        """Keys for machines: whose rights they have, and what narrows them."""
        self.audit = resources.Audit(self.transport)
        """Who did what, in a chain that shows if anything was changed."""
        self.auth = resources.Auth(self.transport)
        """Signing in through ScaiKey, the identity provider."""
        self.authoritative_domains = resources.AuthoritativeDomains(self.transport)
        self.devices = resources.Devices(self.transport)
        """Installations of sync clients: their names, and an end to those that are lost."""
        self.dnssec = resources.Dnssec(self.transport)
        """How zones are signed: their keys, DS records, and the replacement of keys."""
        self.domains = resources.Domains(self.transport)
        """Zones: domain names that are served, whose they are and in what state."""
        self.files = resources.Files(self.transport)
        """Files, their content and its versions, the trash."""
        self.folders = resources.Folders(self.transport)
        """Folders and what is in them."""
        self.name_servers = resources.NameServers(self.transport)
        self.permissions = resources.Permissions(self.transport)
        """Who may do what with a share, folder or file, and why."""
        self.quotas = resources.Quotas(self.transport)
        """How much partners, tenants, users, groups and shares may hold, and how much they do."""
        self.records = resources.Records(self.transport)
        """What is in zones, its journal, and zone files."""
        self.reverse_zones = resources.ReverseZones(self.transport)
        self.roles = resources.Roles(self.transport)
        """What users and groups may do where, who has which role, and why somebody may do something."""
        self.settings = resources.Settings(self.transport)
        self.shares = resources.Shares(self.transport)
        """Spaces of folders and files, their owners and members."""
        self.sync = resources.Sync(self.transport)
        """What changed since a client last looked."""
        self.templates = resources.Templates(self.transport)
        """Sets of records with variables, for zones that are to have the same."""
        self.transfers = resources.Transfers(self.transport)
        """Where secondary zones come from, who may fetch primary ones, and the keys that sign that."""
        self.uploads = resources.Uploads(self.transport)
        """Large files in chunks: resumable, in parallel, and without what is there already."""
        self.users = resources.Users(self.transport)
        """The caller."""

    def close(self) -> None:
        """Lets go of the connections."""
        self.transport.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()


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
        self.access_grants = async_resources.AsyncAccessGrants(self.transport)
        """Who has access to which records of a zone."""
        self.admin = async_resources.AsyncAdmin(self.transport)
        """Partners, tenants, users and groups, for administrators."""
        self.api_keys = async_resources.AsyncApiKeys(self.transport)
        """Keys for machines: whose rights they have, and what narrows them."""
        self.audit = async_resources.AsyncAudit(self.transport)
        """Who did what, in a chain that shows if anything was changed."""
        self.auth = async_resources.AsyncAuth(self.transport)
        """Signing in through ScaiKey, the identity provider."""
        self.authoritative_domains = async_resources.AsyncAuthoritativeDomains(self.transport)
        self.devices = async_resources.AsyncDevices(self.transport)
        """Installations of sync clients: their names, and an end to those that are lost."""
        self.dnssec = async_resources.AsyncDnssec(self.transport)
        """How zones are signed: their keys, DS records, and the replacement of keys."""
        self.domains = async_resources.AsyncDomains(self.transport)
        """Zones: domain names that are served, whose they are and in what state."""
        self.files = async_resources.AsyncFiles(self.transport)
        """Files, their content and its versions, the trash."""
        self.folders = async_resources.AsyncFolders(self.transport)
        """Folders and what is in them."""
        self.name_servers = async_resources.AsyncNameServers(self.transport)
        self.permissions = async_resources.AsyncPermissions(self.transport)
        """Who may do what with a share, folder or file, and why."""
        self.quotas = async_resources.AsyncQuotas(self.transport)
        """How much partners, tenants, users, groups and shares may hold, and how much they do."""
        self.records = async_resources.AsyncRecords(self.transport)
        """What is in zones, its journal, and zone files."""
        self.reverse_zones = async_resources.AsyncReverseZones(self.transport)
        self.roles = async_resources.AsyncRoles(self.transport)
        """What users and groups may do where, who has which role, and why somebody may do something."""
        self.settings = async_resources.AsyncSettings(self.transport)
        self.shares = async_resources.AsyncShares(self.transport)
        """Spaces of folders and files, their owners and members."""
        self.sync = async_resources.AsyncSync(self.transport)
        """What changed since a client last looked."""
        self.templates = async_resources.AsyncTemplates(self.transport)
        """Sets of records with variables, for zones that are to have the same."""
        self.transfers = async_resources.AsyncTransfers(self.transport)
        """Where secondary zones come from, who may fetch primary ones, and the keys that sign that."""
        self.uploads = async_resources.AsyncUploads(self.transport)
        """Large files in chunks: resumable, in parallel, and without what is there already."""
        self.users = async_resources.AsyncUsers(self.transport)
        """The caller."""

    async def aclose(self) -> None:
        """Lets go of the connections."""
        await self.transport.aclose()

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *_exc: object) -> None:
        await self.aclose()
