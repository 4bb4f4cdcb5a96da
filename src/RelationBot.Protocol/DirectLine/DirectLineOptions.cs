using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace RelationBot.Protocol;

/// <summary>This host's own Direct Line.</summary>
public sealed class DirectLineOptions
{
    /// <summary>What a company's site presents to mint tokens.</summary>
    /// <value>Key <c>DirectLine:Secret</c>; by default none: no outside minting, and anybody may start as a visitor.</value>
    public string? Secret { get; set; }

    /// <summary>How long a token is good for. Microsoft's client renews its token every 15 minutes and not sooner.</summary>
    /// <value>Key <c>DirectLine:TokenLifetime</c>; by default 30 minutes.</value>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>The file with the key that signs tokens, made when absent, so that tokens outlive a restart.</summary>
    /// <value>Key <c>DirectLine:KeyFile</c>; by default a key in memory.</value>
    public string? KeyFile { get; set; }

    /// <summary>The bot's id on this channel.</summary>
    public string BotId { get; set; } = "bot";

    /// <summary>The bot's name on this channel.</summary>
    /// <value>Key <c>DirectLine:BotName</c>.</value>
    public string BotName { get; set; } = "RelationBot";

    /// <summary>The largest activity taken, in bytes.</summary>
    public int MaxActivityBytes { get; set; } = 256 * 1024;

    /// <summary>The largest uploaded file taken, in bytes.</summary>
    public int MaxFileBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>The most files of one upload.</summary>
    public int MaxFiles { get; set; } = 5;

    internal string? LifetimeFault { get; private set; }

    internal static void Read(DirectLineOptions options, IConfiguration configuration)
    {
        var section = configuration.GetSection("DirectLine");
        options.Secret = string.IsNullOrEmpty(section["Secret"]) ? null : section["Secret"];
        options.KeyFile = string.IsNullOrEmpty(section["KeyFile"]) ? options.KeyFile : section["KeyFile"];
        options.BotName = section["BotName"] ?? options.BotName;
        if (section["TokenLifetime"] is { } lifetime)
        {
            if (TimeSpan.TryParse(lifetime, CultureInfo.InvariantCulture, out var value))
            {
                options.TokenLifetime = value;
            }
            else
            {
                options.LifetimeFault = $"DirectLine:TokenLifetime '{lifetime}' is not a duration like 00:30:00.";
            }
        }
    }

    /// <summary>Reports every fault at once, before the host listens.</summary>
    internal sealed class Validator : IValidateOptions<DirectLineOptions>
    {
        public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
        {
            List<string> faults = [];
            if (options.LifetimeFault is { } fault)
            {
                faults.Add(fault);
            }

            if (options.TokenLifetime < TimeSpan.FromSeconds(1) || options.TokenLifetime > TimeSpan.FromDays(365))
            {
                faults.Add("DirectLine:TokenLifetime must be between a second and a year.");
            }

            return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
        }
    }
}
