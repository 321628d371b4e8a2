// SPDX-License-Identifier: BSD-2-Clause
namespace System;

internal sealed class MissingMethodException : SystemException
{
    internal override string TypeName => "System.MissingMethodException";

    private protected override string DefaultMessage => "The type has no constructor without parameters.";
}
