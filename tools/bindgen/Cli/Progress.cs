// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Threading;
using Sel4.Bindgen.Compare;

namespace Sel4.Bindgen.Cli;

/// <summary>Says what is going on when it takes over a second and somebody is watching; removes the line afterwards.</summary>
internal sealed class Progress : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Timer? _timer;
#pragma warning disable CA2213 // Not ours to dispose: it is the caller's standard error.
    private readonly TextWriter _error;
#pragma warning restore CA2213
    private string _text;
    private bool _shown;
    private bool _done;

    public Progress(TextWriter error, string text)
    {
        _error = error;
        _text = SafeText.Short(text) + " …";
        if (StandardStreams.IsTerminal(error))
        {
            _timer = new Timer(_ => Show(), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Goes on to another text.</summary>
    public void Say(string text)
    {
        lock (_gate)
        {
            Hide();
            _text = text + " …";
            if (_shown)
            {
                _error.Write(_text);
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _done = true;
            Hide();
        }

        _timer?.Dispose();
    }

    private void Hide()
    {
        if (_shown)
        {
            _error.Write("\r" + new string(' ', _text.Length) + "\r");
        }
    }

    private void Show()
    {
        lock (_gate)
        {
            if (!_done)
            {
                _shown = true;
                _error.Write(_text);
            }
        }
    }
}
