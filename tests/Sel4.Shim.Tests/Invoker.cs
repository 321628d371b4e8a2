// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.InteropServices;

namespace Sel4.Shim.Tests;

/// <summary>Calls a function of any blittable signature with arguments given as bytes.</summary>
internal sealed unsafe class Invoker
{
    private readonly List<Type> _parameters;
    private readonly int _resultSize;
    private readonly Action<nint, nint> _call;

    private Invoker(MethodInfo signature, Action<ILGenerator, Type[]> emitCall)
    {
        _parameters = [.. signature.GetParameters().Select(p => p.ParameterType)];
        _resultSize = signature.ReturnType == typeof(void) ? 0 : SizeOf(signature.ReturnType);
        _call = Compile(signature, emitCall);
    }

    /// <summary>How many bytes each argument takes; of a pointer, how many it points to.</summary>
    public IEnumerable<int> ArgumentSizes => _parameters.Select(t => SizeOf(t.IsPointer ? t.GetElementType()! : t));

    public static Invoker OfMethod(MethodInfo method) =>
        new(method, (il, _) => il.Emit(OpCodes.Call, method));

    public static Invoker OfAddress(MethodInfo signature, nint address) =>
        new(signature, (il, parameters) =>
        {
            il.Emit(OpCodes.Ldc_I8, address);
            il.Emit(OpCodes.Conv_I);
            il.EmitCalli(OpCodes.Calli, CallingConvention.Cdecl, signature.ReturnType, parameters);
        });

    /// <summary>Calls with copies of the arguments; gives back the result and the copies as they are afterwards.</summary>
    public (byte[] Result, byte[][] Memory) Run(byte[][] arguments)
    {
        byte[][] memory = [.. arguments.Select(a => (byte[])a.Clone())];
        byte[] result = new byte[Math.Max(_resultSize, 1)];
        GCHandle[] pins = [.. memory.Append(result).Select(bytes => GCHandle.Alloc(bytes, GCHandleType.Pinned))];
        try
        {
            nint[] addresses = [.. pins.Select(pin => pin.AddrOfPinnedObject())];
            fixed (nint* table = addresses)
            {
                _call((nint)table, addresses[^1]);
            }
        }
        finally
        {
            foreach (GCHandle pin in pins)
            {
                pin.Free();
            }
        }

        return (result, memory);
    }

    // void Call(nint argumentAddresses, nint resultAddress)
    private static Action<nint, nint> Compile(MethodInfo signature, Action<ILGenerator, Type[]> emitCall)
    {
        Type[] parameters = [.. signature.GetParameters().Select(p => p.ParameterType)];
        var method = new DynamicMethod("Call_" + signature.Name, typeof(void), [typeof(nint), typeof(nint)],
            typeof(Invoker).Module, skipVisibility: true);
        ILGenerator il = method.GetILGenerator();
        if (signature.ReturnType != typeof(void))
        {
            il.Emit(OpCodes.Ldarg_1);
        }

        for (int i = 0; i < parameters.Length; i++)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldc_I4, i * sizeof(nint));
            il.Emit(OpCodes.Add);
            il.Emit(OpCodes.Ldind_I);
            if (!parameters[i].IsPointer)
            {
                il.Emit(OpCodes.Ldobj, parameters[i]);
            }
        }

        emitCall(il, parameters);
        if (signature.ReturnType != typeof(void))
        {
            il.Emit(OpCodes.Stobj, signature.ReturnType);
        }

        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Action<nint, nint>>();
    }

    private static int SizeOf(Type type)
    {
        var method = new DynamicMethod("SizeOf", typeof(int), null, typeof(Invoker).Module, skipVisibility: true);
        ILGenerator il = method.GetILGenerator();
        il.Emit(OpCodes.Sizeof, type);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<int>>()();
    }
}
