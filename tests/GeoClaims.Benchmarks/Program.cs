using BenchmarkDotNet.Running;
using GeoClaims.Benchmarks;

switch (args)
{
    case ["growth", .. var rest]:
        Growth.Print(rest is [var largest] ? int.Parse(largest, System.Globalization.CultureInfo.InvariantCulture) : 1_000_000);
        break;
    case ["evaluation", .. var rest]:
        EvaluationGrowth.Print(rest is [var most] ? int.Parse(most, System.Globalization.CultureInfo.InvariantCulture) : 10_000);
        break;
    case ["store", .. var rest]:
        StoreRatios.Print(rest is [var cases, ..] ? int.Parse(cases, System.Globalization.CultureInfo.InvariantCulture) : 1_000,
            rest is [_, var server] ? server : null);
        break;
    case ["import", .. var rest]:
        ImportGrowth.Print(rest is [var imported, ..] ? int.Parse(imported, System.Globalization.CultureInfo.InvariantCulture) : 100_000,
            rest is [_, var host] ? host : null);
        break;
    case ["records", .. var rest]:
        RecordGrowth.Print(rest is [var tracked] ? int.Parse(tracked, System.Globalization.CultureInfo.InvariantCulture) : 100_000);
        break;
    case ["stix", .. var rest]:
        StixGrowth.Print(rest is [var objects] ? int.Parse(objects, System.Globalization.CultureInfo.InvariantCulture) : 1_000_000);
        break;
    case ["tables", .. var rest]:
        TableRatios.Print(rest is [var turns] ? int.Parse(turns, System.Globalization.CultureInfo.InvariantCulture) : 9);
        break;
    case ["first", var file, .. var rest]:
        FirstCall.Print(file, rest is [var often, ..] ? int.Parse(often, System.Globalization.CultureInfo.InvariantCulture) : 9,
            rest is [_, var library] ? library : null);
        break;
    case ["first-call", var step, var file]:
        FirstCall.Run(step, file);
        break;
    case ["tables-memory", .. var rest]:
        PeakMemory.PrintOfTable(rest is [var lines] ? int.Parse(lines, System.Globalization.CultureInfo.InvariantCulture) : 100_000);
        break;
    case ["make", var path, var records]:
        PeakMemory.Write(path, int.Parse(records, System.Globalization.CultureInfo.InvariantCulture));
        break;
    case ["memory", var path]:
        PeakMemory.Print(path);
        break;
    case ["map", var topology, var output]:
        MapResource.Make(topology, output);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(JsonBenchmarks).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
        break;
}
