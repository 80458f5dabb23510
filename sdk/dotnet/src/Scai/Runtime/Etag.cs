namespace Scai;

/// <summary>What changes only if nobody else was faster.</summary>
public static class Etag
{
    /// <summary>An etag as a header carries it; <c>Etag</c> members come without the quotes.</summary>
    public static string Quote(string etag) =>
        etag == "*" || etag.StartsWith('"') || etag.StartsWith("W/\"", StringComparison.Ordinal) ? etag : $"\"{etag}\"";

    /// <summary>
    /// Changes something that others change too: reads it, makes the change of what was read, and does both again when somebody else was
    /// first.
    /// </summary>
    /// <example>
    /// <code>
    /// await Etag.ModifyAsync(
    ///     () => client.Shares.GetAsync(id),
    ///     share => client.Shares.UpdateAsync(id, new() { Name = $"{share.Name} (old)" }, new() { IfMatch = share.Etag }));
    /// </code>
    /// </example>
    public static async Task<TWritten> ModifyAsync<TRead, TWritten>(
        Func<Task<TRead>> read,
        Func<TRead, Task<TWritten>> write,
        int triesMax = 5)
    {
        for (var tries = 1; ; tries += 1)
        {
            try
            {
                return await write(await read().ConfigureAwait(false)).ConfigureAwait(false);
            }
            catch (PreconditionFailedException) when (tries < triesMax)
            {
                // Somebody else was faster: their change is read and ours is made on it.
            }
        }
    }
}
