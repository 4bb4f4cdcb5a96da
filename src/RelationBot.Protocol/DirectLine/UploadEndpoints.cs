using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace RelationBot.Protocol;

/// <summary>Files: taken with an activity, given back to whoever knows their address.</summary>
internal sealed class UploadEndpoints(
    DirectLineAuthentication authentication, IConversationStore store, ActivityEndpoints activities, IOptions<DirectLineOptions> options)
{
    private const string ActivityContentType = "application/vnd.microsoft.activity";
    private const int MaxNameLength = 200;

    /// <summary><c>POST conversations/{id}/upload</c>: several parts, or one file as the body.</summary>
    public async Task<ProtocolFault?> PostAsync(HttpContext context)
    {
        var conversationId = (string)context.Request.RouteValues["id"]!;
        var (caller, fault) = await authentication.AuthenticateAsync(context.Request, conversationId);
        if (fault is not null)
        {
            return fault;
        }

        if (await store.FindAsync(conversationId, context.RequestAborted) is null)
        {
            return ActivityEndpoints.NoConversation;
        }

        (var form, fault) = await ReadAsync(context);
        if (form is null)
        {
            return fault;
        }

        List<Attachment> attachments = [.. (form.Activity.Attachments ?? []).OfType<Attachment>()];
        for (var i = 0; i < form.Files.Count; i++)
        {
            var file = form.Files[i];
            var id = await store.SaveUploadAsync(conversationId, file, context.RequestAborted);
            if (i == attachments.Count)
            {
                attachments.Add(new());
            }

            attachments[i].Name = file.Name;
            attachments[i].ContentType = file.ContentType;
            attachments[i].ContentUrl = Address(context.Request, id, file.Name);
        }

        form.Activity.Attachments = attachments;
        form.Activity.From ??= new() { Id = context.Request.Query["userId"] };
        return await activities.ReceiveAsync(context, conversationId, caller, form.Activity);
    }

    /// <summary><c>GET uploads/{id}</c>: the file. What could run as a page is downloaded, never shown.</summary>
    public async Task<ProtocolFault?> GetAsync(HttpContext context)
    {
        if (await store.FindUploadAsync((string)context.Request.RouteValues["id"]!, context.RequestAborted) is not { } upload)
        {
            return ProtocolFault.NotFound;
        }

        var disposition = new ContentDispositionHeaderValue(IsPassive(upload.ContentType) ? "inline" : "attachment");
        disposition.SetHttpFileName(upload.Name);
        var headers = context.Response.Headers;
        headers.ContentDisposition = disposition.ToString();
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        context.Response.ContentType = upload.ContentType;
        context.Response.ContentLength = upload.Content.Length;
        await context.Response.Body.WriteAsync(upload.Content, context.RequestAborted);
        return null;
    }

    private static bool IsPassive(string contentType) =>
        contentType.StartsWith("audio/", StringComparison.Ordinal) || contentType.StartsWith("video/", StringComparison.Ordinal)
        || contentType is "image/png" or "image/jpeg" or "image/gif" or "image/webp" or "image/bmp" or "text/plain";

    private static string Address(HttpRequest request, string id, string name)
    {
        var path = request.PathBase.Add(DirectLineRoutes.Prefix).ToUriComponent();
        return $"{request.Scheme}://{request.Host.ToUriComponent()}{path}/uploads/{Uri.EscapeDataString(id)}/{Uri.EscapeDataString(name)}";
    }

    private async Task<(UploadForm? Form, ProtocolFault? Fault)> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        var largest = (long)options.Value.MaxFileBytes * options.Value.MaxFiles + options.Value.MaxActivityBytes + 64 * 1024;
        var isForm = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = null;
        }

        if (request.ContentLength > (isForm ? largest : options.Value.MaxFileBytes))
        {
            return (null, ProtocolFault.TooBig(isForm ? largest : options.Value.MaxFileBytes));
        }

        try
        {
            if (!isForm)
            {
                var content = await ReadWholeAsync(request.Body, options.Value.MaxFileBytes, context.RequestAborted);
                return content is null
                    ? (null, ProtocolFault.TooBig(options.Value.MaxFileBytes))
                    : (new(new() { Type = ActivityTypes.Message }, [new(FileName(request.Headers.ContentDisposition), MediaType(request.ContentType), content)]), null);
            }

            var boundary = HeaderUtilities.RemoveQuotes(type!.Boundary).Value;
            return string.IsNullOrEmpty(boundary)
                ? (null, ProtocolFault.Syntax("The multipart body has no boundary."))
                : await ReadPartsAsync(new(boundary, request.Body), context.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException || exception is IOException && !context.RequestAborted.IsCancellationRequested)
        {
            return (null, ProtocolFault.Syntax("The multipart body is broken."));
        }
    }

    private async Task<(UploadForm? Form, ProtocolFault? Fault)> ReadPartsAsync(MultipartReader reader, CancellationToken cancellationToken)
    {
        Activity activity = new() { Type = ActivityTypes.Message };
        List<Upload> files = [];
        var seen = false;
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            var isActivity = section.ContentType?.StartsWith(ActivityContentType, StringComparison.OrdinalIgnoreCase) == true;
            var limit = isActivity ? options.Value.MaxActivityBytes : options.Value.MaxFileBytes;
            if (await ReadWholeAsync(section.Body, limit, cancellationToken) is not { } content)
            {
                return (null, ProtocolFault.TooBig(limit));
            }

            if (!isActivity)
            {
                if (files.Count == options.Value.MaxFiles)
                {
                    return (null, ProtocolFault.Argument($"An upload has at most {options.Value.MaxFiles} files."));
                }

                files.Add(new(FileName(section.ContentDisposition), MediaType(section.ContentType), content));
                continue;
            }

            if (seen)
            {
                return (null, ProtocolFault.Argument("An upload has one activity."));
            }

            seen = true;
            var (parsed, fault) = RequestJson.Parse(content, ProtocolJson.Wire.Activity);
            if (parsed is null)
            {
                return (null, fault);
            }

            activity = parsed;
        }

        return (new(activity, files), null);
    }

    /// <summary>The bytes, or null where there are more than the limit.</summary>
    private static async Task<byte[]?> ReadWholeAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using MemoryStream whole = new();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (whole.Length + read > limit)
            {
                return null;
            }

            whole.Write(buffer, 0, read);
        }

        return whole.ToArray();
    }

    private static string MediaType(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.HasValue && !type.MediaType.Value.Contains('*')
            ? type.MediaType.Value.ToLowerInvariant()
            : "application/octet-stream";

    /// <summary>A name without a path. Microsoft's documents leave out the header's type, which the standard wants.</summary>
    private static string FileName(string? disposition)
    {
        if (!ContentDispositionHeaderValue.TryParse(disposition, out var header) && !ContentDispositionHeaderValue.TryParse($"form-data; {disposition}", out header))
        {
            return "file";
        }

        var given = HeaderUtilities.RemoveQuotes(header.FileNameStar.HasValue ? header.FileNameStar : header.FileName).Value ?? "";
        var name = string.Concat(given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Take(MaxNameLength)).Trim(' ', '.');
        return name.Length == 0 ? "file" : name;
    }

    private sealed record UploadForm(Activity Activity, IReadOnlyList<Upload> Files);
}
