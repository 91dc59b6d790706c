namespace PostmortemLint.Measures;

/// <summary>What a column or a label of a task holds.</summary>
internal enum TaskColumn
{
    Other,
    Task,
    Owner,
    Due,
    Link,
    Status,
}
