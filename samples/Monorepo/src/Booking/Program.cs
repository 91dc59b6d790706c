using System;
using Fares;
using NodaTime;
using Timetable;

var departure = new Departure("Moss–Horten", new LocalTime(7, 30), DateTimeZoneProviders.Tzdb["Europe/Oslo"]);
var day = new LocalDate(2026, 3, 29);
Console.WriteLine($"{departure.Route}: {departure.On(day)}, {Fare.For(age: 12, adult: 6_500) / 100} kr");
