// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>The constants that hold sizes of objects: C has no rule for their names, so a kernel may have a type that none is known for.</summary>
public class ObjectSizeTests
{
    [Theory]
    [MemberData(nameof(RealTreeTests.CommittedConfigs), MemberType = typeof(RealTreeTests))]
    public void Each_type_of_a_committed_config_has_a_size(string config)
    {
        string file = Repository.PathOf("generated", config, "abi.json");
        Assert.Empty(WithoutSize(ManifestJson.Read(File.ReadAllBytes(file), file)));
    }

    [Theory]
    [MemberData(nameof(VariantTreeTests.Names), MemberType = typeof(VariantTreeTests))]
    public void Each_type_of_a_variant_has_a_size(string name) =>
        Assert.Empty(WithoutSize(TreeManifests.Of(KernelTrees.RequireVariant(name))));

    /// <summary>An untyped alone has none: it is as large as it was asked for.</summary>
    private static IEnumerable<string> WithoutSize(AbiManifest manifest) =>
        manifest.ObjectTypes.Where(type => type.Enabled && type.SizeBits is null && type.Name != "seL4_UntypedObject").Select(type => type.Name);
}
