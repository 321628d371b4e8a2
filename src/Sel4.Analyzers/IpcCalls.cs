// SPDX-License-Identifier: BSD-2-Clause
using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Sel4.Analyzers;

/// <summary>What an operation does to the reply capability of the running thread.</summary>
internal enum IpcEffect
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Destroys what is pending, and receives a caller.</summary>
    Receive,

    /// <summary>Answers the pending caller, and receives the next.</summary>
    AnswerAndReceive,

    /// <summary>Answers the pending caller.</summary>
    Answer,

    /// <summary>Moves the reply capability to a slot.</summary>
    Save,

    /// <summary>Code that is not seen here; it may do any of this.</summary>
    Unknown,
}

/// <summary>Knows the system calls of Sel4.Typed that touch the reply capability of a thread.</summary>
internal sealed class IpcCalls
{
    private readonly INamedTypeSymbol _endpoint;
    private readonly INamedTypeSymbol _replyCapability;

    private IpcCalls(INamedTypeSymbol endpoint, INamedTypeSymbol replyCapability) => (_endpoint, _replyCapability) = (endpoint, replyCapability);

    /// <summary>Finds the types, or returns null where there are none: without Sel4.Typed, and for MCS kernels.</summary>
    public static IpcCalls? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Sel4.Typed.Endpoint") is { } endpoint
        && compilation.GetTypeByMetadataName("Sel4.Typed.ReplyCapability") is { } replyCapability
            ? new IpcCalls(endpoint, replyCapability)
            : null;

    /// <summary>What one operation does, without those it consists of.</summary>
    public IpcEffect EffectOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => EffectOf(call),
        IFunctionPointerInvocationOperation or IDynamicInvocationOperation => IpcEffect.Unknown,
        _ => IpcEffect.None,
    };

    private IpcEffect EffectOf(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (Is(method.ContainingType, _endpoint))
        {
            return method.Name switch
            {
                "Recv" or "NBRecv" => IpcEffect.Receive,
                "ReplyRecv" => IpcEffect.AnswerAndReceive,
                _ => IpcEffect.None,
            };
        }

        return Is(method.ContainingType, _replyCapability) ? IpcEffect.Answer
            : Is(method.ContainingAssembly, _endpoint.ContainingAssembly) ? (method.Name == "SaveCaller" ? IpcEffect.Save : IpcEffect.None)
            : IsOfFramework(method) || IsOtherSystemCall(method) ? IpcEffect.None
            : IpcEffect.Unknown;
    }

    // What the raw layer names after what touches reply capabilities is left alone.
    private static bool IsOtherSystemCall(IMethodSymbol method) =>
        method.ContainingAssembly?.Name is "Sel4.Interop" or "Sel4.Freestanding"
        && method.Name.IndexOf("Reply", StringComparison.Ordinal) < 0
        && method.Name.IndexOf("SaveCaller", StringComparison.Ordinal) < 0
        && method.Name.IndexOf("Recv", StringComparison.Ordinal) < 0;

    // The framework calls nobody back unless it is given a delegate.
    private static bool IsOfFramework(IMethodSymbol method)
    {
        string assembly = method.ContainingAssembly?.Name ?? "";
        bool framework = assembly is "mscorlib" or "netstandard" || assembly.StartsWith("System.", StringComparison.Ordinal);
        if (!framework || method.ContainingType.TypeKind == TypeKind.Delegate)
        {
            return false;
        }

        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.Type.TypeKind == TypeKind.Delegate)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Is(ISymbol? one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
