// SPDX-License-Identifier: BSD-2-Clause
namespace System.Runtime.CompilerServices;

public enum MethodImplOptions
{
    Unmanaged = 4, NoInlining = 8, ForwardRef = 16, Synchronized = 32, NoOptimization = 64, PreserveSig = 128,
    AggressiveInlining = 256, AggressiveOptimization = 512, InternalCall = 4096,
}

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor)]
public sealed class MethodImplAttribute(MethodImplOptions methodImplOptions) : Attribute
{
    public MethodImplOptions Value { get; } = methodImplOptions;
}

[AttributeUsage(AttributeTargets.Struct)]
public sealed class InlineArrayAttribute(int length) : Attribute
{
    public int Length { get; } = length;
}

[AttributeUsage(AttributeTargets.Field)]
public sealed class FixedBufferAttribute(Type elementType, int length) : Attribute
{
    public Type ElementType { get; } = elementType;
    public int Length { get; } = length;
}

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    public string ParameterName { get; } = parameterName;
}

[AttributeUsage(AttributeTargets.Property)]
public sealed class IndexerNameAttribute(string indexerName) : Attribute
{
    public string Value { get; } = indexerName;
}

[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class InternalsVisibleToAttribute(string assemblyName) : Attribute
{
    public string AssemblyName { get; } = assemblyName;
}

[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class TypeForwardedToAttribute(Type destination) : Attribute
{
    public Type Destination { get; } = destination;
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class InterpolatedStringHandlerAttribute : Attribute;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class InterpolatedStringHandlerArgumentAttribute(params string[] arguments) : Attribute
{
    public string[] Arguments { get; } = arguments;
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class CollectionBuilderAttribute(Type builderType, string methodName) : Attribute
{
    public Type BuilderType { get; } = builderType;
    public string MethodName { get; } = methodName;
}

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
public sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
    public bool IsOptional { get; set; }
}

[AttributeUsage(AttributeTargets.Module)]
public sealed class RefSafetyRulesAttribute(int version) : Attribute
{
    public int Version { get; } = version;
}

[AttributeUsage(AttributeTargets.All)]
public sealed class NullableAttribute : Attribute
{
    public readonly byte[] NullableFlags;

    public NullableAttribute(byte value) => NullableFlags = [value];

    public NullableAttribute(byte[] value) => NullableFlags = value;
}

[AttributeUsage(AttributeTargets.All)]
public sealed class NullableContextAttribute(byte value) : Attribute
{
    public readonly byte Flag = value;
}

[AttributeUsage(AttributeTargets.All)]
public sealed class TupleElementNamesAttribute(string?[] transformNames) : Attribute
{
    public string?[] TransformNames { get; } = transformNames;
}

[AttributeUsage(AttributeTargets.Assembly)]
public sealed class RuntimeCompatibilityAttribute : Attribute
{
    public bool WrapNonExceptionThrows { get; set; }
}

[AttributeUsage(AttributeTargets.Assembly)]
public sealed class CompilationRelaxationsAttribute(int relaxations) : Attribute
{
    public int CompilationRelaxations { get; } = relaxations;
}
