using Microsoft.Extensions.Options;

namespace RelationBot.Hosting;

/// <summary>Lets a demonstration or a test live some days later than the machine it runs on.</summary>
internal sealed class ClockOptions
{
    /// <value>How far ahead of the system's clock the host lives. Only honoured in Development.</value>
    public TimeSpan ClockOffset { get; set; } = TimeSpan.Zero;
}

/// <summary>The system's clock, moved by a fixed offset; timers keep the system's pace.</summary>
internal sealed class OffsetTimeProvider(TimeSpan offset) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + offset;

    /// <summary>The system's clock, or the moved one where Development asks for it.</summary>
    public static TimeProvider For(IConfiguration configuration, IHostEnvironment environment)
    {
        var offset = configuration.GetSection("RelationBot").Get<ClockOptions>()?.ClockOffset ?? TimeSpan.Zero;
        if (offset == TimeSpan.Zero)
            return System;
        return environment.IsDevelopment()
            ? new OffsetTimeProvider(offset)
            : throw new OptionsValidationException(
                "RelationBot:ClockOffset", typeof(ClockOptions), ["RelationBot:ClockOffset is for Development only"]);
    }
}
