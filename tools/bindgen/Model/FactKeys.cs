// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Bindgen.Model;

/// <summary>The keys of <see cref="AbiFacts"/>, one shape for each kind of thing, which is also what the place of a fact is looked up by.</summary>
internal static class FactKeys
{
    public const string Target = "target";

    public static string Option(string name) => "option " + name;

    public static string Syscall(string name) => "syscall " + name;

    public static string Label(string name) => "label " + name;

    public static string ObjectType(string name) => "object type " + name;

    public static string ObjectSize(string name) => "size of object type " + name;

    public static string Fault(string name) => "fault " + name;

    public static string Register(string fault, string name) => $"register {name} of fault {fault}";

    public static string Constant(string name) => "constant " + name;

    public static string Record(string name) => "record " + name;

    public static string Field(string record, string name) => $"field {record}.{name}";

    public static string Enum(string name) => "enum " + name;

    public static string Member(string enumName, string name) => $"member {name} of enum {enumName}";

    public static string BitFieldType(string name) => "bit-field type " + name;

    public static string Tag(string type, string field) => $"tag {type}.{field}";

    /// <param name="owner">The type, or type and variant with a dot between them.</param>
    /// <param name="field">The field.</param>
    public static string Bits(string owner, string field) => $"bits {owner}.{field}";

    public static string Variant(string type, string name) => $"variant {type}.{name}";

    public static string Typedef(string name) => "typedef " + name;

    public static string Getter(string name) => "getter " + name;

    public static string Alias(string name) => "alias " + name;

    public static string Variable(string name) => "variable " + name;

    public static string Function(string name) => "function " + name;

    public static string Nature(string function) => "nature of function " + function;

    public static string Assembly(string function) => "assembly of function " + function;

    public static string Method(string interfaceName, string name) => $"method {interfaceName}.{name}";

    public static string MethodLabel(string interfaceName, string name) => $"label of method {interfaceName}.{name}";
}
