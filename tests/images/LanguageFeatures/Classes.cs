// SPDX-License-Identifier: BSD-2-Clause
using System;

namespace LanguageFeatures;

internal static class Classes
{
    public static void Run()
    {
        Animal[] animals = [new Dog(), new Puppy(), new Cat("Mia")];
        string said = "";
        foreach (Animal animal in animals)
        {
            said += animal.Speak();
        }

        Check.That("virtual methods", said == "woofwoof!Mia");
        Check.That("abstract members and constructors", animals[2].Legs == 4 && ((Cat)animals[2]).Name == "Mia");
        Check.That("is and as", animals[1] is Dog && animals[2] as Dog is null && animals[0] is not Puppy);
        Check.That("covariant return", new Puppy().Self().Speak() == "woof!");
        Check.That("sealed override", new Puppy().Legs == 4);

        Settings settings = new() { Depth = 3, Name = "x" };
        Check.That("required, init and primary constructor", settings.Depth == 3 && settings.Name == "x" && new Counter(5).Next() == 6);
        Check.That("properties and indexers", new Grid()[2, 3] == 23);
        Check.That("operators", (new Metres(3) + new Metres(4)).Value == 7 && (int)new Metres(5) == 5 && new Metres(2) < new Metres(3));
        Check.That("extension members", "abc".Doubled() == "abcabc" && "abc".LastCharacter == 'c');
        Check.That("object identity", ReferenceEquals(animals[0], Check.Opaque(animals[0])) && !animals[0].Equals(animals[1])
            && animals[0].GetHashCode() == animals[0].GetHashCode());
        Check.That("GetType and typeof", animals[0].GetType() == typeof(Dog) && animals[1].GetType() != typeof(Dog));
    }

    private abstract class Animal
    {
        public virtual int Legs => 4;

        public abstract string Speak();

        public virtual Animal Self() => this;
    }

    private class Dog : Animal
    {
        public override string Speak() => "woof";

        public override Dog Self() => this;
    }

    private sealed class Puppy : Dog
    {
        public sealed override int Legs => base.Legs;

        public override string Speak() => base.Speak() + "!";
    }

    private sealed class Cat(string name) : Animal
    {
        public string Name { get; } = name;

        public override string Speak() => Name;
    }

    private sealed class Settings
    {
        public required int Depth { get; init; }

        public string Name { get; init; } = "";
    }

    private sealed class Counter(int start)
    {
        public int Next() => ++start;
    }

    private sealed class Grid
    {
        public int this[int row, int column] => (row * 10) + column;
    }

    private readonly struct Metres(int value)
    {
        public int Value => value;

        public static Metres operator +(Metres a, Metres b) => new(a.Value + b.Value);

        public static bool operator <(Metres a, Metres b) => a.Value < b.Value;

        public static bool operator >(Metres a, Metres b) => a.Value > b.Value;

        public static explicit operator int(Metres metres) => metres.Value;
    }
}

internal static class StringExtensions
{
    public static string Doubled(this string text) => text + text;

    extension(string text)
    {
        public char LastCharacter => text[^1];
    }
}
