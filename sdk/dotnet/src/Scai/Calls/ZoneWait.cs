using System.Diagnostics;

namespace Scai;

/// <summary>Waits until a zone is served.</summary>
internal static class ZoneWait
{
    public static async Task<Zone> RunAsync(ScaiClient client, string zoneId, WaitForZoneOptions options, CancellationToken cancellationToken)
    {
        var startedAt = Stopwatch.GetTimestamp();
        ValidationCheck? check = null;
        for (var isShown = false; ;)
        {
            var zone = await client.Domains.GetAsync(zoneId, null, cancellationToken).ConfigureAwait(false);
            if (zone.Status == ZoneStatus.Active)
            {
                return zone;
            }

            if (zone.Status != ZoneStatus.PendingValidation && zone.PendingChange is null)
            {
                throw new ZoneNotActiveException(zone, check, "it becomes active only when somebody enables or restores it");
            }

            if (zone.Status == ZoneStatus.PendingValidation)
            {
                check = await CheckAsync(client, zone, check, cancellationToken).ConfigureAwait(false);
            }

            if (check?.IsValid == true && !isShown)
            {
                isShown = true;
                continue;
            }

            if (Stopwatch.GetElapsedTime(startedAt) + options.Interval > options.Timeout)
            {
                throw new ZoneNotActiveException(zone, check, check?.Message ?? "nothing was seen");
            }

            await Task.Delay(options.Interval, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<ValidationCheck?> CheckAsync(
        ScaiClient client,
        Zone zone,
        ValidationCheck? before,
        CancellationToken cancellationToken)
    {
        try
        {
            return await client.Domains.CheckValidationAsync(zone.Id, null, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiException error) when (IsPassing(error.Code))
        {
            return before;
        }
        catch (ConflictException error) when (error.Code == ErrorCode.ZonesNoOpenValidation)
        {
            throw new ZoneNotActiveException(
                zone,
                before,
                "its challenge is over; begin another with Domains.StartValidationAsync",
                error);
        }
    }

    /// <summary>Of what the server answers to a check, what may be otherwise a moment later.</summary>
    private static bool IsPassing(string code) =>
        code is ErrorCode.ZonesCheckedJustNow or ErrorCode.ZonesBusy or ErrorCode.ZonesLookupFailed or ErrorCode.ZonesWrongStatus;
}
