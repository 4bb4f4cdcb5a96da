namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>A number while its words are added up.</summary>
internal struct NumberSum()
{
    private const decimal Largest = 1e24m;
    private decimal _total, _group, _contribution;
    private decimal _lastMultiplier = decimal.MaxValue;
    private bool _endsWithMultiplier, _zero, _begun;

    /// <summary>What may be added next, exclusive.</summary>
    public int Slot { get; private set; } = 1000;

    public bool HasWords { get; private set; }

    public bool EndsOrdinal { get; private set; }

    public bool Plural { get; private set; }

    public readonly bool IsEmpty => !_begun;

    public readonly decimal Value => _total + _group;

    public readonly double LastMultiplier => _endsWithMultiplier ? (double)_lastMultiplier : 1;

    public bool Add(NumberWord word)
    {
        var added = word.Kind switch
        {
            NumberWordKind.Zero => AddZero(),
            NumberWordKind.Small => AddSmall(word),
            NumberWordKind.Hundred => AddHundred(),
            _ => AddMultiplier(word.Value, word.Ordinal && !_begun),
        };
        if (added)
        {
            HasWords = _begun = true;
            EndsOrdinal = word.Ordinal;
            Plural = word.Plural;
            if (word.Ordinal)
            {
                Slot = 1;
            }
        }

        return added;
    }

    public bool AddSmall(NumberWord word)
    {
        if (_zero || word.Value >= Slot)
        {
            return false;
        }

        _group += word.Value;
        Slot = Math.Min(word.Slot, Slot);
        HasWords = _begun = true;
        EndsOrdinal = word.Ordinal;
        _endsWithMultiplier = false;
        return true;
    }

    /// <summary>Digits: any before a round word, else only what still has a place.</summary>
    public bool AddDigits(decimal value, bool first)
    {
        if (!first && (value >= Slot || value >= _lastMultiplier || Slot < 100))
        {
            return false;
        }

        _group += value;
        Slot = first ? 0 : 1;
        _begun = true;
        _endsWithMultiplier = false;
        return true;
    }

    private bool AddZero()
    {
        if (_begun)
        {
            return false;
        }

        _zero = true;
        Slot = 0;
        return true;
    }

    private bool AddHundred()
    {
        if (_zero || (_group >= 100 && Slot != 0) || Slot == 100 || (_group == 0 && _begun && !_endsWithMultiplier))
        {
            return false;
        }

        _group = (_group == 0 ? 1 : _group) * 100;
        Slot = 100;
        _endsWithMultiplier = false;
        return true;
    }

    private bool AddMultiplier(decimal value, bool alone)
    {
        if (_endsWithMultiplier && _group == 0)
        {
            // « three lakh crore »
            if (_contribution * value > Largest || value < 1000)
            {
                return false;
            }

            _total += (_contribution * value) - _contribution;
            _contribution *= value;
            _lastMultiplier = value;
            return true;
        }

        if (_zero || value >= _lastMultiplier || (_group == 0 && value > 1000 && !alone) || (_group == 0 && _begun) || _group * value > Largest)
        {
            return false;
        }

        _contribution = (_group == 0 ? 1 : _group) * value;
        _total += _contribution;
        _group = 0;
        _lastMultiplier = value;
        _endsWithMultiplier = true;
        Slot = 1000;
        return true;
    }
}
