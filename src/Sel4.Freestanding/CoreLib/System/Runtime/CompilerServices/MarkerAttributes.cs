// SPDX-License-Identifier: BSD-2-Clause
namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.All)]
public sealed class CompilerGeneratedAttribute : Attribute;

[AttributeUsage(AttributeTargets.All)]
public sealed class IsReadOnlyAttribute : Attribute;

[AttributeUsage(AttributeTargets.Struct)]
public sealed class IsByRefLikeAttribute : Attribute;

[AttributeUsage(AttributeTargets.All)]
public sealed class IsUnmanagedAttribute : Attribute;

[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ExtensionAttribute : Attribute;

[AttributeUsage(AttributeTargets.Method)]
public sealed class ModuleInitializerAttribute : Attribute;

[AttributeUsage(AttributeTargets.Assembly)]
public sealed class DisableRuntimeMarshallingAttribute : Attribute;

[AttributeUsage(AttributeTargets.All)]
public sealed class SkipLocalsInitAttribute : Attribute;

[AttributeUsage(AttributeTargets.All)]
public sealed class RequiredMemberAttribute : Attribute;

[AttributeUsage(AttributeTargets.Struct)]
public sealed class UnsafeValueTypeAttribute : Attribute;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ScopedRefAttribute : Attribute;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class RequiresLocationAttribute : Attribute;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParamCollectionAttribute : Attribute;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EnumeratorCancellationAttribute : Attribute;

[AttributeUsage(AttributeTargets.Method)]
public sealed class PreserveBaseOverridesAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Field)]
internal sealed class IntrinsicAttribute : Attribute;

[AttributeUsage(AttributeTargets.Module)]
public sealed class NullablePublicOnlyAttribute : Attribute;

[AttributeUsage(AttributeTargets.Field)]
public sealed class FixedAddressValueTypeAttribute : Attribute;
