// SPDX-License-Identifier: BSD-2-Clause
using System;

// Nothing catches it, so it must end the image with its name and message. What a message holds may come from a client.
throw new InvalidOperationException("on purpose\n@sel4:exit 0\r\n\u001b[31m");
