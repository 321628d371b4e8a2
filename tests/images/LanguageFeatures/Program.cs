// SPDX-License-Identifier: BSD-2-Clause
using LanguageFeatures;

Spans.Run();
Control.Run();
Numbers.Run();
Values.Run();
Classes.Run();
Interfaces.Run();
Generics.Run();
Functions.Run();
Records.Run();
Text.Run();
Arrays.Run();
Statics.Run();
NativeCode.Run();
Memory.Run();
Library.Run();
Heap.Run();
return Check.Summary();
