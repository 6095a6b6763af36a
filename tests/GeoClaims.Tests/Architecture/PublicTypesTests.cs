using System.Reflection;
using System.Runtime.CompilerServices;

namespace GeoClaims.Tests;

/// <summary>Rules that every public type keeps, whatever it is.</summary>
internal sealed class PublicTypesTests
{
    // The compiler's own helpers, such as those behind extension members, have names that nobody can write.
    private static readonly Type[] Types =
        [.. Models.Library.GetExportedTypes().Where(t => !t.Name.Contains('<', StringComparison.Ordinal))];

    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> Immutable
        => Types.Where(t => t != typeof(CaseFileBuilder) && !t.IsEnum && !t.IsInterface && !typeof(Delegate).IsAssignableFrom(t));

    private static IEnumerable<Type> Held => Immutable.Where(t => !(t.IsAbstract && t.IsSealed) && !typeof(Exception).IsAssignableFrom(t));

    [Test]
    public void One_using_is_enough_for_a_script()
        => Assert.That(Types.Where(t => t.Namespace != "GeoClaims"), Is.Empty);

    [Test]
    public void Classes_are_sealed_or_static()
        => Assert.That(Types.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract), Is.Empty);

    [TestCaseSource(nameof(Immutable))]
    public void A_type_cannot_be_changed_from_outside(Type type)
    {
        var settable = type.GetProperties(Declared).Where(p => p.SetMethod is { IsPublic: true } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
        var writable = type.GetFields(Declared).Where(f => f.IsPublic && !f.IsInitOnly && !f.IsLiteral);

        Assert.That(settable.Select(p => p.Name), Is.Empty);
        Assert.That(writable.Select(f => f.Name), Is.Empty);
    }

    [TestCaseSource(nameof(Immutable))]
    public void A_type_holds_no_collection_that_could_be_changed(Type type)
    {
        var members = type.GetProperties().Select(p => (p.Name, Type: p.PropertyType))
            .Concat(type.GetFields().Select(f => (f.Name, Type: f.FieldType)));

        Assert.That(members.Where(m => IsChangeable(m.Type)).Select(m => m.Name), Is.Empty);

        static bool IsChangeable(Type t) => t.IsArray || (t.IsGenericType && t.GetGenericTypeDefinition() is var open
            && (open == typeof(List<>) || open == typeof(IList<>) || open == typeof(ICollection<>) || open == typeof(Dictionary<,>)
                || open == typeof(HashSet<>)));
    }

    [TestCaseSource(nameof(Held))]
    public void A_type_says_itself_how_it_reads(Type type)
    {
        var text = type.GetMethod(nameof(ToString), BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly, []);

        Assert.That(text, Is.Not.Null, "ToString is inherited and prints the type's name.");
        Assert.That(text!.GetCustomAttribute<CompilerGeneratedAttribute>(), Is.Null,
            "ToString is the compiler's and prints members in braces.");
    }

    [Test]
    public void No_value_of_a_case_reads_like_a_program([Range(0, 4)] int seed)
    {
        var file = RandomCases.Rich(seed, quirks: false);
        var sets = Models.Members(typeof(CaseFile)).Select(m => m.GetValue(file)).OfType<object>();

        foreach (var value in Models.Walk(file).Concat(sets).Append(file.Validate()))
            Assert.That(value.ToString(),
                Does.Not.Contain("{").And.Not.Contain("GeoClaims").And.Not.Contain("System.").And.Not.Contain("`"), value.GetType().Name);
    }

    [Test]
    public void What_defines_equality_also_defines_its_operators_where_it_is_a_value()
    {
        var equatable = Types.Where(t => t.IsValueType && !t.IsEnum
            && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>)));
        var comparable = Types.Where(t => t.IsValueType && !t.IsEnum
            && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IComparable<>)));

        Assert.That(equatable.Where(t => t.GetMethod("op_Equality") is null), Is.Empty);
        Assert.That(comparable.Where(t => t.GetMethod("op_LessThan") is null || t.GetMethod("op_GreaterThanOrEqual") is null), Is.Empty);
    }

    [Test]
    public void No_third_party_shows_through_but_NodaTime()
    {
        var strangers = from type in Types
                        from seen in type.GetMembers(Declared).SelectMany(Seen).Concat(type.GetInterfaces()).Append(type.BaseType
                            ?? typeof(object)).SelectMany(Parts)
                        where !IsHome(seen.Assembly.GetName().Name!)
                        select $"{type.Name}: {seen}";

        Assert.That(strangers.Distinct(), Is.Empty);

        static bool IsHome(string assembly)
            => assembly is "GeoClaims" or "NodaTime" or "netstandard" || assembly.StartsWith("System.", StringComparison.Ordinal);
    }

    private static IEnumerable<Type> Seen(MemberInfo member) => member switch
    {
        MethodBase { IsPublic: false, IsFamily: false, IsFamilyOrAssembly: false } => [],
        MethodInfo m => [m.ReturnType, .. m.GetParameters().Select(p => p.ParameterType)],
        ConstructorInfo c => c.GetParameters().Select(p => p.ParameterType),
        FieldInfo { IsPublic: true } f => [f.FieldType],
        EventInfo { EventHandlerType: { } handler } => [handler],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType
        ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
}
