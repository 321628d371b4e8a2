// SPDX-License-Identifier: BSD-2-Clause
namespace System.Diagnostics;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ConditionalAttribute(string conditionString) : Attribute
{
    public string ConditionString { get; } = conditionString;
}

public enum DebuggerBrowsableState
{
    Never = 0, Collapsed = 2, RootHidden = 3,
}

[AttributeUsage(AttributeTargets.All)]
public sealed class DebuggerBrowsableAttribute(DebuggerBrowsableState state) : Attribute
{
    public DebuggerBrowsableState State { get; } = state;
}

[AttributeUsage(AttributeTargets.All)]
public sealed class DebuggerHiddenAttribute : Attribute;

[AttributeUsage(AttributeTargets.All)]
public sealed class DebuggerStepThroughAttribute : Attribute;

[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module)]
public sealed class DebuggableAttribute(DebuggableAttribute.DebuggingModes modes) : Attribute
{
    public DebuggingModes DebuggingFlags { get; } = modes;

    [Flags]
    public enum DebuggingModes
    {
        None = 0, Default = 1, IgnoreSymbolStoreSequencePoints = 2, EnableEditAndContinue = 4, DisableOptimizations = 256,
    }
}
