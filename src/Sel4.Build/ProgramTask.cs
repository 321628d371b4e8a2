// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using MSBuildTask = Microsoft.Build.Utilities.Task;

namespace Sel4.Build;

/// <summary>
/// What tasks that run programs share. A program that fails does not fail the task: the targets report the error, with a code and a
/// place, from <see cref="ExitCode"/> and <see cref="Lines"/>.
/// </summary>
public abstract class ProgramTask : MSBuildTask, ICancelableTask
{
    private const int CannotBeStarted = 127;

    private readonly List<string> _lines = [];
    private Process? _running;
    private bool _cancelled;

    /// <summary>What the last program returned; 127 if it could not be started.</summary>
    [Output]
    public int ExitCode { get; private set; }

    /// <summary>What the programs wrote, line by line, without empty lines.</summary>
    [Output]
    public string[] Lines => [.. _lines.Where(line => !string.IsNullOrWhiteSpace(line))];

    /// <summary>The same as one text.</summary>
    [Output]
    public string Text => string.Join('\n', _lines);

    /// <inheritdoc/>
    public void Cancel()
    {
        lock (_lines)
        {
            _cancelled = true;
            _running?.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Runs a program.</summary>
    /// <returns>Whether it succeeded.</returns>
    protected bool Run(string program, params string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        Log.LogMessage(MessageImportance.Low, "{0}", $"{program} {string.Join(' ', arguments)}");
        try
        {
            ProgramRun run = ProgramRun.Of(program, arguments, SetRunning);
            ExitCode = run.ExitCode;
            _lines.AddRange(run.Lines.Select(Printable));
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            ExitCode = CannotBeStarted;
            _lines.Add(e.Message);
        }

        foreach (string line in _lines)
        {
            Log.LogMessage(MessageImportance.Low, "{0}", line);
        }

        return ExitCode == 0;
    }

    /// <summary>Takes a lock that keeps builds apart which share a folder.</summary>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    protected IDisposable TakeLock(string path) => FolderLock.Take(path, IsCancelled);

    /// <summary>A compiler repeats lines of its input; a terminal would obey the control characters in them.</summary>
    private static string Printable(string line) => string.Concat(line.Select(c => char.IsControl(c) && c != '\t' ? '?' : c));

    private bool IsCancelled()
    {
        lock (_lines)
        {
            return _cancelled;
        }
    }

    private void SetRunning(Process? process)
    {
        lock (_lines)
        {
            _running = process;
            if (_cancelled)
            {
                process?.Kill(entireProcessTree: true);
            }
        }
    }
}
