// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Sel4.Analyzers;

/// <summary>Follows the ways from one receive to the next in the body of a function.</summary>
internal sealed class ReceivePaths
{
    private readonly ControlFlowGraph _graph;
    private readonly ImmutableArray<Step>[] _steps;

    public ReceivePaths(ControlFlowGraph graph, IpcCalls calls, CancellationToken cancellation)
    {
        _graph = graph;
        _steps = new ImmutableArray<Step>[graph.Blocks.Length];
        foreach (BasicBlock block in graph.Blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            _steps[block.Ordinal] = [.. InOrder(block)
                .Select(operation => new Step(operation, calls.EffectOf(operation)))
                .Where(step => step.Effect != IpcEffect.None)];
        }
    }

    /// <summary>
    /// Receives that destroy the reply capability of an earlier one, each with an example of that. It is one on all ways from which
    /// the caller is neither answered nor saved; and after the receive somebody is answered, for who answers nobody loses nothing.
    /// </summary>
    public IEnumerable<(IOperation Receive, IOperation Earlier)> LostCallers()
    {
        var reported = new HashSet<IOperation>();
        if (HandlersTakePart())
        {
            yield break;
        }

        foreach (BasicBlock block in _graph.Blocks.Where(block => block.IsReachable))
        {
            for (int i = 0; i < _steps[block.Ordinal].Length; i++)
            {
                Step first = _steps[block.Ordinal][i];
                if (first.Effect is not (IpcEffect.Receive or IpcEffect.AnswerAndReceive))
                {
                    continue;
                }

                List<Place> next = Next(new Place(block, i + 1), _ => true);
                if (next.Any(place => Of(place).Effect != IpcEffect.Receive))
                {
                    continue;
                }

                foreach (Place place in next)
                {
                    List<Place> after = Next(new Place(place.Block, place.Index + 1), effect => effect != IpcEffect.Unknown);
                    if (after.Any(other => Of(other).Effect is IpcEffect.Answer or IpcEffect.AnswerAndReceive) && reported.Add(Of(place).Operation))
                    {
                        yield return (Of(place).Operation, first.Operation);
                    }
                }
            }
        }
    }

    /// <summary>The lambdas of a block; what is in them is no part of it.</summary>
    public static IEnumerable<IFlowAnonymousFunctionOperation> Lambdas(BasicBlock block) => InOrder(block).OfType<IFlowAnonymousFunctionOperation>();

    private Step Of(Place place) => _steps[place.Block.Ordinal][place.Index];

    // The first steps that count, on all ways from a place.
    private List<Place> Next(Place from, Func<IpcEffect, bool> counts)
    {
        var found = new List<Place>();
        var seen = new HashSet<int>();
        var open = new Stack<Place>();
        open.Push(from);
        while (open.Count > 0)
        {
            Place place = open.Pop();
            ImmutableArray<Step> steps = _steps[place.Block.Ordinal];
            int index = place.Index;
            while (index < steps.Length && !counts(steps[index].Effect))
            {
                index++;
            }

            if (index < steps.Length)
            {
                found.Add(new Place(place.Block, index));
                continue;
            }

            foreach (BasicBlock successor in Successors(place.Block))
            {
                if (seen.Add(successor.Ordinal))
                {
                    open.Push(new Place(successor, 0));
                }
            }
        }

        return found;
    }

    private static IEnumerable<BasicBlock> Successors(BasicBlock block)
    {
        bool? condition = block.BranchValue?.ConstantValue is { HasValue: true, Value: bool value } ? value : null;
        bool conditional = block.ConditionKind != ControlFlowConditionKind.None;
        bool? taken = conditional && condition is { } known ? known == (block.ConditionKind == ControlFlowConditionKind.WhenTrue) : null;
        if (conditional && taken != false && block.ConditionalSuccessor?.Destination is { } target)
        {
            yield return target;
        }

        if (taken != true && block.FallThroughSuccessor?.Destination is { } next)
        {
            yield return next;
        }
    }

    // Ways through handlers of exceptions are not followed. If something happens there, nothing is known.
    private bool HandlersTakePart() => _graph.Blocks.Any(block =>
    {
        bool handler = false;
        for (ControlFlowRegion? region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            handler |= region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.Filter or ControlFlowRegionKind.Finally;
        }

        return handler && !_steps[block.Ordinal].IsEmpty;
    });

    // Operations as they are executed: what one consists of comes first.
    private static IEnumerable<IOperation> InOrder(BasicBlock block) =>
        block.Operations.Concat(block.BranchValue is { } value ? [value] : Array.Empty<IOperation>()).SelectMany(InOrder);

    private static IEnumerable<IOperation> InOrder(IOperation operation)
    {
        foreach (IOperation part in operation.ChildOperations)
        {
            foreach (IOperation inner in InOrder(part))
            {
                yield return inner;
            }
        }

        yield return operation;
    }

    // Before one of the steps of a block, or behind all of them.
    private readonly struct Place(BasicBlock block, int index)
    {
        public BasicBlock Block { get; } = block;

        public int Index { get; } = index;
    }

    private readonly struct Step(IOperation operation, IpcEffect effect)
    {
        public IOperation Operation { get; } = operation;

        public IpcEffect Effect { get; } = effect;
    }
}
