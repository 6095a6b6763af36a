using GeoClaims.Exchange;
using GeoClaims.Storage;

namespace GeoClaims.Cli;

/// <summary>Reads what was named on the command line, and says in a sentence what is wrong with it.</summary>
internal static class Input
{
    private static ReadOnlySpan<byte> SqliteMark => "SQLite format 3\0"u8;

    /// <summary>Calls the library; what it cannot read becomes a failure that names the input.</summary>
    public static T Read<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidCaseException e)
        {
            throw Failure.Input(path, $"this cannot be read.\n{e.Report}", e);
        }
        catch (Exception e) when (e is InvalidDocumentException or CaseStoreException or FormatException)
        {
            throw Failure.Input(path, e.Message, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Failure.Input(path, e switch
            {
                _ when Directory.Exists(path) => "this is a folder, not a file.",
                FileNotFoundException or DirectoryNotFoundException => "there is no such file.",
                UnauthorizedAccessException => "this file may not be read.",
                _ => e.Message,
            }, e);
        }
    }

    /// <summary>Opens a file, or the standard input for <c>-</c>.</summary>
    public static Stream Open(string path, Terminal terminal)
        => path == StandardStream.Name ? terminal.In : Read(path, () => File.OpenRead(path));

    /// <summary>Whether a file is a database, going by how it begins. What a pipe gives can be read only once, and is none.</summary>
    public static bool IsStore(string path, Stream content)
    {
        if (path == StandardStream.Name || !content.CanSeek) return false;
        return Read(path, () =>
        {
            var head = new byte[SqliteMark.Length];
            var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            content.Position = 0;
            return read == head.Length && SqliteMark.SequenceEqual(head);
        });
    }
}
