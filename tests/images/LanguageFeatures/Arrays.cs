// SPDX-License-Identifier: BSD-2-Clause
using System;

namespace LanguageFeatures;

internal static class Arrays
{
    public static void Run()
    {
        int[] numbers = new int[Check.Opaque(5)];
        numbers[4] = 3;
        Check.That("arrays start as zeroes", numbers[0] == 0 && numbers.Length == 5 && numbers[^1] == 3);
        int[][] jagged = [[1], [2, 3]];
        Check.That("array of arrays", jagged[1][1] == 3);
        int[,] grid = new int[3, 4];
        grid[2, 3] = 8;
        grid[0, 1] = 5;
        int sum = 0;
        foreach (int cell in grid)
        {
            sum += cell;
        }

        Check.That("array of two dimensions", grid[2, 3] == 8 && grid.Length == 12 && grid.GetLength(0) == 3 && grid.GetLength(1) == 4 && sum == 13);
        int[,,] cube = { { { 1, 2 }, { 3, 4 } } };
        Check.That("array of three dimensions", cube[0, 1, 0] == 3 && cube.Rank == 3);
        object[] objects = new string[] { "a", "b" };
        objects[0] = "c";
        Check.That("array covariance", objects is string[] && (string)objects[0] == "c");
        Check.That("array range and index", numbers[3..].Length == 2 && numbers[3..][1] == 3);
        string[] texts = ["b", "c", "a"];
        Array.Sort(texts);
        Check.That("array sort", texts[0] == "a" && texts[2] == "c");
        Array.Resize(ref numbers, 7);
        Array.Copy(texts, 0, texts, 1, 2);
        Check.That("array resize and copy", numbers.Length == 7 && numbers[4] == 3 && texts[1] == "a" && texts[2] == "b");
        ulong[] initial = [0x1122334455667788, 2, 3];
        Check.That("array initialiser", initial[0] == 0x1122334455667788 && initial[2] == 3);
    }
}
