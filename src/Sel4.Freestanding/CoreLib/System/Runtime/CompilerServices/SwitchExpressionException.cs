// SPDX-License-Identifier: BSD-2-Clause
namespace System.Runtime.CompilerServices;

public sealed class SwitchExpressionException : InvalidOperationException
{
    public SwitchExpressionException() : base("No arm of the switch expression matches.") { }

    public SwitchExpressionException(object? unmatchedValue)
        : base(string.Concat("No arm of the switch expression matches the value ", unmatchedValue?.ToString() ?? "null", ".")) =>
        UnmatchedValue = unmatchedValue;

    public object? UnmatchedValue { get; }

    internal override string TypeName => "System.Runtime.CompilerServices.SwitchExpressionException";
}
