namespace GeoClaims.Cli;

/// <summary>Writes a result to a file or to standard output, and says in a sentence why it cannot.</summary>
internal static class Output
{
    /// <summary>Writes bytes. To a terminal they go as harmless text; to pipes and files, whole. A file
    /// takes the place of an older one once it is complete.</summary>
    public static void Write(string path, Terminal terminal, Action<Stream> write)
    {
        if (path != StandardStream.Name)
        {
            Guarded(path, () =>
            {
                using var made = new MemoryStream();
                write(made);
                using var file = new AtomicFile(path);
                file.Stream.Write(made.GetBuffer().AsSpan(0, (int)made.Length));
                file.Commit();
            });
        }
        else if (terminal.OutIsTerminal)
        {
            using var made = new MemoryStream();
            write(made);
            made.Position = 0;
            using var reader = new StreamReader(made);
            terminal.Text.WriteLine(reader.ReadToEnd().TrimEnd());
        }
        else
        {
            terminal.Text.Flush();
            write(terminal.Out);
        }
    }

    /// <summary>Calls what writes to a file.</summary>
    public static void Guarded(string path, Action write)
    {
        try
        {
            write();
        }
        catch (DirectoryNotFoundException e)
        {
            throw Failure.Output(path, "there is no such folder.", e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw Failure.Output(path, Directory.Exists(path) ? "this is a folder, not a file." : "this file may not be written.", e);
        }
        catch (IOException e)
        {
            throw Failure.Output(path, e.Message, e);
        }
    }
}
