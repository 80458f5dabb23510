// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

namespace Scai;

public partial class ScaiClient
{
    /// <summary>Who has access to which records of a zone.</summary>
    public virtual AccessGrantsClient AccessGrants => field ??= new AccessGrantsClient(Api);

    /// <summary>Partners, tenants, users and groups, for administrators.</summary>
    public virtual AdminClient Admin => field ??= new AdminClient(Api);

    /// <summary>Keys for machines: whose rights they have, and what narrows them.</summary>
    public virtual ApiKeysClient ApiKeys => field ??= new ApiKeysClient(Api);

    /// <summary>Who did what, in a chain that shows if anything was changed.</summary>
    public virtual AuditClient Audit => field ??= new AuditClient(Api);

    /// <summary>Signing in through ScaiKey, the identity provider.</summary>
    public virtual AuthClient Auth => field ??= new AuthClient(Api);

    /// <summary>The resource authoritativeDomains.</summary>
    public virtual AuthoritativeDomainsClient AuthoritativeDomains => field ??= new AuthoritativeDomainsClient(Api);

    /// <summary>Installations of sync clients: their names, and an end to those that are lost.</summary>
    public virtual DevicesClient Devices => field ??= new DevicesClient(Api);

    /// <summary>How zones are signed: their keys, DS records, and the replacement of keys.</summary>
    public virtual DnssecClient Dnssec => field ??= new DnssecClient(Api);

    /// <summary>Zones: domain names that are served, whose they are and in what state.</summary>
    public virtual DomainsClient Domains => field ??= new DomainsClient(Api);

    /// <summary>Files, their content and its versions, the trash.</summary>
    public virtual FilesClient Files => field ??= new FilesClient(Api);

    /// <summary>Folders and what is in them.</summary>
    public virtual FoldersClient Folders => field ??= new FoldersClient(Api);

    /// <summary>The resource nameServers.</summary>
    public virtual NameServersClient NameServers => field ??= new NameServersClient(Api);

    /// <summary>Who may do what with a share, folder or file, and why.</summary>
    public virtual PermissionsClient Permissions => field ??= new PermissionsClient(Api);

    /// <summary>How much partners, tenants, users, groups and shares may hold, and how much they do.</summary>
    public virtual QuotasClient Quotas => field ??= new QuotasClient(Api);

    /// <summary>What is in zones, its journal, and zone files.</summary>
    public virtual RecordsClient Records => field ??= new RecordsClient(Api);

    /// <summary>The resource reverseZones.</summary>
    public virtual ReverseZonesClient ReverseZones => field ??= new ReverseZonesClient(Api);

    /// <summary>
    /// What users and groups may do where, who has which role, and why somebody may do something.
    /// </summary>
    public virtual RolesClient Roles => field ??= new RolesClient(Api);

    /// <summary>The resource settings.</summary>
    public virtual SettingsClient Settings => field ??= new SettingsClient(Api);

    /// <summary>Spaces of folders and files, their owners and members.</summary>
    public virtual SharesClient Shares => field ??= new SharesClient(Api);

    /// <summary>What changed since a client last looked.</summary>
    public virtual SyncClient Sync => field ??= new SyncClient(Api);

    /// <summary>Sets of records with variables, for zones that are to have the same.</summary>
    public virtual TemplatesClient Templates => field ??= new TemplatesClient(Api);

    /// <summary>
    /// Where secondary zones come from, who may fetch primary ones, and the keys that sign that.
    /// </summary>
    public virtual TransfersClient Transfers => field ??= new TransfersClient(Api);

    /// <summary>Large files in chunks: resumable, in parallel, and without what is there already.</summary>
    public virtual UploadsClient Uploads => field ??= new UploadsClient(Api);

    /// <summary>The caller.</summary>
    public virtual UsersClient Users => field ??= new UsersClient(Api);
}
