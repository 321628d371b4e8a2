// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Threading;

namespace Sel4.Build;

/// <summary>A lock on a file. The operating system releases it when the process ends, however that happens.</summary>
internal static class FolderLock
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until nobody else has the lock, and takes it. Disposing of the result gives it back.</summary>
    /// <param name="path">The lock's file; its folder must exist.</param>
    /// <param name="isCancelled">Whether to end the wait.</param>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public static FileStream Take(string path, Func<bool> isCancelled)
    {
        while (true)
        {
            if (isCancelled())
            {
                throw new OperationCanceledException();
            }

            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (e is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
            {
                Thread.Sleep(s_pause);
            }
        }
    }
}
