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

    private static readonly TimeSpan Farthest = TimeSpan.FromDays(3650);

    /// <summary>The system's clock, or the moved one where Development asks for it.</summary>
    public static TimeProvider For(IConfiguration configuration, IHostEnvironment environment)
    {
        var offset = configuration.GetSection("RelationBot").Get<ClockOptions>()?.ClockOffset ?? TimeSpan.Zero;
        if (offset == TimeSpan.Zero)
            return System;
        if (!environment.IsDevelopment())
            throw Invalid("is for Development only");
        return offset.Duration() <= Farthest ? new OffsetTimeProvider(offset) : throw Invalid("is more than ten years");
    }

    private static OptionsValidationException Invalid(string why) =>
        new("RelationBot:ClockOffset", typeof(ClockOptions), ["RelationBot:ClockOffset " + why]);
}
