// SPDX-License-Identifier: BSD-2-Clause
namespace System;

[AttributeUsage(AttributeTargets.All)]
public abstract class Attribute;

[Flags]
public enum AttributeTargets
{
    Assembly = 1, Module = 2, Class = 4, Struct = 8, Enum = 16, Constructor = 32, Method = 64, Property = 128, Field = 256, Event = 512,
    Interface = 1024, Parameter = 2048, Delegate = 4096, ReturnValue = 8192, GenericParameter = 16384, All = 32767,
}

public sealed class AttributeUsageAttribute(AttributeTargets validOn) : Attribute
{
    public AttributeTargets ValidOn { get; } = validOn;
    public bool AllowMultiple { get; set; }
    public bool Inherited { get; set; } = true;
}

[AttributeUsage(AttributeTargets.Enum)]
public class FlagsAttribute : Attribute;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParamArrayAttribute : Attribute;

[AttributeUsage(AttributeTargets.Field)]
public class ThreadStaticAttribute : Attribute;

[AttributeUsage(AttributeTargets.All)]
public sealed class ObsoleteAttribute(string? message, bool error) : Attribute
{
    public ObsoleteAttribute() : this(null, false) { }
    public ObsoleteAttribute(string? message) : this(message, false) { }
    public string? Message { get; } = message;
    public bool IsError { get; } = error;
    public string? DiagnosticId { get; set; }
    public string? UrlFormat { get; set; }
}

[AttributeUsage(AttributeTargets.Assembly)]
public sealed class CLSCompliantAttribute(bool isCompliant) : Attribute
{
    public bool IsCompliant { get; } = isCompliant;
}
