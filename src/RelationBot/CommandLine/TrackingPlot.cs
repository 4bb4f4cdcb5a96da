using System.Globalization;
using System.Text;
using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.CommandLine;

/// <summary>Draws the tracking plot as SVG: two lines over weeks, and where the model stopped seeing.</summary>
internal static class TrackingPlot
{
    private const int Width = 760, Height = 420, Left = 64, Right = 24, Top = 48, Bottom = 52;

    /// <param name="calibrated">The last week that the model saw.</param>
    public static string Draw(IReadOnlyList<TrackedWeek> weeks, int calibrated, string model)
    {
        var most = Step(weeks.Max(w => Math.Max(w.Actual, w.Expected)), out var step);
        var last = weeks[^1].Week;
        double X(double week) => Left + (Width - Left - Right) * week / last;
        double Y(double count) => Height - Bottom - (Height - Top - Bottom) * count / most;

        var svg = new StringBuilder(FormattableString.Invariant(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#333\">\n"));
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        for (var count = 0.0; count <= most + 0.5; count += step)
        {
            Line(Left, Y(count), Width - Right, Y(count), "#ddd", "");
            Text(Left - 8, Y(count) + 4, count.ToString("N0", CultureInfo.InvariantCulture), "end");
        }

        var every = Math.Max(1, (int)Math.Ceiling(last / 13.0));
        for (var week = 0; week <= last; week += every)
            Text(X(week), Height - Bottom + 18, week.ToString(CultureInfo.InvariantCulture), "middle");

        Line(X(calibrated), Top, X(calibrated), Height - Bottom, "#888", " stroke-dasharray=\"2 4\"");
        Text(X(calibrated) + 6, Top + 12, "predicted from here", "start");
        Path(weeks.Select(w => (X(w.Week), Y(w.Actual))), "#333", "");
        Path(weeks.Select(w => (X(w.Week), Y(w.Expected))), "#0f6cbd", " stroke-dasharray=\"7 4\"");
        Text(Left, 20, "Cumulative repeat transactions", "start");
        Line(Left, 34, Left + 28, 34, "#333", " stroke-width=\"2\"");
        Text(Left + 34, 38, "actual", "start");
        Line(Left + 96, 34, Left + 124, 34, "#0f6cbd", " stroke-width=\"2\" stroke-dasharray=\"7 4\"");
        Text(Left + 130, 38, model, "start");
        Text(Left + (Width - Left - Right) / 2.0, Height - 10, "week", "middle");
        return svg.Append("</svg>\n").ToString();

        void Line(double x1, double y1, double x2, double y2, string colour, string more) =>
            svg.Append(FormattableString.Invariant($"<line x1=\"{x1:F1}\" y1=\"{y1:F1}\" x2=\"{x2:F1}\" y2=\"{y2:F1}\" stroke=\"{colour}\"{more}/>\n"));
        void Text(double x, double y, string text, string anchor) =>
            svg.Append(FormattableString.Invariant($"<text x=\"{x:F1}\" y=\"{y:F1}\" text-anchor=\"{anchor}\">{text}</text>\n"));
        void Path(IEnumerable<(double X, double Y)> points, string colour, string more) =>
            svg.Append(FormattableString.Invariant(
                $"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"{more} points=\"{string.Join(' ', points.Select(p => FormattableString.Invariant($"{p.X:F1},{p.Y:F1}")))}\"/>\n"));
    }

    // The axis ends on a round number, five steps or so up.
    private static double Step(double most, out double step)
    {
        var rough = Math.Max(1, most / 5);
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        step = new[] { 1, 2, 5, 10 }.Select(m => m * power).First(s => s >= rough - 1e-9);
        return Math.Ceiling(most / step) * step;
    }
}
