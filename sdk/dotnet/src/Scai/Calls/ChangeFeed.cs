using System.Runtime.CompilerServices;

namespace Scai;

/// <summary>What changes in a share, for as long as somebody loops.</summary>
internal static class ChangeFeed
{
    /// <summary>As long as the server lets a call wait.</summary>
    private const int WaitSeconds = 30;

    /// <summary>A nudge that is lost with its connection costs no more than this.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(30);

    public static async IAsyncEnumerable<ChangePage> FollowAsync(
        ScaiClient client,
        Transport? transport,
        string shareId,
        ChangesOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var nudges = options.UseWebSocket && transport is not null ? new Nudges(transport, shareId) : null;
        await using ((nudges ?? (IAsyncDisposable)Nothing.Instance).ConfigureAwait(false))
        {
            var cursor = options.Cursor;
            if (cursor is null && options.From == SyncListChangesFrom.Now)
            {
                cursor = (await client.Sync.GetLatestAsync(new() { ShareId = shareId }, null, cancellationToken).ConfigureAwait(false)).Cursor;
            }

            while (true)
            {
                var isWatched = nudges?.IsWatching == true;
                var query = new SyncListChangesQuery
                {
                    ShareId = shareId,
                    Cursor = cursor,
                    From = cursor is null ? options.From : (SyncListChangesFrom?)null,
                    Limit = options.Limit,
                    WaitSeconds = isWatched ? null : nudges?.IsConnecting == true ? 1 : WaitSeconds,
                };
                var page = await client.Sync.ListChangesAsync(query, null, cancellationToken).FirstPageAsync().ConfigureAwait(false);
                cursor = page.NextCursor;
                if (page.Items.Count > 0 || page.Reset)
                {
                    yield return page;
                }
                else if (isWatched && !page.HasMore)
                {
                    await nudges!.NextAsync(LookEvery, cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

    private sealed class Nothing : IAsyncDisposable
    {
        public static readonly Nothing Instance = new();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
