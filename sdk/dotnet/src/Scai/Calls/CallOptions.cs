namespace Scai;

/// <summary>Where files go: to the top of a share, or into a folder.</summary>
public sealed record UploadTarget
{
    private UploadTarget(string? shareId, string? folderId)
    {
        ShareId = shareId;
        FolderId = folderId;
    }

    internal string? ShareId { get; }

    internal string? FolderId { get; }

    /// <summary>The top of a share.</summary>
    public static UploadTarget Share(string shareId) => new(shareId, null);

    /// <summary>A folder.</summary>
    public static UploadTarget Folder(string folderId) => new(null, folderId);
}

/// <summary>What becomes of a file that has the name.</summary>
public enum IfExists
{
    /// <summary>It gets a version, or stays as it is when it has the same content.</summary>
    Version,

    /// <summary>The upload fails with <see cref="ErrorCode.FilesNameTaken"/>.</summary>
    Fail,
}

/// <summary>Of <see cref="ScaiClient.UploadFileAsync"/>.</summary>
public sealed class UploadFileOptions
{
    /// <summary>Its name there; the one it has, unless said.</summary>
    public string? Name { get; init; }

    /// <summary>What it is; told by the name, unless said.</summary>
    public string? MimeType { get; init; }

    /// <summary>What becomes of a file that has the name.</summary>
    public IfExists IfExists { get; init; }

    /// <summary>How many chunks go at once where content goes by its differences. Each takes up to 4 MiB of memory.</summary>
    public int Parallel { get; init; } = 4;

    /// <summary>
    /// Told of what was sent, of all there is; what need not be sent counts as well. It is less again when a line was cut and some has to be
    /// sent once more.
    /// </summary>
    public IProgress<TransferProgress>? Progress { get; init; }
}

/// <summary>Of <see cref="ScaiClient.UploadFolderAsync"/>.</summary>
public sealed class UploadFolderOptions
{
    /// <summary>What becomes of files that have the names.</summary>
    public IfExists IfExists { get; init; }

    /// <summary>How many chunks go at once, of all files. Each takes up to 4 MiB of memory.</summary>
    public int Parallel { get; init; } = 4;

    /// <summary>Told of each file that is in place.</summary>
    public Action<ScaiFile>? OnFile { get; init; }
}

/// <summary>What <see cref="ScaiClient.UploadFolderAsync"/> put in place, or found in place.</summary>
/// <param name="FileCount">How many files.</param>
/// <param name="FolderCount">How many folders in the folder.</param>
/// <param name="SizeBytes">Of all files.</param>
public sealed record UploadedFolder(long FileCount, long FolderCount, long SizeBytes);

/// <summary>Of <see cref="ScaiClient.DownloadFileAsync"/>.</summary>
public sealed class DownloadFileOptions
{
    /// <summary>How many ranges come at once. Each takes 8 MiB of memory.</summary>
    public int Parallel { get; init; } = 4;

    /// <summary>Told of what is on the disk.</summary>
    public IProgress<TransferProgress>? Progress { get; init; }
}

/// <summary>Of <see cref="ScaiClient.ChangesAsync"/>.</summary>
public sealed class ChangesOptions
{
    /// <summary><c>NextCursor</c> of the last page that was dealt with; without one it begins where <see cref="From"/> says.</summary>
    public string? Cursor { get; init; }

    /// <summary>Now, unless said, or with the oldest change that is kept.</summary>
    public SyncListChangesFrom From { get; init; } = SyncListChangesFrom.Now;

    /// <summary>How many changes a page has at most.</summary>
    public int? Limit { get; init; }

    /// <summary>False to wait by asking alone, as is done where there is no WebSocket to be had.</summary>
    public bool UseWebSocket { get; init; } = true;
}

/// <summary>Of <see cref="ScaiClient.WaitForZoneAsync"/>.</summary>
public sealed class WaitForZoneOptions
{
    /// <summary>When to give up.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long to wait between two looks; the server checks every five seconds at most.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(5);
}

/// <summary>
/// The zone did not become active: its ownership has not been shown, or it is not in a status that it could become active from.
/// </summary>
public sealed class ZoneNotActiveException : ScaiException
{
    internal ZoneNotActiveException(Zone zone, ValidationCheck? check, string why, Exception? innerException = null)
        : base($"{zone.Name} is {zone.Status}: {why}", innerException)
    {
        Zone = zone;
        Check = check;
    }

    /// <summary>As it was last seen.</summary>
    public Zone Zone { get; }

    /// <summary>What the last check saw, server by server; null when there was none.</summary>
    public ValidationCheck? Check { get; }
}
