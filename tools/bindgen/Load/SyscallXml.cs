// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Sel4.Bindgen.Load;

internal sealed record XmlSyscall(string File, int? Line, string Name, int Number, bool Api, Condition? Condition);

/// <summary>api/syscall.xml: system calls are numbered from -1 downwards, and disabled ones keep their number.</summary>
internal static class SyscallXml
{
    public const string File = "api/syscall.xml";

    public static IReadOnlyList<XmlSyscall> Load(InstallTree tree, bool mcs)
    {
        XmlFile xml = XmlFile.Load(tree, File, "syscalls");
        var result = new List<XmlSyscall>();
        foreach ((string section, bool api) in new[] { (mcs ? "api-mcs" : "api-master", true), ("debug", false) })
        {
            List<XElement> sections = [.. xml.Root.Elements(section)];
            if (sections.Count != 1)
            {
                throw xml.Error(xml.Root, $"expected one <{section}>, found {sections.Count}");
            }

            foreach (XElement config in sections[0].Elements())
            {
                if (config.Name.LocalName != "config")
                {
                    throw xml.Error(config, $"unexpected element <{config.Name.LocalName}> in <{section}>");
                }

                Condition? condition = xml.ConditionOf(config);
                foreach (XElement syscall in config.Elements("syscall"))
                {
                    result.Add(new XmlSyscall(
                        xml.Path, XmlFile.LineOf(syscall), xml.Identifier(syscall, "name"), -1 - result.Count, api, condition));
                }
            }
        }

        return result;
    }
}
