namespace Scai;

/// <content>What takes several calls.</content>
public partial class ScaiClient
{
    /// <summary>
    /// Uploads a file of any size: new content as one stream; what replaces a file, or begins like something that the server has from you,
    /// by its differences, several chunks at once. A line that is cut is picked up again; a program that is ended and does the same again
    /// goes on where it was. A file that has the name gets a version, or stays as it is when it has the same content.
    /// </summary>
    /// <example><code>var file = await client.UploadFileAsync("film.mp4", UploadTarget.Share(share.Id));</code></example>
    public virtual async Task<ScaiFile> UploadFileAsync(
        string path,
        UploadTarget target,
        UploadFileOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        options ??= new();
        using var file = new LocalFile(path);
        using var gate = new SemaphoreSlim(options.Parallel);
        var name = options.Name ?? file.Name;
        var upload = new FileUpload
        {
            Client = this,
            File = file,
            Target = target,
            Name = name,
            FindAsync = token => FileUpload.FindInAsync(this, target, name, token),
            Options = options,
            Gate = gate,
        };
        upload.Held = options.IfExists == IfExists.Fail ? null : await upload.FindAsync(cancellationToken).ConfigureAwait(false);
        return await upload.RunAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Uploads what is in a folder, and in the folders in it. What is there with the same content is not sent; other things that are there
    /// stay. Links are left out.
    /// </summary>
    /// <example><code>await client.UploadFolderAsync("photos", UploadTarget.Share(share.Id));</code></example>
    public virtual async Task<UploadedFolder> UploadFolderAsync(
        string path,
        UploadTarget target,
        UploadFolderOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        using var upload = new FolderUpload(this, options ?? new());
        return await upload.RunAsync(path, target, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Downloads a file's present content, several ranges at once. It gets its name when all of it is there and has the right SHA-256; before
    /// that it is <c>{path}.{VersionId}.part</c>, which the same call goes on with, after a cut line or in another program.
    /// </summary>
    /// <example><code>await client.DownloadFileAsync(file.Id, "film.mp4");</code></example>
    public virtual Task<ScaiFile> DownloadFileAsync(
        string fileId,
        string path,
        DownloadFileOptions? options = null,
        CancellationToken cancellationToken = default) =>
        new FileDownload(this, path, options ?? new()).RunAsync(fileId, cancellationToken);

    /// <summary>
    /// What changes in a share, for as long as you loop: every change once, in order, as soon as it happens, told by WebSocket or, where there
    /// is none to be had, by calls that wait. Keep <c>NextCursor</c> of a page once you have dealt with it, and begin there the next time. A
    /// page with <c>Reset</c> says that the changes do not tell all: list the share anew (<c>Sync.ListSnapshotAsync</c>), then go on.
    /// </summary>
    /// <example>
    /// <code>
    /// await foreach (var page in client.ChangesAsync(share.Id))
    ///     foreach (var change in page.Items) Console.WriteLine($"{change.Type} {change.Name}");
    /// </code>
    /// </example>
    public virtual IAsyncEnumerable<ChangePage> ChangesAsync(
        string shareId,
        ChangesOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ChangeFeed.FollowAsync(this, _transport, shareId, options ?? new(), cancellationToken);

    /// <summary>
    /// Returns when a zone is served, having its challenge checked until then. Fails with a <see cref="ZoneNotActiveException"/>, which says
    /// what every server answered, when the time is over or waiting is no use.
    /// </summary>
    /// <example><code>var zone = await client.WaitForZoneAsync(id);</code></example>
    public virtual Task<Zone> WaitForZoneAsync(
        string zoneId,
        WaitForZoneOptions? options = null,
        CancellationToken cancellationToken = default) =>
        ZoneWait.RunAsync(this, zoneId, options ?? new(), cancellationToken);
}
