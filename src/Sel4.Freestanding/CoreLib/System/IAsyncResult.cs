// SPDX-License-Identifier: BSD-2-Clause
namespace System;

// The compiler gives every delegate type BeginInvoke and EndInvoke, whose signatures name these. No runtime since .NET
// Framework carries them out.
public interface IAsyncResult
{
    object? AsyncState { get; }

    bool CompletedSynchronously { get; }

    bool IsCompleted { get; }
}

public delegate void AsyncCallback(IAsyncResult ar);
