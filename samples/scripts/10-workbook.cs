#!/usr/bin/env dotnet
#:package GeoClaims@0.1.0
#:package GeoClaims.Tables@0.1.0
#:property PublishAot=false
using GeoClaims;

// A list of who said what becomes a case; its matrix goes out as a workbook, is filled in, and comes back as changes.
var list = ListTable.Parse("""
    Who,Said what,Stance,When,Where reported
    City government,A ship struck it,says,2026-03-01,Harbour Herald
    Dockers' union,A ship struck it,denies,2 March 2026,Harbour Herald
    """);
Console.WriteLine(list);
var read = list.ToCase("Bridge collapse");
Console.WriteLine(read);

var file = MatrixTable.Parse("""
    | Evidence                     | Corrosion | A ship struck it | Source         |
    | ---------------------------- | --------- | ---------------- | -------------- |
    | Pier 3 shows no impact marks | ++        | --               | Harbour Herald |
    """).Into(read.Case, "Why did the bridge fall?").Case;

var why = file.Questions[0].Id;
MatrixTable.Of(file.Evaluate(why)).Save("matrix.xlsx");          // with trust, diagnosticity and contributions behind the marks
Workbook.Save("bridge.xlsx", file.ToRows());                     // and every list of the case, a sheet each

var back = MatrixTable.Load("matrix.xlsx").Into(file, "Why did the bridge fall?");
Console.WriteLine($"Read back as it was: {back}");
Console.WriteLine($"All lists read back: {ListTable.Load("bridge.xlsx").Into(file)}");

var corrected = MatrixTable.Parse("Evidence,Corrosion,A ship struck it\nPier 3 shows no impact marks,CC,I").Into(file);
Console.WriteLine($"Read back corrected: {corrected}");
foreach (var change in corrected.Changes) Console.WriteLine($"  {change}");
Console.WriteLine(corrected.Case.Evaluate(why));
