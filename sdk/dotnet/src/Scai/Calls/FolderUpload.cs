using System.Text;

namespace Scai;

/// <summary>A folder on its way, with what is in it.</summary>
internal sealed class FolderUpload(ScaiClient client, UploadFolderOptions options) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(options.Parallel);
    private readonly object _telling = new();
    private UploadedFolder _done = new(0, 0, 0);

    public async Task<UploadedFolder> RunAsync(string path, UploadTarget target, CancellationToken cancellationToken)
    {
        await IntoAsync(path, target, await ListAsync(target, cancellationToken).ConfigureAwait(false), cancellationToken)
            .ConfigureAwait(false);
        return _done;
    }

    public void Dispose() => _gate.Dispose();

    private async Task IntoAsync(string path, UploadTarget target, Dictionary<string, FolderItem> there, CancellationToken cancellationToken)
    {
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = options.Parallel, CancellationToken = cancellationToken };
        var entries = new DirectoryInfo(path).GetFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList();
        var own = entries.Where(entry => entry.LinkTarget is null && (entry.Attributes & FileAttributes.Device) == 0).ToList();
        await Parallel.ForEachAsync(
            own.OfType<FileInfo>(),
            atOnce,
            async (file, token) => await PutAsync(file, target, there.GetValueOrDefault(Nfc(file.Name)), token).ConfigureAwait(false))
            .ConfigureAwait(false);
        foreach (var folder in own.OfType<DirectoryInfo>())
        {
            var (made, isNew) = await FolderForAsync(target, folder.Name, there.GetValueOrDefault(Nfc(folder.Name)), cancellationToken)
                .ConfigureAwait(false);
            _done = _done with { FolderCount = _done.FolderCount + 1 };
            var below = UploadTarget.Folder(made.Id);
            var held = isNew ? [] : await ListAsync(below, cancellationToken).ConfigureAwait(false);
            await IntoAsync(folder.FullName, below, held, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task PutAsync(FileInfo found, UploadTarget target, FolderItem? there, CancellationToken cancellationToken)
    {
        using var file = new LocalFile(found.FullName);
        var upload = new FileUpload
        {
            Client = client,
            File = file,
            Target = target,
            Name = found.Name,
            Held = options.IfExists == IfExists.Fail ? null : there as ScaiFile,
            FindAsync = async token =>
                (await ListAsync(target, token).ConfigureAwait(false)).GetValueOrDefault(Nfc(found.Name)) as ScaiFile,
            Options = new() { IfExists = options.IfExists, Parallel = options.Parallel },
            Gate = _gate,
        };
        var made = await upload.RunAsync(cancellationToken).ConfigureAwait(false);
        lock (_telling)
        {
            _done = _done with { FileCount = _done.FileCount + 1, SizeBytes = _done.SizeBytes + made.SizeBytes };
            options.OnFile?.Invoke(made);
        }
    }

    private async Task<(Folder Folder, bool IsNew)> FolderForAsync(
        UploadTarget target,
        string name,
        FolderItem? there,
        CancellationToken cancellationToken)
    {
        if (there is Folder folder)
        {
            return (folder, false);
        }

        try
        {
            var body = new CreateFolderInput { ShareId = target.ShareId, ParentId = target.FolderId, Name = name };
            return (await client.Folders.CreateAsync(body, null, cancellationToken).ConfigureAwait(false), true);
        }
        catch (ConflictException error) when (error.Code == ErrorCode.FilesNameTaken)
        {
            // Somebody else was faster; unless a file has the name, theirs will do.
            var items = await ListAsync(target, cancellationToken).ConfigureAwait(false);
            if (items.GetValueOrDefault(Nfc(name)) is Folder theirs)
            {
                return (theirs, false);
            }

            throw;
        }
    }

    /// <summary>What is in a place, by name.</summary>
    private async Task<Dictionary<string, FolderItem>> ListAsync(UploadTarget target, CancellationToken cancellationToken)
    {
        var items = new Dictionary<string, FolderItem>();
        var query = new FoldersListChildrenQuery { ShareId = target.ShareId, Limit = 100 };
        var list = client.Folders.ListChildrenAsync(target.FolderId ?? "root", query, null, cancellationToken);
        await foreach (var item in list.ConfigureAwait(false))
        {
            if (((item as ScaiFile)?.Name ?? (item as Folder)?.Name) is { } name)
            {
                items[name] = item;
            }
        }

        return items;
    }

    private static string Nfc(string name) => name.Normalize(NormalizationForm.FormC);
}
