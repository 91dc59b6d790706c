using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using Perfolizer.Mathematics.OutlierDetection;

namespace PostmortemLint.Benchmarks;

/// <summary>Ratios that hold on a busy machine, in about a minute: many short iterations, timed by the processor time that this process used.</summary>
internal sealed class QuietConfig : ManualConfig
{
    public QuietConfig()
    {
        AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance) // A process of its own would not take the clock.
            .WithClock(new ProcessorClock())
            .WithWarmupCount(20)
            .WithIterationCount(120)
            .WithIterationTime(TimeInterval.FromMilliseconds(120))
            .WithOutlierMode(OutlierMode.RemoveAll));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(StatisticColumn.Min, new MinRatioColumn());
        HideColumns(Column.Job, Column.Error, Column.StdDev, Column.Gen0, Column.Gen1, Column.Gen2);
    }

    /// <summary>Waits while another process uses the processor.</summary>
    private sealed class ProcessorClock : IClock
    {
        public string Title => "Processor time";

        public bool IsAvailable => true;

        public Frequency Frequency => new(TimeSpan.TicksPerSecond);

        public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
    }
}
