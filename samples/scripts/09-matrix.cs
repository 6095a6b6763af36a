#!/usr/bin/env dotnet
#:package GeoClaims@0.1.0
#:package GeoClaims.Tables@0.1.0
#:property PublishAot=false
using GeoClaims;

// A matrix as analysts keep it in a spreadsheet; here it is written first, so that the script runs by itself.
File.WriteAllText("ach.csv", """
    Evidence;Corrosion;A ship struck it;Credibility;Notes
    Pier 3 shows no impact marks;CC;II;2;a strike leaves marks
    Salt water had eaten two bearings;C;N;2;
    A ship's captain denies being near;N;I;4;
    """);

var matrix = MatrixTable.Load("ach.csv");
Console.WriteLine(matrix);                             // how it was understood, and what was not

var file = matrix.ToCase("Why did the bridge fall?");
Console.WriteLine(file.Evaluate(file.Questions[0].Id));
