// SPDX-License-Identifier: BSD-2-Clause
using System;
using Corpus;

// No argument: all programs that come to their end. "endings": each that ends with an exception, with the exception's type.
// "overflows": the names of those that overflow the stack, which would end this process.
switch (args)
{
    case []:
        Suite.RunAll();
        return 0;

    case ["endings"]:
        foreach (Entry ending in Endings.All)
        {
            Console.WriteLine(ending.Name + "\t" + TypeThrownBy(ending.Body));
        }

        return 0;

    case ["overflows"]:
        foreach (Entry overflow in Endings.Overflows)
        {
            Console.WriteLine(overflow.Name);
        }

        return 0;

    default:
        return 1;
}

static string TypeThrownBy(Action body)
{
    try
    {
        body();
        return "";
    }
    catch (TypeInitializationException exception)
    {
        return exception.InnerException.GetType().FullName;
    }
    catch (Exception exception)
    {
        return exception.GetType().FullName;
    }
}
