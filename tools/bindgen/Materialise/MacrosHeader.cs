// SPDX-License-Identifier: BSD-2-Clause
using System.Text;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Parse;

namespace Sel4.Bindgen.Materialise;

/// <summary>Macros the other headers are written with; all begin with two underscores or are ones C code knows libsel4 by.</summary>
internal static class MacrosHeader
{
    public const string Path = "sel4/macros.h";

    public static EmittedFile Write(TreeContext context)
    {
        StringBuilder text = context.Header(ConfigFiles.ConfigHeader);
        text.Append($$"""
            /* One IPC buffer per thread, or one for all, as libsel4 was configured. */
            #ifdef CONFIG_LIB_SEL4_USE_THREAD_LOCALS
            #define LIBSEL4_THREAD_LOCAL __thread
            #else
            #define LIBSEL4_THREAD_LOCAL
            #endif

            #define LIBSEL4_INLINE static inline __attribute__((unused))
            #define LIBSEL4_INLINE_FUNC LIBSEL4_INLINE

            #define seL4_Null ((void *)0)

            #define SEL4_DEPRECATE_MACRO(value) value

            /* Said to bindgen: which assembly a stub stands for, by its digest; that a function enters the kernel; what is not libsel4's. */
            #ifdef __clang__
            #define __SEL4_STANDS_FOR(digest) __attribute__((annotate("{{Annotations.Assembly}}" digest)))
            #define __SEL4_ENTERS_KERNEL __attribute__((annotate("{{Annotations.Enters}}")))
            #define __SEL4_OF_HOST __attribute__((annotate("{{Annotations.Host}}")))
            #else
            #define __SEL4_STANDS_FOR(digest)
            #define __SEL4_ENTERS_KERNEL
            #define __SEL4_OF_HOST
            #endif

            /* Message word i of a call whose words are passed by pointers, of which some may be null. */
            #define __SEL4_WORD(info, i, pointer) ((pointer) != 0 && seL4_MessageInfo_get_length(info) > (i) ? *(pointer) : 0)
            #define __SEL4_STORE(pointer, word) do { if ((pointer) != 0) { *(pointer) = (word); } } while (0)

            """.ReplaceLineEndings("\n"));
        return TreeContext.File(Path, text);
    }
}
