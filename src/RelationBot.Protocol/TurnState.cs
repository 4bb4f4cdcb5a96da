using System.Diagnostics.CodeAnalysis;

namespace RelationBot.Protocol;

/// <summary>Objects of one turn, one per type.</summary>
public sealed class TurnState
{
    private readonly Dictionary<Type, object> _items = [];

    /// <summary>Keeps <paramref name="value"/> for the rest of the turn, replacing an earlier one of its type.</summary>
    public void Set<T>(T value) where T : class => _items[typeof(T)] = value;

    /// <summary>The object of type <typeparamref name="T"/>, where one was set.</summary>
    public bool TryGet<T>([NotNullWhen(true)] out T? value) where T : class =>
        (value = _items.GetValueOrDefault(typeof(T)) as T) is not null;
}
