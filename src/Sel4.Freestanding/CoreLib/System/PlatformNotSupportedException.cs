// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public class PlatformNotSupportedException : NotSupportedException
{
    public PlatformNotSupportedException() { }

    public PlatformNotSupportedException(string? message) : base(message) { }

    public PlatformNotSupportedException(string? message, Exception? innerException) : base(message, innerException) { }

    internal override string TypeName => "System.PlatformNotSupportedException";

    private protected override string DefaultMessage => "The operation is not supported on this platform.";
}
