// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Sel4.Interop;
using Xunit;

namespace Sel4.Typed.Tests;

/// <summary>Who refers to Sel4.Typed does not have Sel4.Interop. Its types are in the ways down to the raw layer and nowhere else.</summary>
public sealed class SurfaceTests
{
    private static readonly Assembly s_raw = typeof(LibSel4).Assembly;

    [Fact]
    public void Only_ways_down_have_a_type_of_the_raw_layer()
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        foreach (Type type in typeof(Tcb).Assembly.GetExportedTypes())
        {
            foreach (MemberInfo member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                if (Types(member).Any(IsRaw))
                {
                    found.Add($"{type.Name}.{member.Name}");
                }
            }
        }

        // Positional records have a constructor and a deconstructor for their raw value.
        Assert.Equal(
            [
                "BootInfo..ctor", "BootInfo.Raw", "BootInfo.get_Raw",
                "CapRights..ctor", "CapRights.Deconstruct", "CapRights.Raw", "CapRights.get_Raw", "CapRights.set_Raw",
                "MessageInfo..ctor", "MessageInfo.Deconstruct", "MessageInfo.Raw", "MessageInfo.get_Raw", "MessageInfo.set_Raw",
            ],
            found);
    }

    [Fact]
    public void No_value_of_the_typed_layer_has_a_field_of_the_raw_one()
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        var seen = new HashSet<Type>();
        var open = new Stack<Type>(typeof(Tcb).Assembly.GetExportedTypes().Where(type => type.IsValueType));
        Assert.NotEmpty(open);
        while (open.TryPop(out Type? type))
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
            {
                if (IsRaw(field.FieldType))
                {
                    found.Add($"{type.Name}.{field.Name}");
                }
                else if (field.FieldType.IsValueType && field.FieldType.Assembly == typeof(Tcb).Assembly && seen.Add(field.FieldType))
                {
                    open.Push(field.FieldType);
                }
            }
        }

        Assert.Empty(found);
        Assert.Equal(Unsafe.SizeOf<sel4shim_fast_message>(), Unsafe.SizeOf<FastMessage>());
        Assert.Equal(Unsafe.SizeOf<seL4_MessageInfo_t>(), Unsafe.SizeOf<MessageInfoWord>());
        Assert.Equal(Unsafe.SizeOf<seL4_CapRights_t>(), Unsafe.SizeOf<CapRights>());
    }

    [Fact]
    public void Hand_written_functions_of_the_shim_are_for_unsafe_code()
    {
        MethodInfo[] functions = typeof(Sel4Shim).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);

        Assert.NotEmpty(functions);
        Assert.All(functions, function => Assert.Contains(Types(function), type => type.IsPointer));
    }

    private static IEnumerable<Type> Types(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType, .. property.GetIndexParameters().Select(one => one.ParameterType)],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(one => one.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(one => one.ParameterType),
        _ => [],
    };

    private static bool IsRaw(Type type) =>
        type.HasElementType ? IsRaw(type.GetElementType()!) : type.Assembly == s_raw || type.GetGenericArguments().Any(IsRaw);
}
