// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Buffers.Binary;
using System.IO;

namespace Sel4.Boot;

/// <summary>The one thing the boot tool needs of an ELF file: which machine it is for.</summary>
internal static class ElfFile
{
    private const int HeaderBytesNeeded = 20;

    /// <summary>Reads <c>e_machine</c> of a little-endian ELF file.</summary>
    /// <exception cref="BootException">ST002: the file is missing or is not a little-endian ELF file.</exception>
    public static ElfMachine ReadMachine(string path)
    {
        if (!File.Exists(path))
        {
            throw new BootException("ST002", $"{path} {(Directory.Exists(path) ? "is a folder" : "does not exist")}", "name the image, the .elf that dotnet publish wrote");
        }

        Span<byte> header = stackalloc byte[HeaderBytesNeeded];
        using (FileStream file = File.OpenRead(path))
        {
            int read = file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
            if (read < header.Length || !header.StartsWith("\u007fELF"u8) || header[5] != 1)
            {
                throw new BootException("ST002", $"{path} is not a little-endian ELF file",
                    "pass the .elf that publish wrote");
            }
        }

        return (ElfMachine)BinaryPrimitives.ReadUInt16LittleEndian(header[18..]);
    }
}
