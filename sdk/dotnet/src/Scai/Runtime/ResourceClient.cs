namespace Scai;

/// <summary>What the clients of all resources have in common.</summary>
public abstract class ResourceClient
{
    private readonly Transport? _transport;

    internal ResourceClient(Transport transport) => _transport = transport;

    /// <summary>For mocks, which override what they need.</summary>
    protected ResourceClient()
    {
    }

    private protected Transport Api =>
        _transport ?? throw new InvalidOperationException("This is a mock that does not override what was called.");
}
