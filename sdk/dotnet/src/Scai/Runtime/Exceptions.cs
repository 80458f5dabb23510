using System.Net.Http.Headers;

namespace Scai;

/// <summary>
/// Everything that this SDK throws, but <see cref="OperationCanceledException"/> for what was canceled and <see cref="ArgumentException"/>
/// for what cannot be sent.
/// </summary>
public class ScaiException(string message, Exception? innerException = null) : Exception(message, innerException);

/// <summary>No whole answer came: the server could not be reached, or the connection was cut.</summary>
public class ApiConnectionException(string message, Exception? innerException = null)
    : ScaiException(message, innerException);

/// <summary>Nothing came for as long as the call was given.</summary>
public sealed class ApiTimeoutException(string message, Exception? innerException = null)
    : ApiConnectionException(message, innerException);

/// <summary>Less came than was announced, or other bytes than their checksum says.</summary>
public sealed class IncompleteException(string message) : ApiConnectionException(message);

/// <summary>The server sent the call elsewhere. It is not followed: credentials would go along.</summary>
public sealed class RedirectException(string message) : ScaiException(message);

/// <summary>The answer is not what the API answers; something else may be listening at that address.</summary>
public sealed class DecodeException(string message, Exception? innerException = null)
    : ScaiException(message, innerException);

/// <summary>
/// The server answered that it did not do it. Decide by <see cref="Code"/>; codes are added over time, so fall back on the class or
/// <see cref="Status"/>.
/// </summary>
public class ApiException : ScaiException
{
    internal ApiException(ApiFailure failure)
        : base(failure.Message)
    {
        Status = failure.Status;
        Code = failure.Code;
        Title = failure.Title;
        Detail = failure.Detail;
        RequestId = failure.RequestId;
        Issues = failure.Issues;
        IsRetryable = failure.IsRetryable;
        RetryAfter = failure.RetryAfter;
        Headers = failure.Headers;
    }

    /// <summary>The status of the answer.</summary>
    public int Status { get; }

    /// <summary>One of <see cref="ErrorCode"/>, or a newer one; <c>http.502</c> when something between us and the server answered.</summary>
    public string Code { get; }

    /// <summary>What the code means.</summary>
    public string Title { get; }

    /// <summary>What was wrong here.</summary>
    public string? Detail { get; }

    /// <summary>Tell it when you ask for help.</summary>
    public string? RequestId { get; }

    /// <summary>What is wrong with the input, each with its place.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>Whether the same request may succeed later.</summary>
    public bool IsRetryable { get; }

    /// <summary>How long the server asks to wait.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>Those of the answer.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The exception of an answer. What is not <c>application/problem+json</c> came from something between us and the server.</summary>
    internal static ApiException Of(HttpResponseMessage response, string text)
    {
        var failure = ApiFailure.Of(response, text);
        return failure.Status switch
        {
            400 => new BadRequestException(failure),
            401 => new AuthenticationException(failure),
            403 => new PermissionDeniedException(failure),
            404 => new NotFoundException(failure),
            409 => new ConflictException(failure),
            410 => new GoneException(failure),
            412 => new PreconditionFailedException(failure),
            413 => new TooLargeException(failure),
            416 => new RangeNotSatisfiableException(failure),
            422 => new UnprocessableException(failure),
            423 => new LockedException(failure),
            429 => new RateLimitException(failure),
            507 => new QuotaExceededException(failure),
            >= 500 => new ServerException(failure),
            _ => new ApiException(failure),
        };
    }
}

/// <summary>400</summary>
public sealed class BadRequestException : ApiException
{
    internal BadRequestException(ApiFailure failure)
        : base(failure)
    {
    }
}

/// <summary>401</summary>
public sealed class AuthenticationException : ApiException
{
    internal AuthenticationException(ApiFailure failure)
        : base(failure)
    {
    }
}

/// <summary>403: you may see it, but not do this.</summary>
public sealed class PermissionDeniedException : ApiException
{
    internal PermissionDeniedException(ApiFailure failure)
        : base(failure)
    {
    }
}

/// <summary>404: it does not exist, or you may not see it.</summary>
public sealed class NotFoundException : ApiException
{
    internal NotFoundException(ApiFailure failure)
        : base(failure)
    {
    }
}

/// <summary>409</summary>
public sealed class ConflictException : ApiException
{
    internal ConflictException(ApiFailure failure)
        : base(failure)
    {
    }
}

/// <summary>410</summary>
public sealed class GoneException : ApiException
{
    internal GoneException(ApiFailure failure)
        : base(failure)
    {
    }
}

/// <summary>412: it changed since you read it.</summary>
public sealed class PreconditionFailedException : ApiException
{
    internal PreconditionFailedException(ApiFailure failure)
        : base(failure)
    {
    }
}

/// <summary>413</summary>
public sealed class TooLargeException : ApiException
{
    internal TooLargeException(ApiFailure failure)
        : base(failure)
    {
    }
}

/// <summary>416</summary>
public sealed class RangeNotSatisfiableException : ApiException
{
    internal RangeNotSatisfiableException(ApiFailure failure)
        : base(failure)
    {
    }
}

/// <summary>422</summary>
public sealed class UnprocessableException : ApiException
{
    internal UnprocessableException(ApiFailure failure)
        : base(failure)
    {
    }
}

/// <summary>423</summary>
public sealed class LockedException : ApiException
{
    internal LockedException(ApiFailure failure)
        : base(failure)
    {
    }
}

/// <summary>429</summary>
public sealed class RateLimitException : ApiException
{
    internal RateLimitException(ApiFailure failure)
        : base(failure)
    {
    }
}

/// <summary>507</summary>
public sealed class QuotaExceededException : ApiException
{
    internal QuotaExceededException(ApiFailure failure)
        : base(failure)
    {
    }
}

/// <summary>500 and above: not your fault.</summary>
public sealed class ServerException : ApiException
{
    internal ServerException(ApiFailure failure)
        : base(failure)
    {
    }
}
