namespace PostmortemLint.Tests.Sections;

/// <summary>Labels as teams might write them, none of which is in a table as a whole, and what each of them names.</summary>
internal static class SectionNameExamples
{
    private const string Table = """
        Summary: Incident synopsis | Short summary of the event | Summary (for executives) | TL;DR - the short version
        Summary: In a nutshell | The incident in brief | Outage overview | Problem summary | Incident description | Recap
        Summary: What was the problem? | Summary of what happened | Executive overview of the incident | :memo: Summary
        Summary: Issue Summary must contain: | What's happening | What happens | Problem description
        Summary: Summary of the disruption | Overview of what happened | 1.1 Executive summary for management
        Summary: Management summary | High-level overview of the outage | Quick recap
        Timeline: Events timeline | Detailed incident chronology | Timeline of events and actions
        Timeline: Timeline (UTC) All times approximate | Timeline - all times in CET | Timeline, 5 June 2024 | Timeline UTC
        Timeline: Chronological sequence of events | Course of events | Incident log | Order of events
        Timeline: How the incident unfolded | Response timeline | Key events | Timeline of the response | Approximate timeline
        Timeline: The timeline in detail | Timeline must contain: | Timeline of 12 March | Outage Timeline [PST]
        Timeline: Event timeline and log | Incident timeline (CET, 24h) | ⏱️ Timeline of the degradation | Timeline on the day
        Timeline: Full chronology of the failure | Timeline of what happened | Condensed timeline (UTC+2)
        Timeline: Timeline [UTC], 2024-03-09 | III. Sequence of events | What happened when
        RootCause: Analysis of causes | Cause analysis | Underlying causes | Analysis of the root cause
        RootCause: Reasons for the failure | What led to the outage | Why this happens | Why the site went down | Likely cause
        RootCause: Five whys | :seedling: Blameless root cause | What was the cause? | Source of the problem
        RootCause: Primary and secondary causes | Contributing conditions | Root cause identified
        RootCause: Suspected root cause of the crash | Origin of the failure | Root cause in detail | Technical cause
        RootCause: Cause of failure | Immediate cause | Systemic causes | Why did this occur? | What triggered the incident
        RootCause: Factors that contributed | Summary of root cause | The cause: a full disk | Main contributing factors
        Resolution: Details of fix | Fix details | How service was restored | Steps to resolve | Immediate remediation
        Resolution: What we did to fix it | Workaround | Solving | Solving the problem | Resolving the incident
        Resolution: Restoration of service | Applied fix | Temporary fix | How was it solved? | Fixing the issue
        Resolution: Resolution with details | How did we resolve it? | How we got back online | Mitigation applied
        Resolution: Emergency fix | The solution we applied | Short-term mitigation | Bringing the service back
        Resolution: Permanent solution | Actions taken | Immediate steps taken | Measures taken during the outage
        Resolution: Steps taken to restore service | Resolution steps taken
        Resolution, CorrectiveMeasures: Remediation (action items)
        CorrectiveMeasures: Corrective actions with owners | Resulting action | Resulting actions | Preventing recurrence
        CorrectiveMeasures: How we will prevent this | What we will do next | Actions to prevent recurrence
        CorrectiveMeasures: Steps to avoid it in future | Moving forward | What we are changing | Changes we are making
        CorrectiveMeasures: Follow-up work | Outstanding items | Agreed actions | Action list | Things to improve
        CorrectiveMeasures: Plan of action | Prevention of recurrence | Measures against a repeat | Suggested improvements
        CorrectiveMeasures: How to prevent it next time | Action items and owners | Actions we will take | Long-term actions
        CorrectiveMeasures: Follow up items with due dates | Preventative work | How we'll stop this happening again
        CorrectiveMeasures: What are we going to change? | Tasks to address the issue | Ways to reduce the risk
        CorrectiveMeasures: Future mitigations | Remediation plan | Improvement actions | Required changes | To be done
        CorrectiveMeasures: Measures to prevent similar outages | Actions taken to prevent recurrence
        CorrectiveMeasures: Corrective actions taken | Preventive measures taken
        Impact: Impact on customers | User-facing impact | Scope of impact | Consequences | Who was hit
        Impact: What was the impact? | Effects of the outage | Number of users affected
        Impact: Severity and impact | How many users were affected?
        Detection: How we noticed | How was the problem found? | Incident detection | Detection method | Detecting the outage
        Detection: Detection and alerting | How it was detected | Time of detection
        LessonsLearned: What we learned | What did we learn? | Key learnings | What worked well | What went poorly
        LessonsLearned: Lessons from the outage | What could be improved | What could have gone better? | Things we learned
        LessonsLearned: Lessons we learned | Lessons for the future
        Occurrence: Date and time of the incident | Incident duration | Outage window | When did it happen? | Start time
        Occurrence: Duration of the outage | When it began | Outage start and end
        RootCause, Resolution: Cause and fix | Causes, resolution & recovery | Root cause / remediation
        RootCause, Resolution: Analysis of the cause and its resolution | Why it broke and how we fixed it
        Summary: In a few words | The story so far | What was happened | Brief description of the case | Bottom line
        Timeline: Line of time | Running order | Blow-by-blow account | How events developed | Evolution of the incident
        Timeline: Chronology of the facts | Stages of the outage | Logbook | The night, minute for minute | Chain of events
        RootCause: The bug | Anatomy of the failure | Under the hood | The underlying problem | Root of the problem
        RootCause: What was really going on | How it came to this | Where it came from | Cause principal | Motive of the failure
        RootCause: What lay behind it | Cause in brief | What really happened
        Resolution: The cure | How we put it right | Getting back to normal | Road to recovery | Solution given
        Resolution: How it ended | What we put right | Treatment of the incidence | Measures adopted
        CorrectiveMeasures: What we will do better | Never again | So that it does not happen again | Not again | From now on
        CorrectiveMeasures: Fixing it for good | Points to improve | Actions to be taken | Tasks to do | Next time we will
        CorrectiveMeasures: What is left to do | Who does what by when | Making sure it never happens again | How we will do better
        CorrectiveMeasures: Plan for the future | Countermeasures | What we promise | What we do differently now
        Impact: Who felt it | What our users saw | What customers experienced | Extent of the damage
        LessonsLearned: Areas for improvement | Where we were lucky | What didn't go so well | What would have helped
        Detection: Who noticed it
        Timeline, Occurrence: Who did what, and when
        Summary, RootCause: What happened and why it happened
        Summary, Impact: Summary and impact
        Impact, Occurrence: Impact and duration
        CorrectiveMeasures, LessonsLearned: Lessons and next steps
        Timeline, Resolution: Timeline of events and resolution
        RootCause, CorrectiveMeasures: Why it happened and what we will do about it
        Other: Event bus | Event sourcing | History of the service | Timeline of our migration | Project timeline
        Other: Release timeline | Root directory | Fix versions | Fixed costs | Solution architecture | Solution design
        Other: Recovery point objective | Task queue | GitHub Actions | Action dispatcher | Measures of latency
        Other: Step functions | Impact crater | Impact of the new pricing | Detection engine | Trigger warning
        Other: Trigger configuration | Database triggers | Causes of death | Cause for celebration | Analysis of competitors
        Other: Analysis tools | Next release | What is Kubernetes? | What is a postmortem? | Why we chose Go | Why Rust
        Other: Why we use Kafka | How to contribute | How to report an issue | How it works | How caching works
        Other: What happens when a node joins | What happened to the beta program | Who we are | When to page
        Other: Architecture overview | System overview | Overview of the architecture | Summary of costs | Product summary
        Other: Actions on Google | Prevention of fraud | Lessons for children | Piano lessons | Upcoming events | Events API
        Other: Log format | Log retention | Date picker | Start here | Getting started | End users | Details of our pricing
        Other: [Timeline] | <Root cause> | {{summary}} | Analysis of traffic in May | Reasons to upgrade | Moving to the cloud
        Other: Fixing a flat tyre | Preventing SQL injection | Changes in version 2 | Course of study | Order of operations
        Other: Source of truth | Source code | Origin servers | Window functions | What we do | Who we serve
        Other: How to restore a backup | Customer success | Recovery room | Plan limits | Conditions of use
        Other: Steps to reproduce | Things to know | Recovery of lost luggage | Impact factor | Timeline view | Summary table
        Other: Actions menu | Steps to install | What we sell | Fix it yourself | Prevention of corrosion | Trigger finger
        Other: Resolution of the screen | Screen resolution | Analysis of variance | Lessons on the guitar | How we hire
        Other: Why join us | When to use it | Start the server | Incident response team | Incident management | Event handlers
        Other: Issue tracker | Service level | Service catalog | Problem set 3 | User guide | Customer stories | Known issues
        Other: Open issues | Release notes | Response codes | Error codes | Time zone | Time series
        """;

    /// <summary>A label, and its kinds.</summary>
    public static TheoryData<string, string> All
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var line in Table.Split('\n'))
                foreach (var label in line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(" | "))
                    data.Add(label.Trim(), line[..line.IndexOf(": ", StringComparison.Ordinal)]);
            return data;
        }
    }
}
