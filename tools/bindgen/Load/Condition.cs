// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;

namespace Sel4.Bindgen.Load;

/// <summary>A condition over options, as the XML files state it.</summary>
internal abstract record Condition
{
    public abstract bool Holds(Func<string, bool> isSet);

    public abstract IEnumerable<string> Options();

    internal sealed record Option(string Name) : Condition
    {
        public override bool Holds(Func<string, bool> isSet) => isSet(Name);

        public override IEnumerable<string> Options() => [Name];

        public override string ToString() => Name;
    }

    internal sealed record Not(Condition Operand) : Condition
    {
        public override bool Holds(Func<string, bool> isSet) => !Operand.Holds(isSet);

        public override IEnumerable<string> Options() => Operand.Options();

        public override string ToString() => "!" + Operand;
    }

    internal sealed record All(IReadOnlyList<Condition> Operands) : Condition
    {
        public override bool Holds(Func<string, bool> isSet) => Operands.All(operand => operand.Holds(isSet));

        public override IEnumerable<string> Options() => Operands.SelectMany(operand => operand.Options());

        public override string ToString() => "(" + string.Join(" && ", Operands) + ")";
    }

    internal sealed record Any(IReadOnlyList<Condition> Operands) : Condition
    {
        public override bool Holds(Func<string, bool> isSet) => Operands.Any(operand => operand.Holds(isSet));

        public override IEnumerable<string> Options() => Operands.SelectMany(operand => operand.Options());

        public override string ToString() => "(" + string.Join(" || ", Operands) + ")";
    }
}
