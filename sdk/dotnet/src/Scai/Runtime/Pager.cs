using System.Runtime.CompilerServices;

namespace Scai;

/// <summary>A part of a list.</summary>
public interface IPage<out TItem>
{
    /// <summary>What is in it.</summary>
    IReadOnlyList<TItem> Items { get; }

    /// <summary>Where the next one begins; null after the last.</summary>
    string? NextCursor { get; }

    /// <summary>Of a list without a last page: whether there is more for now.</summary>
    bool HasMore => true;
}

/// <summary>A list: loop over it for every item, over <see cref="AsPages"/> for page after page.</summary>
public sealed class Pager<TItem, TPage> : IAsyncEnumerable<TItem>
    where TPage : class, IPage<TItem>
{
    private readonly Func<string?, CancellationToken, Task<TPage>> _fetch;
    private readonly CancellationToken _cancellationToken;

    /// <summary>A list whose pages are fetched so: each from the cursor that the one before it told, the first from null. Mocks make one.</summary>
    public Pager(Func<string?, CancellationToken, Task<TPage>> fetch, CancellationToken cancellationToken = default)
    {
        _fetch = fetch;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The first page alone: one request.</summary>
    public Task<TPage> FirstPageAsync() => _fetch(null, _cancellationToken);

    /// <summary>Page after page, from a cursor on where one is told. Only those are fetched that are looked at.</summary>
    public IAsyncEnumerable<TPage> AsPages(string? cursor = null) => PagesAsync(cursor, CancellationToken.None);

    /// <inheritdoc/>
    public async IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in PagesAsync(null, cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Items)
            {
                yield return item;
            }
        }
    }

    /// <summary>Every item, or as many as <paramref name="limit"/>.</summary>
    public async Task<IReadOnlyList<TItem>> ToListAsync(int limit = int.MaxValue)
    {
        var items = new List<TItem>();
        if (limit <= 0)
        {
            return items;
        }

        await foreach (var item in this.ConfigureAwait(false))
        {
            items.Add(item);
            if (items.Count >= limit)
            {
                break;
            }
        }

        return items;
    }

    private async IAsyncEnumerable<TPage> PagesAsync(string? cursor, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken, cancellationToken);
        while (true)
        {
            var page = await _fetch(cursor, linked.Token).ConfigureAwait(false);
            yield return page;
            if (page.NextCursor is null || !page.HasMore)
            {
                yield break;
            }

            if (page.NextCursor == cursor)
            {
                throw new DecodeException("The server answers the same page again and again");
            }

            cursor = page.NextCursor;
        }
    }
}
