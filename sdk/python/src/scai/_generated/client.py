# Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from .calls import Calls
from .transport import Credentials, Transport
from .._runtime.hooks import Hooks

if TYPE_CHECKING:
    import httpx

    from . import resources

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

    access_grants: resources.AccessGrants
    """Who has access to which records of a zone."""
    admin: resources.Admin
    """Partners, tenants, users and groups, for administrators."""
    api_keys: resources.ApiKeys
    """Keys for machines: whose rights they have, and what narrows them."""
    audit: resources.Audit
    """Who did what, in a chain that shows if anything was changed."""
    auth: resources.Auth
    """Signing in through ScaiKey, the identity provider."""
    authoritative_domains: resources.AuthoritativeDomains
    devices: resources.Devices
    """Installations of sync clients: their names, and an end to those that are lost."""
    dnssec: resources.Dnssec
    """How zones are signed: their keys, DS records, and the replacement of keys."""
    domains: resources.Domains
    """Zones: domain names that are served, whose they are and in what state."""
    files: resources.Files
    """Files, their content and its versions, the trash."""
    folders: resources.Folders
    """Folders and what is in them."""
    name_servers: resources.NameServers
    permissions: resources.Permissions
    """Who may do what with a share, folder or file, and why."""
    quotas: resources.Quotas
    """How much partners, tenants, users, groups and shares may hold, and how much they do."""
    records: resources.Records
    """What is in zones, its journal, and zone files."""
    reverse_zones: resources.ReverseZones
    roles: resources.Roles
    """What users and groups may do where, who has which role, and why somebody may do something."""
    settings: resources.Settings
    shares: resources.Shares
    """Spaces of folders and files, their owners and members."""
    sync: resources.Sync
    """What changed since a client last looked."""
    templates: resources.Templates
    """Sets of records with variables, for zones that are to have the same."""
    transfers: resources.Transfers
    """Where secondary zones come from, who may fetch primary ones, and the keys that sign that."""
    uploads: resources.Uploads
    """Large files in chunks: resumable, in parallel, and without what is there already."""
    users: resources.Users
    """The caller."""

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

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            # A resource is made when it is first asked for: to import all of them, with what they answer, takes long.
            if name not in _RESOURCES:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            from . import resources

            class_name = "" + "".join(word.capitalize() for word in name.split("_"))
            made = getattr(resources, class_name)(self.transport)
            setattr(self, name, made)
            return made

    def close(self) -> None:
        """Lets go of the connections."""
        self.transport.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()
